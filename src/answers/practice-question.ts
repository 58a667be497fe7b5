import { type MarkedLine, readMarker, splitInline } from './option-markers.ts';

/** A practice question with its options, taken apart. */
export interface PracticeQuestion {
  /** The question itself, on one line. Never empty. */
  readonly stem: string;
  /** Without their marks, in order; two or more. */
  readonly options: readonly string[];
  /** How many options are to be chosen; 1 unless the question says so. */
  readonly choose: number;
}

/** More options than this, and it is a list, not a question. */
const MAX_OPTIONS = 10;

/** A bare line longer than this is a paragraph, not an option. */
const MAX_BARE_OPTION = 250;

const NUMBER_WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
};

const CHOOSE =
  /\b(?:choose|select|pick|which)\s+(?:any\s+|the\s+|your\s+)?(?<count>one|two|three|four|five|[1-5])\b/i;

const ANSWER_LINE =
  /^\W*(?:correct\s+|right\s+)?(?:answers?|solution|explanation)(?:\s+is|\s+are)?\W*[:：]/i;

/**
 * Reads a practice question as people paste it: a stem, then two or more options marked `A.`, `a)`,
 * `(A)`, `- A.`, `- [ ]` or `1.`, bare lines behind a question mark, or all on one line. A line with
 * the answer, and what follows it, is left aside.
 *
 * @returns `null` when the text is no such question
 */
export function parsePracticeQuestion(text: string): PracticeQuestion | null {
  const lines = questionLines(text);
  const found = markedOptions(lines) ?? inlineOptions(lines) ?? bareOptions(lines);
  if (found === null) return null;
  const stem = found.stem.join(' ').trim();
  const options = found.options.map((option) => option.trim()).filter((option) => option !== '');
  if (stem === '' || options.length < 2 || options.length > MAX_OPTIONS) return null;
  return practiceQuestion(stem, options);
}

/** A question whose parts are known; its text may say how many options to choose. */
export function practiceQuestion(stem: string, options: readonly string[]): PracticeQuestion {
  return { stem, options, choose: Math.min(chosenCount(stem), options.length) };
}

interface Parts {
  readonly stem: readonly string[];
  readonly options: readonly string[];
}

/** The lines with something on them, up to the one that gives the answer away. */
function questionLines(text: string): readonly string[] {
  const lines = text
    .split(/\r?\n/)
    .map((line) => line.replace(/^>+\s?/, '').trim())
    .filter((line) => line !== '');
  const answer = lines.findIndex((line) => ANSWER_LINE.test(line));
  return answer === -1 ? lines : lines.slice(0, answer);
}

/** Options on lines of their own; what stands between two marks belongs to the first. */
function markedOptions(lines: readonly string[]): Parts | null {
  const marked = lines.map(readMarker);
  const start = marked.findIndex(
    (line, place) => line !== null && place > 0 && startsOptions(line, marked.slice(place + 1)),
  );
  if (start === -1) return null;

  const options: string[] = [];
  let style = marked[start]?.style;
  for (const [place, line] of lines.entries()) {
    if (place < start) continue;
    const mark = marked[place];
    if (mark && mark.style === style) options.push(mark.text);
    else options.push(`${options.pop() ?? ''} ${line}`);
    style ??= mark?.style;
  }
  return { stem: lines.slice(0, start), options };
}

/** The first mark of a run: `A` or `1`, or a mark without an order, with a second one behind it. */
function startsOptions(first: MarkedLine, rest: readonly (MarkedLine | null)[]): boolean {
  if (first.order !== null && first.order !== 1) return false;
  const second = rest.find((line) => line !== null && line.style === first.style);
  return second !== undefined && second !== null && (second.order === null || second.order === 2);
}

function inlineOptions(lines: readonly string[]): Parts | null {
  const split = splitInline(lines.join(' '));
  return split === null ? null : { stem: [split.stem], options: split.options };
}

/** Lines behind the one that asks, when all of them are short. */
function bareOptions(lines: readonly string[]): Parts | null {
  const asking = lines.findIndex(
    (line) => /[?？:：]$/.test(line) || /\((?:choose|select)[^)]*\)\W*$/i.test(line),
  );
  const options = lines.slice(asking + 1);
  if (asking === -1 || options.length < 3) return null;
  if (options.some((option) => option.length > MAX_BARE_OPTION || /[?？]$/.test(option)))
    return null;
  return { stem: lines.slice(0, asking + 1), options };
}

function chosenCount(stem: string): number {
  const count = CHOOSE.exec(stem)?.groups?.['count']?.toLowerCase();
  return count === undefined ? 1 : (NUMBER_WORDS[count] ?? Number(count));
}
