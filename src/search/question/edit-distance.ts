/**
 * The restricted Damerau-Levenshtein distance: how many letters must be inserted, deleted, replaced or
 * swapped with their neighbour to turn one word into the other. Time and space by the product of lengths.
 */
export function editDistance(from: string, to: string): number {
  let beforeLast: readonly number[] = [];
  let last: readonly number[] = Array.from({ length: to.length + 1 }, (_, index) => index);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      current.push(cell(from, to, row, column, { current, last, beforeLast }));
    }
    beforeLast = last;
    last = current;
  }
  return last[to.length] ?? 0;
}

interface Rows {
  readonly current: readonly number[];
  readonly last: readonly number[];
  readonly beforeLast: readonly number[];
}

function cell(from: string, to: string, row: number, column: number, rows: Rows): number {
  const same = from[row - 1] === to[column - 1];
  const swapped =
    row > 1 && column > 1 && from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
  return Math.min(
    (rows.last[column] ?? 0) + 1,
    (rows.current[column - 1] ?? 0) + 1,
    (rows.last[column - 1] ?? 0) + (same ? 0 : 1),
    swapped ? (rows.beforeLast[column - 2] ?? 0) + 1 : Number.POSITIVE_INFINITY,
  );
}
