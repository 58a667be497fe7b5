import { columns, padToColumns } from '../../../library/plain-text/columns.ts';
import { type Block, plainText, type Runs, type Table } from '../tree.ts';

/** The lines of a cell. */
type Cell = readonly string[];

/** Columns of a code block that a phone shows without breaking lines. */
const MAX_COLUMNS = 42;

/** Between two columns: a space, or a line if space is short. */
const GAPS = [
  { gap: '  ', crossing: '  ' },
  { gap: '│', crossing: '┼' },
] as const;

/** A table as an aligned code block; `null` if it would be too wide or contains links, which code can't. */
export function tableAsCode({ head, rows }: Table): Block | null {
  const all = head.length === 0 ? rows : [head, ...rows];
  if (all.some((row) => row.some(hasLink))) return null;

  const cells = all.map((row) => row.map(cellLines));
  const widths = columnWidths(cells);
  const gaps = GAPS.find(({ gap }) => totalWidth(widths, gap) <= MAX_COLUMNS);
  if (widths.length < 2 || gaps === undefined) return null;

  const [first = [], ...others] = cells.map((row) => rowLines(row, widths, gaps.gap));
  const ruler = widths.map((width) => '─'.repeat(width)).join(gaps.crossing);
  const lines = [...first, ...(head.length === 0 ? [] : [ruler]), ...others.flat()];
  return { kind: 'code', language: '', text: lines.join('\n') };
}

function hasLink(cell: Runs): boolean {
  return cell.some(({ kind }) => kind === 'link') || plainText(cell).includes('://');
}

function cellLines(cell: Runs): Cell {
  return plainText(cell)
    .split('\n')
    .map((line) => line.trim());
}

function columnWidths(rows: readonly (readonly Cell[])[]): readonly number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((lines, column) => {
      for (const line of lines) widths[column] = Math.max(widths[column] ?? 0, columns(line));
    });
  }
  return widths;
}

function totalWidth(widths: readonly number[], gap: string): number {
  return widths.reduce((sum, width) => sum + width + gap.length, -gap.length);
}

function rowLines(row: readonly Cell[], widths: readonly number[], gap: string): readonly string[] {
  const height = row.reduce((most, lines) => Math.max(most, lines.length), 1);
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => padToColumns(row[column]?.[line] ?? '', width))
      .join(gap)
      .trimEnd(),
  );
}
