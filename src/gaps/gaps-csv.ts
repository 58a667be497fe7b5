import type { Gap } from '../answers/gaps.ts';

/** The columns, in order. */
const HEADER = ['asked for', 'question', 'why', 'what was missing', 'day', 'times'];

/** Tells spreadsheets that the file is UTF-8. */
const BYTE_ORDER_MARK = '\uFEFF';

/**
 * All open questions as CSV (RFC 4180), with a line for each wording and day, and the gap it
 * belongs to first. No cell is ever a formula, because a spreadsheet would run a stranger's `=…`.
 */
export function gapsCsv(gaps: readonly Gap[]): string {
  const lines = gaps.flatMap((gap) =>
    gap.questions.map(({ text, why, remark, askedOn, times }) => [
      gap.text,
      text,
      why === 'missed' ? 'not what was asked' : 'nothing found',
      remark,
      askedOn,
      String(times),
    ]),
  );
  return (
    BYTE_ORDER_MARK + [HEADER, ...lines].map((line) => `${line.map(cell).join(',')}\r\n`).join('')
  );
}

/** A quoted cell. Text that a spreadsheet would take for a formula gets an apostrophe in front. */
function cell(text: string): string {
  const plain = /^\s*[=+\-@|＝＋－＠]/.test(text) ? `'${text}` : text;
  return `"${plain.replaceAll('"', '""')}"`;
}
