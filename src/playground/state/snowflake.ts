/** Discord's epoch: ids count milliseconds from the start of 2015. */
const EPOCH_MS = 1_420_070_400_000;

/** Generates ids that are unique and sort by time, as Discord's do. */
export function createIdSource(now: () => number): () => string {
  let last = 0n;
  return () => {
    const first = BigInt(now() - EPOCH_MS) << 22n;
    last = first > last ? first : last + 1n;
    return String(last);
  };
}

/** Orders ids by time. They are too large for a `number`: a longer one is newer. */
export function compareIds(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : Number(one > other));
}
