/**
 * Shares room out between texts: what short ones leave goes to the longer ones, which get alike.
 *
 * @param lengths what each would like to have
 * @returns what each gets, in the same order; together at most `room`
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
