import { readMark } from './option-marks.ts';

/**
 * The lines of a question with each option on the line of its mark. Copied from a page, `A.` often stands on a line of its
 * own above what it marks.
 */
export function withOptionsByMarks(lines: readonly string[]): readonly string[] {
  const joined: string[] = [];
  let marks = 0;
  let mark: string | null = null;
  for (const line of lines) {
    if (mark !== null) {
      joined.push(`${mark} ${line}`);
      mark = null;
      continue;
    }
    mark = loneMark(line, marks + 1);
    if (mark === null) joined.push(line);
    else marks += 1;
  }
  return marks < 2 ? lines : [...joined, ...(mark === null ? [] : [mark])];
}

/** A line that is nothing but the mark of an option, with a sign behind it; `null` for another one. */
function loneMark(line: string, order: number): string | null {
  const mark = /^[A-J1-9]$/i.test(line) ? `${line}.` : line;
  const read = readMark(`${mark} ?`);
  return read?.text === '?' && read.order === order ? mark : null;
}
