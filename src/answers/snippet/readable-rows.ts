import { createMarkdownParser, type Token } from '../../library/markdown.ts';
import type { Section } from '../../library/note.ts';
import { plainText } from '../../library/plain-text/plain-text.ts';
import { htmlTables, type WrittenTable } from './html-tables.ts';

/** Longer Markdown is not searched for tables: what is shown of a section is further up. */
const MAX_READ = 40_000;

/** A longer cell is not a name, neither of a column nor of a row. */
const MAX_NAME = 40;

/** Names have fewer words than this, on average over a column. */
const WORDS_OF_PHRASE = 3;

/**
 * If the first column contains names, its texts are shorter than this share of those in the second.
 */
const NAME_PART = 2 / 3;

/** The plain texts of cells. */
type Row = readonly string[];

type Rows = readonly Row[];

const parser = createMarkdownParser();

/**
 * The plain text of a section, with each row of its tables rewritten so that it can be read without
 * the rest of the table: `Memory: 128 MB to 10 GB`; with the column names if there are more than
 * two columns, `Standard-IA – Zones: 3; Duration: 30 days`.
 */
export function withReadableRows({ markdown, plain }: Section): string {
  if (!/\||<table/i.test(markdown)) return plain;
  let text = plain;
  let from = 0;
  for (const { written, rows } of tablesOf(parser.parse(beginningOf(markdown)))) {
    const told = readableTable(rows);
    const at = told === null ? -1 : text.indexOf(written, from);
    if (told === null || at === -1) continue;
    text = text.slice(0, at) + told + text.slice(at + written.length);
    from = at + told.length;
  }
  return text;
}

/** Whole lines, because a table may continue after them. */
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

/** Each row as the plain texts of its cells, first the row of column names. */
function rowsOf(table: readonly Token[]): Rows {
  return between(table, 'tr_open', 'tr_close').map((row) =>
    row.filter(({ type }) => type === 'inline').map((cell) => plainText([cell])),
  );
}

/** The tokens between each token of one type and the next of another. */
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
 * One line per row. `null` if the first column doesn't distinguish the rows, if a name is too long
 * to be repeated, and for truth tables, which are read by column.
 */
function readableTable([head = [], ...rows]: Rows): string | null {
  const names = rows.map(([name = '']) => name);
  const areShort = [...names, ...head].every((name) => name.length <= MAX_NAME);
  if (!areShort || names.includes('') || new Set(names).size < names.length) return null;
  if (rows.flat().every((cell) => cell.length <= 1)) return null;
  return readableRows(head, rows, names.every(hasLetter)).filter(isShown).join('\n');
}

/**
 * A number is not a name, so it gets that of its column. In a table of two columns `Memory: 10 GB`
 * needs no column names, unless both are phrases: then each gets the name of its column.
 */
function readableRows(head: Row, rows: Rows, areNamed: boolean): Row {
  if (!areNamed) return rows.map((row) => record([labelled(head, row, 0)], head, row));
  if (head.length > 2) return [caption(head), ...rows.map((row) => record(row, head, row))];
  if (!areAlike(rows)) return rows.map((row) => joined(row, ': '));
  const cells = (row: Row) => row.map((_, column) => labelled(head, row, column));
  return rows.map((row) => joined(cells(row), '; '));
}

/**
 * Whether the first of two columns doesn't name the subject of the second, but says as much itself.
 */
function areAlike(rows: Rows): boolean {
  const [names, sayings] = [0, 1].map((column) => rows.map((row) => row[column] ?? '').join(' '));
  if (names === undefined || sayings === undefined) return false;
  const words = names.split(' ').length;
  return words >= WORDS_OF_PHRASE * rows.length && names.length >= NAME_PART * sayings.length;
}

/** `Class:`: the colon introduces the first row, so that the caption is not taken for a row. */
function caption([name = '']: Row): string {
  return isShown(name) ? `${name}:` : '';
}

function record([name = '']: Row, head: Row, row: Row): string {
  const details = row.map((_, column) => (column === 0 ? '' : labelled(head, row, column)));
  return joined([name, joined(details, '; ')], ' – ');
}

/**
 * A cell after the name of its column, unless that is a symbol such as `#`. `Cheap.` loses its full
 * stop if other cells follow.
 */
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
