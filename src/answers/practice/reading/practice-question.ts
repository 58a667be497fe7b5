import { givenAnswer, withoutAnswer, withoutShares, withoutVerdict } from './answer-line.ts';
import { askingLine } from './asking-line.ts';
import { withSignsAfterLetters } from './bare-letters.ts';
import { bareOptions, truthOptions } from './bare-options.ts';
import { chosenCount } from './chosen-count.ts';
import { withoutFences } from './code-fences.ts';
import { withoutEmojiMarks } from './emoji-marks.ts';
import { type FirstQuestion, firstQuestion } from './first-question.ts';
import { splitInline } from './inline-options.ts';
import { isQuestion } from './is-question.ts';
import { withOptionsByMarks } from './lone-marks.ts';
import { isNumberedList, letteredOptions, listedOptions, type Parts } from './marked-options.ts';
import { readMark } from './option-marks.ts';
import { withoutQuizPage } from './quiz-page.ts';
import { withoutRemark } from './remark.ts';
import { withRomansAsNumbers } from './roman-marks.ts';
import { withRowsAsLines } from './table-rows.ts';
import { withoutVerdicts } from './verdict-lines.ts';

/** A practice question, split into its text and its options. */
export interface PracticeQuestion {
  /** The question itself, on one line. Never empty. */
  readonly stem: string;
  /** Without their marks, in order; two or more. */
  readonly options: readonly string[];
  /** How many options are to be chosen; 1 unless the question says so. */
  readonly choose: number;
  /** Whether more questions were pasted with it, which are ignored. */
  readonly isFirstOfSeveral?: true;
}

/** With more options it is a list, not a question. */
const MAX_OPTIONS = 10;

/**
 * Parses a practice question as people paste it: a stem, then two or more options marked `A.`,
 * `a)`, `(A)`, `- A.`, `- [ ]`, `1.`, `①` or `🇦`, unmarked lines after a question mark, or all on
 * one line. A line with the answer is ignored, and so is what follows it.
 *
 * @returns `null` when the text is not such a question
 */
export function parsePracticeQuestion(text: string): PracticeQuestion | null {
  const { lines, isFirstOfSeveral } = firstOf(text);
  const ends = lines.flatMap((_, place) => (endsQuestion(lines, place) ? [place] : []));
  // Usually the answer comes last, followed by an explanation; sometimes it comes before the
  // options.
  for (const end of [...ends.slice(0, MAX_OPTIONS), lines.length]) {
    const question = readLines(lines.slice(0, end).filter((line) => givenAnswer(line) !== 'named'));
    if (question !== null) return isFirstOfSeveral ? { ...question, isFirstOfSeveral } : question;
  }
  return null;
}

/** Whether a line gives the answer away and is neither an option nor part of the story. */
function endsQuestion(lines: readonly string[], place: number): boolean {
  const line = lines[place] ?? '';
  const given = place === 0 ? null : givenAnswer(line);
  if (given !== 'begun') return given === 'named';
  const mayBelong = readMark(line) !== null || lines.slice(place).some(isQuestion);
  return !mayBelong || letteredOptions(lines.slice(0, place)) !== null;
}

function readLines(lines: readonly string[]): PracticeQuestion | null {
  const asking = askingLine(lines);
  const found =
    letteredOptions(lines) ??
    listedOptions(lines, asking) ??
    truthOptions(lines) ??
    bareOptions(lines, asking) ??
    inlineOptions(lines) ??
    listedOptions(lines, 0);
  if (found === null) return null;
  const stem = plain(found.stem.join(' '));
  const options = withoutShares(found.options)
    .map((option, place, { length }) => (place === length - 1 ? withoutAnswer(option) : option))
    .map((option) => plain(withoutVerdict(plain(option))))
    .filter((option) => option !== '');
  if (stem === '' || options.length < 2 || options.length > MAX_OPTIONS) return null;
  return practiceQuestion(stem, options);
}

/** A question from its parts; its text may say how many options to choose. */
export function practiceQuestion(stem: string, options: readonly string[]): PracticeQuestion {
  const count = chosenCount(stem);
  // `Which of the following two` says how many there are, not to choose all.
  return { stem, options, choose: count < options.length ? count : 1 };
}

/**
 * The non-blank lines of the first question, without quote marks, bold marks around them and
 * heading marks, each option on one line with its mark.
 */
function firstOf(text: string): FirstQuestion {
  const lines = withoutFences(withoutEmojiMarks(text).replace(/\r\n?|[\u2028\u2029]/g, '\n'))
    .split('\n')
    .map((line) => plain(line.replace(/^\s*(?:>\s?)*(?:#{1,6}\s+)?/, '')));
  const own = (text.includes('```') ? lines : withoutRemark(lines)).filter((line) => line !== '');
  const page = withoutQuizPage(withOptionsByMarks(withRowsAsLines(own)));
  return firstQuestion(withRomansAsNumbers(withSignsAfterLetters(withoutVerdicts(page))));
}

/** A text without bold marks around it, or what is left of these after a mark was removed. */
function plain(text: string): string {
  const { inner } =
    /^(?<mark>\*\*|__)(?<inner>(?:(?!\k<mark>).)+)\k<mark>$/u.exec(text.trim())?.groups ?? {};
  return (inner ?? text.replace(/^((?:(?!\*\*).)*)\*\*\s*$/su, '$1')).trim();
}

function inlineOptions(lines: readonly string[]): Parts | null {
  if (isNumberedList(lines)) return null;
  const line = lines.join(' ');
  const split = splitInline(withoutAnswer(line)) ?? splitInline(line);
  return split === null ? null : { stem: [split.stem], options: split.options };
}
