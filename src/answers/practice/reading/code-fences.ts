import { isQuestion } from './is-question.ts';
import { readMark } from './option-marks.ts';

/** Opens behind other text: ` B. ```bash `. */
const BEHIND_TEXT = /(?<=\S[^\S\n]*)```[\w+-]*[^\S\n]*\n/g;

const ALONE = /^[^\S\n]*```[\w+-]*[^\S\n]*$/gm;

/** Code that somebody asks about. */
const ASKED_ABOUT = /(?<=[?？:：])\s*\n[^\S\n]*```[\w+-]*[^\S\n]*\n(?<code>(?:(?!```).)*)```/gsu;

/** A text with code where it stands, without the fences around it; on the line that asks about it, whose options it has none of. */
export function withoutFences(text: string): string {
  return text
    .replace(ASKED_ABOUT, (found: string, code: string) => {
      const lines = code.split('\n').map((line) => line.trim());
      return lines.some(mayBeQuestion) ? found : ` ${lines.join(' ')}`;
    })
    .replace(BEHIND_TEXT, '')
    .replace(ALONE, '');
}

/** A whole question may stand in fences as well. */
function mayBeQuestion(line: string): boolean {
  return isQuestion(line) || readMark(line) !== null;
}
