import { bold, textRun } from './runs.ts';
import { type Block, type Blocks, plainText, type Runs } from './tree.ts';
import { columns } from './width.ts';

type Table = Extract<Block, { kind: 'table' }>;

/** A longer first cell is no name of its row. */
const MAX_NAME_COLUMNS = 28;

/** Details that are longer than this, all together, stand under each other. */
const MAX_DETAILS_ON_A_LINE = 110;

/**
 * A table as lists. Where the first column names the rows, each row is an item: `- **name**: meaning`.
 * Else the columns are what belongs together, as in a comparison: each is a list under its heading.
 */
export function tableAsList(table: Table): Blocks {
  const { head, rows } = table;
  if (head.length === 0 || isNamed(rows)) return rowsAsList(table);
  return head.flatMap((name, column) =>
    columnAsList(
      name,
      rows.map((row) => row[column] ?? []),
    ),
  );
}

function isNamed(rows: Table['rows']): boolean {
  const names = rows.map(([name = []]) => name);
  const short = names.filter((name) => columns(plainText(name)) <= MAX_NAME_COLUMNS);
  return short.length >= names.length * 0.75;
}

function columnAsList(name: Runs, cells: readonly Runs[]): Blocks {
  const items = cells.filter(isShown).map((cell): Blocks => [paragraph(cell)]);
  return [...title(name), ...list(items)];
}

/** Of two columns both are the list's title; of more, the others stand in the rows. */
function rowsAsList({ head, rows }: Table): Blocks {
  const width = [head, ...rows].reduce((most, row) => Math.max(most, row.length), 0);
  const items = rows.map((row) => (width <= 2 ? pair(row) : record(head, row)));
  const shownHead = width <= 2 ? joined(head.filter(isShown), ' – ') : (head[0] ?? []);
  return [...title(shownHead), ...list(items.filter((item) => item.length > 0))];
}

function pair([name = [], meaning = []]: readonly Runs[]): Blocks {
  const shown = [isShown(name) ? bold(name) : [], meaning].filter(isShown);
  return shown.length === 0 ? [] : [paragraph(joined(shown, ': '))];
}

function record(head: readonly Runs[], [name = [], ...others]: readonly Runs[]): Blocks {
  const details = others.flatMap((cell, index): readonly Runs[] => {
    const label = head[index + 1] ?? [];
    return isShown(cell) ? [joined([label, cell].filter(isShown), ': ')] : [];
  });
  if (!isShown(name)) return details.length === 0 ? [] : [paragraph(joined(details, ' · '))];
  if (details.length === 0) return [paragraph(bold(name))];

  const onALine = joined(details, ' · ');
  return plainText(onALine).length <= MAX_DETAILS_ON_A_LINE && !hasBreak(onALine)
    ? [paragraph(joined([bold(name), onALine], ' – '))]
    : [paragraph(bold(name)), ...list(details.map((detail) => [paragraph(detail)]))];
}

function joined(parts: readonly Runs[], between: string): Runs {
  return parts.flatMap((runs, index) => (index === 0 ? runs : [textRun(between), ...runs]));
}

function isShown(cell: Runs): boolean {
  return plainText(cell).trim() !== '';
}

function hasBreak(cell: Runs): boolean {
  return cell.some(({ kind }) => kind === 'break');
}

function title(runs: Runs): Blocks {
  return isShown(runs) ? [{ kind: 'heading', level: 4, runs }] : [];
}

function list(items: readonly Blocks[]): Blocks {
  return items.length === 0 ? [] : [{ kind: 'list', start: null, items }];
}

function paragraph(runs: Runs): Block {
  return { kind: 'paragraph', runs };
}
