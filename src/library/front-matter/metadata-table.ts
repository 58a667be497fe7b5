import { newlinesIn } from '../outline/source-text.ts';
import { METADATA_KEYS, type MetadataLines, readMetadata } from './metadata.ts';

/** Metadata is short; longer tables are not examined. */
const MAX_ROWS = 20;
/** A single known word may be chance: `| Title | Author |` is the header of a list of books. */
const MIN_KNOWN_KEYS = 2;

/**
 * Reads metadata written as a Markdown table at the top of a note, with one key per row or per
 * column:
 *
 * ```
 * | title | Lambda |        | title  | category |
 * | ----- | ------ |        | ------ | -------- |
 * | tags  | aws    |        | Lambda | aws      |
 * ```
 *
 * Returns `null` for any other table.
 */
export function readMetadataTable(text: string): MetadataLines | null {
  const table = tableAtTop(text);
  if (table === null) {
    return null;
  }
  const entries = byColumn(table.rows) ?? byRow(table.rows);
  const known = entries.filter(({ key }) => METADATA_KEYS.has(key));
  if (known.length < MIN_KNOWN_KEYS || known.length < entries.length / 2) {
    return null;
  }
  const { firstLine, rows } = table;
  const lines = new Map(entries.map(({ key, row }) => [key, firstLine + row]));
  const values = Object.fromEntries(entries.map(({ key, value }) => [key, value]));
  const read = readMetadata(values, (key) => lines.get(key) ?? firstLine);
  return { ...read, firstLine, lineCount: rows.length };
}

interface Table {
  /** Cells of each row, including the row of dashes. */
  readonly rows: readonly (readonly string[])[];
  readonly firstLine: number;
}

const ROW = /^\s*\|.*\|\s*$/;
const DASHES = /^:?-+:?$/;

function tableAtTop(text: string): Table | null {
  const start = text.search(/\S/);
  if (start === -1 || text.charAt(start) !== '|') {
    return null;
  }
  const blankLines = newlinesIn(text.slice(0, start));
  const lines = text.slice(start).split('\n', MAX_ROWS + 1);
  const end = lines.findIndex((line) => !ROW.test(line));
  const rows = lines.slice(0, end === -1 ? lines.length : end).map(cellsOf);
  const isTable =
    rows.length > 2 && rows.length <= MAX_ROWS && rows[1]?.every((cell) => DASHES.test(cell));
  return isTable === true ? { rows, firstLine: blankLines + 1 } : null;
}

interface Entry {
  readonly key: string;
  readonly value: string;
  /** Index of the row that it is in. */
  readonly row: number;
}

/** Keys in the first row, values in the only row under the dashes. */
function byColumn(rows: Table['rows']): readonly Entry[] | null {
  const keys = rows[0] ?? [];
  if (
    rows.length !== 3 ||
    keys.filter((key) => METADATA_KEYS.has(keyOf(key))).length < MIN_KNOWN_KEYS
  ) {
    return null;
  }
  return keys.map((key, index) => ({ key: keyOf(key), value: rows[2]?.[index] ?? '', row: 2 }));
}

/**
 * A key and its value in each row; a header such as `| key | value |` is ignored as an unknown key.
 */
function byRow(rows: Table['rows']): readonly Entry[] {
  if (!rows.every((cells) => cells.length === 2)) {
    return [];
  }
  return rows
    .map(([key = '', value = ''], row) => ({ key: keyOf(key), value, row }))
    .filter(({ key, row }) => row !== 1 && (row !== 0 || METADATA_KEYS.has(key)));
}

function cellsOf(line: string): readonly string[] {
  return line
    .trim()
    .slice(1, -1)
    .split(/(?<!\\)\|/)
    .map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** `**Title**:` -> `title`. */
function keyOf(cell: string): string {
  return cell
    .replace(/[*_`:]/g, '')
    .trim()
    .toLowerCase();
}
