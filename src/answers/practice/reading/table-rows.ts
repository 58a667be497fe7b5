import { readMark } from './option-marks.ts';

const ROW = /^\|(?!\|).*\|$/;

/** `|---|:-:|`, below a table's header. */
const RULE = /^\|[\s:|-]*-[\s:|-]*\|$/;

/** A cell with only the mark of an option: `A`, `(b)`, `3.` */
const MARK = /^[(（]?(?:[A-Ja-j]|[1-9]\d?)[)）.:]?$/;

/**
 * The lines with table rows as text, the mark of an option on a line above it, and without a header
 * above options.
 */
export function withRowsAsLines(lines: readonly string[]): readonly string[] {
  return lines.flatMap((line, place) => {
    if (!ROW.test(line)) return [line];
    if (RULE.test(line) || isHeadOfOptions(lines, place)) return [];
    const [first = '', ...others] = cellsOf(line);
    return MARK.test(first) && others.length > 0
      ? [first, others.join(' ')]
      : [[first, ...others].join(' ')];
  });
}

function isHeadOfOptions(lines: readonly string[], place: number): boolean {
  const [rule = '', row = ''] = lines.slice(place + 1);
  const [first = ''] = cellsOf(row);
  const [head = ''] = cellsOf(lines[place] ?? '');
  // In a table without a header, the first option may be in its place.
  return RULE.test(rule) && !MARK.test(head) && (MARK.test(first) || readMark(first) !== null);
}

function cellsOf(row: string): readonly string[] {
  return row
    .split('|')
    .map((cell) => cell.trim())
    .filter((cell) => cell !== '');
}
