import { type Block, type Blocks, plainText, type Run, type Runs } from './tree.ts';
import { columns, padToColumns } from './width.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** What a phone shows of a code block without breaking its lines. */
const MAX_TABLE_COLUMNS = 42;

const GAP = '  ';

/** Shows a table as an aligned code block where that fits on a phone, else as a list, a row an item. */
export function layOutTable(table: Table): Blocks {
  return asCode(table) ?? asList(table);
}

function asCode({ head, rows }: Table): Blocks | null {
  const all = head.length === 0 ? rows : [head, ...rows];
  const cells = all.map((row) => row.map(cellLines));
  const widths = columnWidths(cells);
  const total = widths.reduce((sum, width) => sum + width + GAP.length, -GAP.length);
  if (widths.length < 2 || total > MAX_TABLE_COLUMNS || all.flat().some(needsMarkup)) return null;

  const lines = cells.map((row) => rowLines(row, widths));
  const ruler = widths.map((width) => '─'.repeat(width)).join(GAP);
  const written =
    head.length === 0 ? lines.flat() : [...(lines[0] ?? []), ruler, ...lines.slice(1).flat()];
  return [{ kind: 'code', language: '', text: written.join('\n') }];
}

/** An address must stay a link. */
function needsMarkup(cell: Runs): boolean {
  return (
    cell.some((run) => run.kind === 'address' || run.kind === 'link') ||
    plainText(cell).includes('://')
  );
}

function cellLines(cell: Runs): readonly string[] {
  return plainText(cell)
    .split('\n')
    .map((line) => line.trim());
}

function columnWidths(rows: readonly (readonly (readonly string[])[])[]): readonly number[] {
  const widths: number[] = [];
  for (const row of rows) {
    row.forEach((lines, column) => {
      for (const line of lines) widths[column] = Math.max(widths[column] ?? 0, columns(line));
    });
  }
  return widths;
}

function rowLines(
  row: readonly (readonly string[])[],
  widths: readonly number[],
): readonly string[] {
  const height = row.reduce((most, lines) => Math.max(most, lines.length), 1);
  return Array.from({ length: height }, (_, line) =>
    widths
      .map((width, column) => padToColumns(row[column]?.[line] ?? '', width))
      .join(GAP)
      .trimEnd(),
  );
}

/** Two columns read as `- **term**: meaning`; more as an item with a line for each further column. */
function asList({ head, rows }: Table): Blocks {
  const width = [head, ...rows].reduce((most, row) => Math.max(most, row.length), 0);
  const items = rows.map((row) => (width <= 2 ? pair(row) : record(head, row)));
  const title = width <= 2 ? head : head.slice(0, 1);
  return [...titleOf(title), { kind: 'list', start: null, items: items.filter(isFilled) }];
}

function titleOf(head: readonly Runs[]): Blocks {
  const runs = head
    .filter(isShown)
    .flatMap((cell, index) => [...(index === 0 ? [] : [text(' – ')]), ...cell]);
  return runs.length === 0 ? [] : [{ kind: 'heading', level: 4, runs }];
}

function pair([first = [], second = []]: readonly Runs[]): Blocks {
  if (!isShown(first)) return isShown(second) ? [paragraph(second)] : [];
  return [paragraph(isShown(second) ? [...bold(first), text(': '), ...second] : first)];
}

function record(head: readonly Runs[], [first = [], ...others]: readonly Runs[]): Blocks {
  const details = others.flatMap((cell, index): Blocks[] => {
    if (!isShown(cell)) return [];
    const name = head[index + 1] ?? [];
    return [[paragraph(isShown(name) ? [...name, text(': '), ...cell] : cell)]];
  });
  const list: Blocks = details.length === 0 ? [] : [{ kind: 'list', start: null, items: details }];
  return isShown(first) ? [paragraph(bold(first)), ...list] : list;
}

function isFilled(blocks: Blocks): boolean {
  return blocks.length > 0;
}

function isShown(cell: Runs): boolean {
  return plainText(cell).trim() !== '';
}

function paragraph(runs: Runs): Block {
  return { kind: 'paragraph', runs };
}

function bold(runs: Runs): Runs {
  return runs.map((run) =>
    run.kind === 'break' || run.marks.includes('bold')
      ? run
      : { ...run, marks: [...run.marks, 'bold'] },
  );
}

function text(words: string): Run {
  return { kind: 'text', text: words, marks: [] };
}
