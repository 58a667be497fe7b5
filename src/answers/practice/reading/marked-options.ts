import { areTruths } from '../truth-options.ts';
import { asks } from './asking-line.ts';
import { isQuestion } from './is-question.ts';
import { type MarkedLine, readMark } from './option-marks.ts';

/** The parts of a question's lines. */
export interface Parts {
  readonly stem: readonly string[];
  readonly options: readonly string[];
}

/**
 * Styles that the story of a question may also use for lists: they certainly mark options only
 * after the question.
 */
const LISTS = ['number', 'checkbox', 'bullet'] as const;

/**
 * Options on their own lines, below the line `after`. Text between two marks belongs to the first.
 */
function markedOptions(
  lines: readonly string[],
  styles: readonly MarkedLine['style'][],
  after: number,
): Parts | null {
  const marked = lines.map(readMark);
  for (const style of styles) {
    const own = marked.map((line) => (line?.style === style ? line : null));
    const start = own.findIndex(
      (line, place) => line !== null && place > after && startsOptions(line, own.slice(place + 1)),
    );
    if (start === -1) continue;
    return { stem: lines.slice(0, start), options: optionsFrom(lines, own, start) };
  }
  return null;
}

/** Whether a mark begins a run: `A` or `1`, or an unordered mark, followed by a second one. */
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

/** Options marked with letters, wherever they are. */
export function letteredOptions(lines: readonly string[]): Parts | null {
  return markedOptions(lines, ['letter'], 0);
}

/** Whether lines are numbered, but not as options: a recipe, steps, or questions. */
export function isNumberedList(lines: readonly string[]): boolean {
  return markedOptions(lines, ['number'], 0) !== null && listedOptions(lines, 0) === null;
}

/**
 * Options with numbers, boxes or bullets below the line `after`; none if nothing above them asks.
 */
export function listedOptions(lines: readonly string[], after: number): Parts | null {
  const found = markedOptions(lines, LISTS, after);
  if (found === null) return null;
  const { stem, options } = found;
  const isAsked = stem.some(asks) || UNFINISHED.test(stem.at(-1) ?? '') || areTruths(options);
  if (!isAsked) return null;
  // Below a line that only announces them, they are separate questions, or one list of several.
  const isAnnounced = !stem.some(isQuestion);
  return isAnnounced && (options.every(isQuestion) || areSeveralLists(lines)) ? null : found;
}

/** `Pros:` and its bullets, `Cons:` and its bullets. */
function areSeveralLists(lines: readonly string[]): boolean {
  const heads = lines.filter(
    (line, place) =>
      /[:：]$/.test(line) &&
      readMark(line) === null &&
      readMark(lines[place + 1] ?? '')?.style === 'bullet',
  );
  return heads.length > 1;
}

/** Unfinished sentences that the options complete: `The service that runs code is`. */
const UNFINISHED =
  /(?:…|\.{3}|(?<!\p{L})(?:is|are|was|were|by|to|as|of|for|in|with|the|an?|called|ist|sind|wird|est|sont|es|son|è|sono|é|são))$/iu;
