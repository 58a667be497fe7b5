import { createMarkdownParser, type Token } from '../../library/markdown.ts';
import type { Section } from '../../library/note.ts';
import { plainText } from '../../library/plain-text/plain-text.ts';
import { htmlTables, type WrittenTable } from './html-tables.ts';

/** Longer Markdown is not looked through for tables: what is shown of a section stands further up. */
const MAX_READ = 40_000;

/** A longer cell is no name, neither of a column nor of a row. */
const MAX_NAME = 40;

/** A name has fewer words, on average of a column. */
const WORDS_OF_PHRASE = 3;

/** Where the first column holds names, its texts are shorter than this part of those in the second. */
const NAME_PART = 2 / 3;

/** The plain texts of cells. */
type Row = readonly string[];

type Rows = readonly Row[];

const parser = createMarkdownParser();

/**
 * The plain text of a section, each row of its tables told so that it can be read without the rest of the table:
 * `Memory: 128 MB to 10 GB`; of more than two columns with their names, `Standard-IA – Zones: 3; Duration: 30 days`.
 */
export function withToldRows({ markdown, plain }: Section): string {
  if (!/\||<table/i.test(markdown)) return plain;
  let text = plain;
  let from = 0;
  for (const { written, rows } of tablesOf(parser.parse(beginningOf(markdown)))) {
    const told = toldTable(rows);
    const at = told === null ? -1 : text.indexOf(written, from);
    if (told === null || at === -1) continue;
    text = text.slice(0, at) + told + text.slice(at + written.length);
    from = at + told.length;
  }
  return text;
}

/** Whole lines: a table may go on behind them. */
function beginningOf(markdown: string): string {
  return markdown.length <= MAX_READ
    ? markdown
    : markdown.slice(0, markdown.lastIndexOf('\n', MAX_READ) + 1);
}

function tablesOf(tokens: readonly Token[]): readonly WrittenTable[] {
  const tables: WrittenTable[] = [];
  let start = 0;
  for (const [at, { type, content }] of tokens.entries()) {
    if (type === 'table_open') start = at + 1;
    if (type === 'html_block') tables.push(...htmlTables(content));
    if (type !== 'table_close') continue;
    const table = tokens.slice(start, at);
    tables.push({ written: plainText(table), rows: rowsOf(table) });
  }
  return tables;
}

/** Each row as the plain texts of its cells, that of the names of the columns first. */
function rowsOf(table: readonly Token[]): Rows {
  return between(table, 'tr_open', 'tr_close').map((row) =>
    row.filter(({ type }) => type === 'inline').map((cell) => plainText([cell])),
  );
}

/** What stands between each token of one type and the next of another. */
function between(
  tokens: readonly Token[],
  opening: string,
  closing: string,
): readonly (readonly Token[])[] {
  const parts: (readonly Token[])[] = [];
  let start = 0;
  for (const [at, { type }] of tokens.entries()) {
    if (type === opening) start = at + 1;
    if (type === closing) parts.push(tokens.slice(start, at));
  }
  return parts;
}

/**
 * A row a line. `null` where the first column tells no row from another, where a name is too long to be repeated, and for
 * truth tables, which are read as columns of signs.
 */
function toldTable([head = [], ...rows]: Rows): string | null {
  const names = rows.map(([name = '']) => name);
  const areShort = [...names, ...head].every((name) => name.length <= MAX_NAME);
  if (!areShort || names.includes('') || new Set(names).size < names.length) return null;
  if (rows.flat().every((cell) => cell.length <= 1)) return null;
  return toldRows(head, rows, names.every(hasLetter)).filter(isShown).join('\n');
}

/**
 * A number is no name: it is told with that of its column. Of two columns `Memory: 10 GB` says by itself what it is, but not
 * where both are phrases, which are told as what the columns say each.
 */
function toldRows(head: Row, rows: Rows, areNamed: boolean): Row {
  if (!areNamed) return rows.map((row) => record([labelled(head, row, 0)], head, row));
  if (head.length > 2) return [caption(head), ...rows.map((row) => record(row, head, row))];
  if (!areAlike(rows)) return rows.map((row) => joined(row, ': '));
  const cells = (row: Row) => row.map((_, column) => labelled(head, row, column));
  return rows.map((row) => joined(cells(row), '; '));
}

/** Whether the first of two columns does not name what the second one is about, but says as much itself. */
function areAlike(rows: Rows): boolean {
  const [names, sayings] = [0, 1].map((column) => rows.map((row) => row[column] ?? '').join(' '));
  if (names === undefined || sayings === undefined) return false;
  const words = names.split(' ').length;
  return words >= WORDS_OF_PHRASE * rows.length && names.length >= NAME_PART * sayings.length;
}

/** `Class:`: the colon leads to the first row, so that it is not taken for one itself. */
function caption([name = '']: Row): string {
  return isShown(name) ? `${name}:` : '';
}

function record([name = '']: Row, head: Row, row: Row): string {
  const details = row.map((_, column) => (column === 0 ? '' : labelled(head, row, column)));
  return joined([name, joined(details, '; ')], ' – ');
}

/** A cell behind what its column is called, unless that is a sign: `#`. `Cheap.` is no sentence where others follow. */
function labelled(head: Row, row: Row, column: number): string {
  const cell = (row[column] ?? '').replace(/[.。]$/, '');
  const name = head[column] ?? '';
  if (!isShown(cell)) return '';
  return /[\p{L}\p{N}]/u.test(name) ? `${name}: ${cell}` : cell;
}

function joined(cells: Row, between: string): string {
  return cells.filter(isShown).join(between);
}

function hasLetter(name: string): boolean {
  return /\p{L}/u.test(name);
}

function isShown(cell: string): boolean {
  return cell !== '';
}
