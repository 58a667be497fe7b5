import { givenAnswer, withoutAnswer, withoutVerdict } from './answer-line.ts';
import { withSignsBehindLetters } from './bare-letters.ts';
import { chosenCount, onlyTellsToChoose, tellsToChoose } from './chosen-count.ts';
import { withoutFences } from './code-fences.ts';
import { withoutEmojiMarks } from './emoji-marks.ts';
import { type FirstQuestion, firstQuestion } from './first-question.ts';
import { isQuestion } from './is-question.ts';
import { withOptionsByMarks } from './lone-marks.ts';
import { type MarkedLine, OPTION_LETTERS, readMarker, splitInline } from './option-markers.ts';
import { withoutQuizPage } from './quiz-page.ts';
import { withoutRemark } from './remark.ts';
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
  /** More questions were pasted with it, which are ignored. */
  readonly isFirstOfSeveral?: true;
}

/** With more options it is a list, not a question. */
const MAX_OPTIONS = 10;

/** A bare line longer than this is a paragraph, not an option. */
const MAX_BARE_OPTION = 250;

/**
 * Reads a practice question as people paste it: a stem, then two or more options marked `A.`, `a)`,
 * `(A)`, `- A.`, `- [ ]`, `1.`, `①` or `🇦`, bare lines behind a question mark, or all on one line. A line with
 * the answer, and what follows it, is left aside.
 *
 * @returns `null` when the text is no such question
 */
export function parsePracticeQuestion(text: string): PracticeQuestion | null {
  const { lines, isFirstOfSeveral } = firstOf(text);
  const ends = lines.flatMap((_, place) => (endsQuestion(lines, place) ? [place] : []));
  // Mostly the answer comes last, followed by an explanation; sometimes it comes before the options.
  for (const end of [...ends.slice(0, MAX_OPTIONS), lines.length]) {
    const question = readLines(lines.slice(0, end).filter((line) => givenAnswer(line) !== 'named'));
    if (question !== null) return isFirstOfSeveral ? { ...question, isFirstOfSeveral } : question;
  }
  return null;
}

/** Whether a line gives the answer away and is neither an option nor a part of the story. */
function endsQuestion(lines: readonly string[], place: number): boolean {
  const line = lines[place] ?? '';
  const given = place === 0 ? null : givenAnswer(line);
  if (given !== 'begun') return given === 'named';
  const mayBelong = readMarker(line) !== null || lines.slice(place).some(isQuestion);
  return !mayBelong || markedOptions(lines.slice(0, place), ['letter'], 0) !== null;
}

function readLines(lines: readonly string[]): PracticeQuestion | null {
  const asking = askingLine(lines);
  const found =
    markedOptions(lines, ['letter'], 0) ??
    markedOptions(lines, LISTS, asking) ??
    bareOptions(lines, asking) ??
    inlineOptions(lines) ??
    markedOptions(lines, LISTS, 0);
  if (found === null) return null;
  const stem = plain(found.stem.join(' '));
  const options = found.options
    .map((option, place, { length }) => (place === length - 1 ? withoutAnswer(option) : option))
    .map((option) => plain(withoutVerdict(plain(option))))
    .filter((option) => option !== '');
  if (stem === '' || options.length < 2 || options.length > MAX_OPTIONS) return null;
  return practiceQuestion(stem, options);
}

/** A question whose parts are known; its text may say how many options to choose. */
export function practiceQuestion(stem: string, options: readonly string[]): PracticeQuestion {
  const count = chosenCount(stem);
  // `Which of the following two` names what there is: nobody is asked to choose all.
  return { stem, options, choose: count < options.length ? count : 1 };
}

interface Parts {
  readonly stem: readonly string[];
  readonly options: readonly string[];
}

/**
 * The non-blank lines of the first question, without quote marks, bold print around them and heading marks,
 * each option on one line with its mark.
 */
function firstOf(text: string): FirstQuestion {
  const lines = withoutFences(withoutEmojiMarks(text).replace(/\r\n?|[\u2028\u2029]/g, '\n'))
    .split('\n')
    .map((line) => plain(line.replace(/^\s*(?:>\s?)*(?:#{1,6}\s+)?/, '')));
  const own = (text.includes('```') ? lines : withoutRemark(lines)).filter((line) => line !== '');
  const page = withoutQuizPage(withOptionsByMarks(withRowsAsLines(own)));
  return firstQuestion(withSignsBehindLetters(withoutVerdicts(page)));
}

/** A text without bold print around it, or what is left of that after a mark was removed. */
function plain(text: string): string {
  const { inner } =
    /^(?<mark>\*\*|__)(?<inner>(?:(?!\k<mark>).)+)\k<mark>$/u.exec(text.trim())?.groups ?? {};
  return (inner ?? text.replace(/^((?:(?!\*\*).)*)\*\*\s*$/su, '$1')).trim();
}

/**
 * Styles that the story of a question may also use for lists: they surely mark options only after the
 * question.
 */
const LISTS = ['number', 'checkbox', 'bullet'] as const;

/** Options on lines of their own, below the line `behind`. Text between two marks belongs to the first. */
function markedOptions(
  lines: readonly string[],
  styles: readonly MarkedLine['style'][],
  behind: number,
): Parts | null {
  const marked = lines.map(readMarker);
  for (const style of styles) {
    const own = marked.map((line) => (line?.style === style ? line : null));
    const start = own.findIndex(
      (line, place) => line !== null && place > behind && startsOptions(line, own.slice(place + 1)),
    );
    if (start === -1) continue;
    return { stem: lines.slice(0, start), options: optionsFrom(lines, own, start) };
  }
  return null;
}

/** The first mark of a run: `A` or `1`, or a mark without an order, with a second one behind it. */
function startsOptions(first: MarkedLine, rest: readonly (MarkedLine | null)[]): boolean {
  if (first.order !== null && first.order !== 1) return false;
  const second = rest.find((line) => line !== null);
  return second !== undefined && second !== null && (second.order === null || second.order === 2);
}

/** The options from a line on. A mark out of order belongs to the text. */
function optionsFrom(
  lines: readonly string[],
  marked: readonly (MarkedLine | null)[],
  start: number,
): readonly string[] {
  const options: string[] = [];
  let last = 0;
  for (const [place, line] of lines.entries()) {
    if (place < start) continue;
    const mark = marked[place] ?? null;
    if (mark !== null && (mark.order === null || mark.order > last)) {
      options.push(mark.text);
      last = mark.order ?? last;
    } else {
      options.push(`${options.pop() ?? ''} ${line}`);
    }
  }
  return options;
}

function inlineOptions(lines: readonly string[]): Parts | null {
  const line = lines.join(' ');
  const split = splitInline(withoutAnswer(line)) ?? splitInline(line);
  return split === null ? null : { stem: [split.stem], options: split.options };
}

/** Lines without marks below the one that asks, if all of them are short. */
function bareOptions(lines: readonly string[], asking: number): Parts | null {
  const options = lines.slice(asking + 1);
  if (options.length < 3 || !asks(lines[asking] ?? '')) return null;
  if (options.some((option) => option.length > MAX_BARE_OPTION || readMarker(option) !== null))
    return null;
  return { stem: lines.slice(0, asking + 1), options: withoutLetters(options) };
}

/**
 * Removes `A `, `B ` and so on in front of options if all have the right one. In a single line that would be
 * no sure mark.
 */
function withoutLetters(options: readonly string[]): readonly string[] {
  const isLettered = options.every(
    (option, place) => /^\S\s/.test(option) && option.charAt(0) === OPTION_LETTERS[place],
  );
  return isLettered ? options.map((option) => option.slice(1).trim()) : options;
}

/** The last line that asks, with a `Select one:` behind it; the first line where none does. */
function askingLine(lines: readonly string[]): number {
  // An option may end like a question, too. The question itself may have a number.
  const own = lines.map((line, place) => (place === 0 || readMarker(line) === null ? line : ''));
  let asking = own.findLastIndex(isQuestion);
  if (asking === -1) asking = own.findLastIndex(asks);
  while (asks(own[asking + 1] ?? '')) asking += 1;
  return Math.max(asking, 0);
}

/** `Which one?`, `Which of these:`, `Name them. (Choose two.)`, `Choose two.` */
function asks(line: string): boolean {
  if (isQuestion(line) || /[:：]$/.test(line) || onlyTellsToChoose(line)) return true;
  return /[)）][.。]?$/.test(line) && (tellsToChoose(line) || chosenCount(line) > 1);
}
