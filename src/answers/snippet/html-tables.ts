import { htmlText } from '../../library/plain-text/html-text.ts';

/** A table, with its text as in the plain text of its section. */
export interface WrittenTable {
  readonly written: string;
  /** Each row as the plain texts of its cells, first the row of column names. */
  readonly rows: readonly (readonly string[])[];
}

/**
 * The HTML tables whose first row names the columns; none with cells that span others, whose rows
 * can't be read.
 */
export function htmlTables(html: string): readonly WrittenTable[] {
  return html
    .split(/<table\b[^<>]*>/i)
    .slice(1)
    .flatMap((part) => {
      const [table = '', after] = part.split(/<\/table\s*>/i);
      const rows = table.split(/(?=<tr\b)/i).filter((row) => /^<tr\b/i.test(row));
      const isReadable = after !== undefined && !/\b(?:col|row)span\b/i.test(table);
      return isReadable && /<th\b/i.test(rows[0] ?? '')
        ? [{ written: htmlText(rows.join('')), rows: rows.map(cellsOf) }]
        : [];
    });
}

function cellsOf(row: string): readonly string[] {
  return row
    .split(/<t[dh]\b[^<>]*>/i)
    .slice(1)
    .map((cell) => htmlText(cell).replaceAll('\n', ' '));
}
