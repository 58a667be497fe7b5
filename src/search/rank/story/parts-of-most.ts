/** Each of some scores as a part of the highest one; zeros where that is 0. */
export function partsOfMost(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  return scores.map((score) => (most === 0 ? 0 : score / most));
}
