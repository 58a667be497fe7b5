import { isQuestion } from './is-question.ts';
import { readMark } from './option-marks.ts';

/** A fence that opens after other text: ` B. ```bash `. */
const AFTER_TEXT = /(?<=\S[^\S\n]*)```[\w+-]*[^\S\n]*\n/g;

const ALONE = /^[^\S\n]*```[\w+-]*[^\S\n]*$/gm;

/** Code that a question is about. */
const ASKED_ABOUT = /(?<=[?？:：])\s*\n[^\S\n]*```[\w+-]*[^\S\n]*\n(?<code>(?:(?!```).)*)```/gsu;

/**
 * Removes the fences around code; code that a line asks about moves to that line, because it
 * contains no options.
 */
export function withoutFences(text: string): string {
  return text
    .replace(ASKED_ABOUT, (found: string, code: string) => {
      const lines = code.split('\n').map((line) => line.trim());
      return lines.some(mayBeQuestion) ? found : ` ${lines.join(' ')}`;
    })
    .replace(AFTER_TEXT, '')
    .replace(ALONE, '');
}

/** A whole question may be fenced, too. */
function mayBeQuestion(line: string): boolean {
  return isQuestion(line) || readMark(line) !== null;
}
