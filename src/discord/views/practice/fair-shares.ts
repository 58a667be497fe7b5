/**
 * Divides room among texts. What short ones leave is shared equally by the longer ones.
 *
 * @param lengths the full length of each
 * @returns the room for each, in the same order; together at most `room`
 */
export function fairShares(lengths: readonly number[], room: number): readonly number[] {
  const shares = new Map<number, number>();
  const shortestFirst = Array.from(lengths.entries()).toSorted(([, one], [, other]) => one - other);
  let left = room;
  for (const [served, [index, length]] of shortestFirst.entries()) {
    const share = Math.min(length, Math.floor(left / (lengths.length - served)));
    shares.set(index, share);
    left -= share;
  }
  return lengths.map((_, index) => shares.get(index) ?? 0);
}
