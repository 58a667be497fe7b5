/** Rows as lines: a name on the left, followed by figures in columns of equal width. */
export function aligned(rows: readonly (readonly string[])[]): string {
  return rows
    .map(([name = '', ...cells]) =>
      [name.padEnd(NAME_WIDTH), ...cells.map((cell) => cell.padStart(CELL_WIDTH))]
        .join('')
        .trimEnd(),
    )
    .join('\n');
}

const NAME_WIDTH = 16;
const CELL_WIDTH = 10;
