/** The cost of replacing one character by another, in edits. */
export type ReplacementCost = (from: string, to: string) => number;

/**
 * The restricted Damerau-Levenshtein distance: how many letters must be inserted, deleted, replaced
 * or swapped with their neighbour to turn one word into the other. Takes time proportional to the
 * product of the lengths.
 */
export function editDistance(
  from: string,
  to: string,
  costOfReplacing: ReplacementCost = () => 1,
): number {
  let beforeLast: number[] = [];
  let last = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    const letter = from.charCodeAt(row - 1);
    for (let column = 1; column <= to.length; column += 1) {
      const other = to.charCodeAt(column - 1);
      const kept = last[column - 1] ?? 0;
      const replaced =
        letter === other
          ? kept
          : kept + costOfReplacing(from.charAt(row - 1), to.charAt(column - 1));
      const moved = Math.min(last[column] ?? 0, current[column - 1] ?? 0) + 1;
      const isSwapped =
        row > 1 &&
        column > 1 &&
        letter === to.charCodeAt(column - 2) &&
        from.charCodeAt(row - 2) === other;
      const swapped = isSwapped ? (beforeLast[column - 2] ?? 0) + 1 : moved;
      current.push(Math.min(replaced, moved, swapped));
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}
