import { readMark } from './option-marks.ts';

/**
 * The lines of a question with each option joined to its mark. In text copied from a page, `A.` is
 * often on its own line above the option.
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

/**
 * A line that is only the mark of an option, with punctuation after it; `null` for any other line.
 */
function loneMark(line: string, order: number): string | null {
  const mark = /^[A-J1-9]$/i.test(line) ? `${line}.` : line;
  const read = readMark(`${mark} ?`);
  return read?.text === '?' && read.order === order ? mark : null;
}
