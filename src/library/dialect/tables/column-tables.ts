import type { MarkdownIt, StateBlock } from 'markdown-it';
import { isIndented, lineStart } from '../blocks.ts';
import { cellText, pushTable, type TableRow } from './push-table.ts';

/**
 * Reads tables whose columns are set apart by spaces under dashes, as Pandoc makes them of
 * documents of Word. Where a row goes over several lines, blank ones are between the rows, and a
 * line of dashes above and below:
 *
 * ```
 *   Name   Meaning         --------------------
 *   ------ ---------       Name   Meaning
 *   SQS    A queue         ------ -------------
 *   SNS    A topic         SQS    A queue of
 *                                 messages
 *
 *                          SNS    A topic
 *                          --------------------
 * ```
 */
export function columnTables(parser: MarkdownIt): void {
  parser.block.ruler.before('table', 'column_table', columnTable);
}

const COLUMNS = /^ *-{2,}(?: +-{2,})+ *$/;
const RULE = /^ *-{10,} *$/;
const MAX_HEADER = 10;
const MAX_LINES = 2_000;

function columnTable(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const found = isIndented(state, line) ? null : rowsFrom(state, line, end);
  if (found === null) return false;
  const { isRuled, dashes, rowsEnd } = found;
  const starts = Array.from(lineAt(state, dashes).matchAll(/-+/g), ({ index }) => index);
  const groups = isRuled ? groupsOf(state, dashes + 1, rowsEnd) : linesOf(dashes + 1, rowsEnd);
  const [header = null, ...rows] = [linesOf(isRuled ? line + 1 : line, dashes).flat(), ...groups]
    .map((group) => rowOf(state, group, starts))
    .filter((row) => row !== null);
  if (rows.length < groups.length || rows.length === 0) return false;
  if (!silent) pushTable(state, { header, rows }, line, rowsEnd + (isRuled ? 1 : 0));
  return true;
}

/** The line of dashes below the header, and the line after the last row. */
function rowsFrom(state: StateBlock, line: number, end: number) {
  if (!isDash(state, line) && !isDash(state, line + 1)) return null;
  const isRuled = RULE.test(lineAt(state, line));
  const dashes = isRuled ? dashesBelow(state, line, end) : line + 1;
  if (dashes === null || dashes >= end || !COLUMNS.test(lineAt(state, dashes))) return null;
  const rowsEnd = endOf(state, dashes + 1, Math.min(end, dashes + MAX_LINES), isRuled);
  return rowsEnd === null ? null : { isRuled, dashes, rowsEnd };
}

/** Whether a line begins with a dash. */
function isDash(state: StateBlock, line: number): boolean {
  return state.src.charAt(lineStart(state, line)) === '-';
}

/** A line with its indentation. */
function lineAt(state: StateBlock, line: number): string {
  return state.src.slice(state.bMarks[line], state.eMarks[line]).trimEnd();
}

function dashesBelow(state: StateBlock, line: number, end: number): number | null {
  for (let at = line + 1; at < Math.min(end, line + MAX_HEADER); at++) {
    if (state.isEmpty(at)) return null;
    if (COLUMNS.test(lineAt(state, at))) return at;
  }
  return null;
}

/** The line after the last row; `null` if the table doesn't end properly. */
function endOf(state: StateBlock, first: number, end: number, isRuled: boolean): number | null {
  for (let line = first; line < end; line++) {
    if (isRuled ? RULE.test(lineAt(state, line)) : state.isEmpty(line)) return line;
  }
  return isRuled ? null : end;
}

function linesOf(first: number, end: number): number[][] {
  return Array.from({ length: end - first }, (_, index) => [first + index]);
}

/** Groups of lines between blank ones. */
function groupsOf(state: StateBlock, first: number, end: number): number[][] {
  const groups: number[][] = [[]];
  for (let line = first; line < end; line++) {
    if (!state.isEmpty(line)) groups.at(-1)?.push(line);
    else if (groups.at(-1)?.length !== 0) groups.push([]);
  }
  return groups.filter(({ length }) => length > 0);
}

/** The cells in some lines; `null` if a word crosses the edge of a column. */
function rowOf(
  state: StateBlock,
  lines: readonly number[],
  starts: readonly number[],
): TableRow | null {
  const texts = lines.map((line) => lineAt(state, line));
  const [, ...inner] = starts;
  if (texts.some((text) => inner.some((start) => /\S/.test(text.charAt(start - 1))))) return null;
  const cells = starts.map((start, column) => {
    return cellText(texts.map((text) => text.slice(column === 0 ? 0 : start, starts[column + 1])));
  });
  return { line: lines[0] ?? 0, cells };
}
