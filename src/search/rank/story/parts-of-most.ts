/** Scores divided by the highest one; zeros if that is 0. */
export function partsOfMost(scores: readonly number[]): readonly number[] {
  const most = Math.max(...scores);
  return scores.map((score) => (most === 0 ? 0 : score / most));
}
