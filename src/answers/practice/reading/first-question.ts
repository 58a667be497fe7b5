import { givenAnswer } from './answer-line.ts';
import { firstInline } from './first-inline.ts';
import { isQuestion } from './is-question.ts';
import { type MarkedLine, readMark } from './option-marks.ts';
import { QUESTION_NAME } from './question-name.ts';

/** The pasted text, up to the end of its first question. */
export interface FirstQuestion {
  readonly lines: readonly string[];
  /** Whether others follow it. */
  readonly isFirstOfSeveral: boolean;
}

const NAMED = new RegExp(`^${QUESTION_NAME}`, 'i');

/** The fewest lines without marks that count as the options of a question. */
const FEWEST_BARE = 3;

/**
 * If several questions were pasted, below each other or on one line, the lines of the first;
 * otherwise all lines.
 */
export function firstQuestion(lines: readonly string[]): FirstQuestion {
  const marks = lines.map(readMark);
  const isLettered = runOf(marks, 'letter', 1) !== null;
  const end = isLettered ? endOfLettered(lines, marks) : endOfListed(lines, marks);
  if (end !== null) return { lines: lines.slice(0, end), isFirstOfSeveral: true };
  const { text, isFirstOfSeveral } = firstInline(lines.join(' '));
  if (isLettered || !isFirstOfSeveral) return { lines, isFirstOfSeveral: false };
  return { lines: [text], isFirstOfSeveral };
}

/** Options on their own lines. */
interface Run {
  readonly first: number;
  readonly last: number;
  /** Each option is one line. */
  readonly isTight: boolean;
}

type Marks = readonly (MarkedLine | null)[];

/**
 * The first options of a style from a position on, up to where they start over; `null` if there are
 * fewer than two.
 */
function runOf(
  marks: Marks,
  style: MarkedLine['style'],
  from: number,
  to = marks.length,
): Run | null {
  const own = marks
    .slice(from, to)
    .flatMap((mark, index) => (mark?.style === style ? [{ ...mark, place: from + index }] : []));
  const places: number[] = [];
  let last = 0;
  for (const { place, order } of own) {
    const next = order ?? last + 1;
    if (next === 1 && last > 1) break;
    if (last === 0 ? next !== 1 : next <= last) continue;
    places.push(place);
    last = next;
  }
  const [first, second] = places;
  if (first === undefined || second === undefined) return null;
  const end = places.at(-1) ?? second;
  return { first, last: end, isTight: end - first === places.length - 1 };
}

/** The end of the first question where its letters start over. */
function endOfLettered(lines: readonly string[], marks: Marks): number | null {
  const first = runOf(marks, 'letter', 1);
  const again = first && runOf(marks, 'letter', first.last + 1);
  return first && again && beginningBetween(lines, first, again.first);
}

/**
 * The end of the first question where its options have other marks or none, and a line after them
 * asks again.
 */
function endOfListed(lines: readonly string[], marks: Marks): number | null {
  const isNumbered = marks[0]?.style === 'number';
  const asking = lines.flatMap((line, place) => {
    const mark = place === 0 ? null : (marks[place] ?? null);
    return isQuestion(line) && (mark === null || (isNumbered && mark.style === 'number'))
      ? [place]
      : [];
  });
  const [first] = asking;
  const again = asking.find((place) => first !== undefined && place > first + 2);
  if (first === undefined || again === undefined) return null;
  const end = asking.find((place) => place > again + 2) ?? lines.length;
  for (const style of ['number', 'checkbox', 'bullet'] as const) {
    const run = runOf(marks, style, first + 1, again);
    if (run !== null && runOf(marks, style, again + 1, end) !== null) {
      return beginningBetween(lines, run, again + 1);
    }
  }
  const isBare = [...marks.slice(first + 1, again), ...marks.slice(again + 1, end)].every(
    (mark) => mark === null,
  );
  return isBare ? endOfBare(lines, { first, again, end }) : null;
}

/**
 * The same where they have none: the name of the next question, or the line that asks it with as
 * many options below.
 */
function endOfBare(
  lines: readonly string[],
  { first, again, end }: { readonly first: number; readonly again: number; readonly end: number },
): number | null {
  const name = lines.findIndex((line, place) => place > first && place < again && NAMED.test(line));
  if (name - first > FEWEST_BARE) return name;
  const count = again - first - 1;
  return count >= FEWEST_BARE && count === end - again - 1 ? again : null;
}

/** Where the next question begins between two lists of options; `null` if there is none. */
function beginningBetween(lines: readonly string[], run: Run, options: number): number | null {
  const between = lines.slice(run.last + 1, options);
  const at = (place: number) => (place === -1 ? null : run.last + 1 + place);
  const named = at(
    between.findIndex((line) => readMark(line)?.style === 'number' || NAMED.test(line)),
  );
  if (named !== null || between.length === 0) return named;
  const asking = at(between.findIndex(isQuestion));
  // An explanation may list the options once more.
  if (between.some((line) => givenAnswer(line) !== null)) return asking;
  return run.isTight ? run.last + 1 : (asking ?? run.last + 1);
}
