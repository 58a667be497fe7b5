import { columns } from '../../../library/plain-text/columns.ts';
import { bold, textRun } from '../runs.ts';
import { type Block, type Blocks, plainText, type Runs, type Table } from '../tree.ts';

/** A longer first cell does not name its row. */
const MAX_NAME_COLUMNS = 28;

/** If the details of a row are longer than this in all, they get lines of their own. */
const MAX_DETAILS_ON_A_LINE = 110;

/** The share of rows that must have a name, or no gaps, for a table to be shown row by row. */
const MOST = 0.75;

/**
 * A table as lists. If the first column names the rows, each row is an item: `- **name**: meaning`. If the rows have
 * no gaps, each is an item, too: `- case – answer`. Else the columns belong together, as in a comparison, and each is
 * a list under its heading. Of a table that nobody has filled in, the headings are one line.
 */
export function tableAsList(table: Table): Blocks {
  const { head, rows } = table;
  if (!rows.some((row) => row.some(isShown))) return title(joined(head.filter(isShown), ' – '));
  const hasNames = head.length === 0 || isNamed(rows);
  if (hasNames || isWhole(table)) return rowsAsList(table, hasNames);
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
  return short.length >= names.length * MOST;
}

/**
 * Whether most rows have no gaps. The columns of a comparison are lists of different lengths, which leave gaps; rows
 * that belong together have few.
 */
function isWhole({ head, rows }: Table): boolean {
  const whole = rows.filter((row) => head.every((_, column) => isShown(row[column] ?? [])));
  return whole.length >= rows.length * MOST;
}

function columnAsList(name: Runs, cells: readonly Runs[]): Blocks {
  const items = cells.filter(isShown).map((cell): Blocks => [paragraph(cell)]);
  return [...title(name), ...list(items)];
}

/**
 * With two columns, both headings are the list's title; with more, all but that of the names are repeated in the
 * rows.
 */
function rowsAsList({ head, rows }: Table, hasNames: boolean): Blocks {
  const width = [head, ...rows].reduce((most, row) => Math.max(most, row.length), 0);
  const items = rows.map((row) => (width <= 2 ? pair(row, hasNames) : record(head, row, hasNames)));
  const nameHead = hasNames ? (head[0] ?? []) : [];
  const shownHead = width <= 2 ? joined(head.filter(isShown), ' – ') : nameHead;
  return [...title(shownHead), ...list(items.filter((item) => item.length > 0))];
}

function pair([name = [], meaning = []]: readonly Runs[], hasNames: boolean): Blocks {
  const shown = [hasNames && isShown(name) ? bold(name) : name, meaning].filter(isShown);
  return shown.length === 0 ? [] : [paragraph(joined(shown, hasNames ? ': ' : ' – '))];
}

function record(
  head: readonly Runs[],
  [name = [], ...others]: readonly Runs[],
  hasNames: boolean,
): Blocks {
  const details = others.flatMap((cell, index): readonly Runs[] =>
    isShown(cell) ? [labelled(head[index + 1], cell)] : [],
  );
  if (!isShown(name)) return details.length === 0 ? [] : [paragraph(joined(details, ' · '))];
  const first = hasNames ? bold(name) : labelled(head[0], name);
  if (details.length === 0) return [paragraph(first)];

  const onALine = joined(details, ' · ');
  return plainText(onALine).length <= MAX_DETAILS_ON_A_LINE && !hasBreak(onALine)
    ? [paragraph(joined([first, onALine], ' – '))]
    : [paragraph(first), ...list(details.map((detail) => [paragraph(detail)]))];
}

function labelled(label: Runs = [], cell: Runs): Runs {
  return joined([label, cell].filter(isShown), ': ');
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
