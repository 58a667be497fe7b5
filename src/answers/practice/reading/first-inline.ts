import { withoutAnswer } from './answer-line.ts';
import { splitInline } from './inline-options.ts';
import { readMark } from './option-marks.ts';
import { QUESTION_NAME } from './question-name.ts';

/** `Question 2`. */
const NAMED = new RegExp(`\\s${QUESTION_NAME}`, 'iu');

/** Words that mostly begin a question rather than an option. */
const FIRST_WORDS = [
  'Which|What|How|When|Where|Who|Why|An?|The|Your?',
  'Welche[rsnm]?|Was|Wie|Wann|Wer|Warum',
  'Cu[aá]l(?:es)?|Qué|Cuándo|Cuánt[oa]s?',
  "Quel(?:le)?s?|(?:Le|La|Les)quel(?:le)?s?|Combien|Comment|Pourquoi|Qu(?=[’'])",
  'Qual[ei]?|Cosa|Come|Quando|Quant[aei]',
  'Quais|O\\s+que|Como|Quant[oa]s?',
].join('|');

/** A sentence that begins after the end of another, or with such a word. */
const SENTENCE = new RegExp(`(?<=[.。!！?？])\\s+|\\s(?=¿|(?:${FIRST_WORDS})(?!\\p{L}))`, 'u');

/**
 * If several lettered questions are on one line, as in a slash command's option, the first of them.
 */
export function firstInline(line: string): {
  readonly text: string;
  readonly isFirstOfSeveral: boolean;
} {
  const answered = withoutAnswer(line);
  const { stem, options } = splitInline(answered) ?? { stem: '', options: [] };
  let end = stem.length;
  for (const option of options) {
    const start = answered.indexOf(option, end);
    const next = splitInline(option);
    if (next !== null && isQuestionAgain(next.stem, option)) {
      const text = answered.slice(0, start) + firstPart(next.stem, numberOf(stem));
      return { text: text.trim(), isFirstOfSeveral: true };
    }
    end = start + option.length;
  }
  const after = line.slice(answered.length);
  const asked = after.search(/[?？]/);
  const isFirstOfSeveral = asked !== -1 && splitInline(after.slice(asked)) !== null;
  return { text: answered, isFirstOfSeveral };
}

/**
 * Whether a text ends like a question or a statement before the next `A`; the `Both A) and B)` of
 * an option doesn't.
 */
function isQuestionAgain(stem: string, text: string): boolean {
  const mark = readMark(text.slice(stem.length));
  return /[?？:：.。!！)）]\s*$/.test(stem) && mark?.style === 'letter' && mark.order === 1;
}

/** The number before a question, as in `3. Which …`; otherwise `null`. */
function numberOf(stem: string): number | null {
  const { order, style } = readMark(stem.trim()) ?? {};
  return style === 'number' ? (order ?? null) : null;
}

/** What belongs to the last option before the next question. */
function firstPart(text: string, number: number | null): string {
  const numbered = number === null ? null : new RegExp(`\\s${number + 1}[.)]\\s`);
  const next = NAMED.exec(text) ?? numbered?.exec(text) ?? SENTENCE.exec(text);
  return next === null ? text : text.slice(0, next.index);
}
