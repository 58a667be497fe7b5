import type { MarkdownIt, StateBlock } from 'markdown-it';
import { isIndented, openingLine, textOfLine } from '../blocks.ts';
import { cellText, pushTable, type TableRow } from './push-table.ts';

/**
 * Reads tables with lines around each cell, as Pandoc makes them of documents of Word:
 *
 * ```
 * +------+----------------+
 * | Name | Meaning        |
 * +======+================+
 * | SQS  | A queue of     |
 * |      | messages       |
 * +------+----------------+
 * ```
 */
export function gridTables(parser: MarkdownIt): void {
  parser.block.ruler.before('table', 'grid_table', gridTable, { alt: ['paragraph'] });
}

const BORDER = /^\+(?:[-=:]{2,}\+){2,}[ \t]*$/;
const MAX_LINES = 2_000;

function gridTable(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  if (!BORDER.test(openingLine(state, line, '+') ?? '')) return false;
  const lines = linesFrom(state, line, Math.min(end, line + MAX_LINES));
  const borders = lines.flatMap((text, at) => (BORDER.test(text) ? [at] : []));
  if (borders.length < 2 || borders.at(-1) !== lines.length - 1) return false;
  if (!silent) pushTable(state, tableOf(lines, borders, line), line, line + lines.length);
  return true;
}

/** The lines between two borders are a row; those above a border of `=` are the header. */
function tableOf(lines: readonly string[], borders: readonly number[], line: number) {
  const edges = Array.from(lines[0]?.matchAll(/\+/g) ?? [], ({ index }) => index);
  const spans = isOfDatabase(lines, borders)
    ? lines.flatMap((text, at) => (text.startsWith('|') ? [[at, at + 1] as const] : []))
    : borders.slice(1).map((border, index) => [(borders[index] ?? 0) + 1, border] as const);
  const rows = spans.map(([first, end]): TableRow => {
    return { line: line + first, cells: cellsOf(lines.slice(first, end), edges) };
  });
  const hasHeader = isOfDatabase(lines, borders) || lines[borders[1] ?? 0]?.includes('=') === true;
  const [header = null] = hasHeader ? rows : [];
  const isBody = ({ cells }: TableRow) => cells.some((cell) => cell !== '');
  return { header, rows: rows.slice(hasHeader ? 1 : 0).filter(isBody) };
}

/** Databases print each row on one line, with borders only below the header and at the end. */
function isOfDatabase(lines: readonly string[], borders: readonly number[]): boolean {
  const isPrinted = borders.length === 3 && borders[1] === 2 && !lines.join('').includes('=');
  return isPrinted && lines.every((text) => !/^\|\s*\|/.test(text));
}

function linesFrom(state: StateBlock, first: number, end: number): readonly string[] {
  const lines: string[] = [];
  for (let line = first; line < end && !isIndented(state, line); line++) {
    const text = textOfLine(state, line).trimEnd();
    if (!/^[+|].*[+|]$/.test(text)) break;
    lines.push(text);
  }
  return lines;
}

function cellsOf(lines: readonly string[], edges: readonly number[]): readonly string[] {
  const parts = lines.map((line) => partsOf(line, edges));
  return edges.slice(1).map((_, column) => cellText(parts.map((part) => part[column] ?? '')));
}

/**
 * Wide characters shift the bars of a line, so it is split at its bars if there are as many as
 * columns.
 */
function partsOf(line: string, edges: readonly number[]): readonly string[] {
  const parts = line.slice(1, -1).split(/(?<!\\)\|/);
  if (parts.length === edges.length - 1) return parts;
  return edges.slice(1).map((edge, column) => line.slice((edges[column] ?? 0) + 1, edge));
}
