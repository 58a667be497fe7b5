/**
 * Some positions of a question as a bit set: one bit for each of `positions`, at most 31, in order.
 */
export function positionBits(some: readonly number[], positions: readonly number[]): number {
  return some.reduce((bits, position) => {
    const place = positions.indexOf(position);
    return place < 0 ? bits : bits | (1 << place);
  }, 0);
}
