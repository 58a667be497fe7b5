/** Something that was searched for, at its position in a text. */
export interface Sought {
  readonly start: number;
  readonly end: number;
  /** The same for all forms of a word; empty for a number. */
  readonly term: string;
  /** Its weight; 1 for a word. */
  readonly worth: number;
}

/** A range of a text, from one match to the last that differs from those before it. */
export interface Window {
  readonly start: number;
  readonly end: number;
}

/** A window with the criteria it is chosen by. */
interface Rated extends Window {
  /** The total weight of its different matches. */
  readonly worth: number;
  /** Whether it can be shown from the beginning of its sentence. */
  readonly isReadable: boolean;
  /** The number of matches, including repeats. */
  readonly count: number;
}

/**
 * The weight of beginning a sentence or a line, which is then about the match: less than that of
 * another word.
 */
const BEGINNING_WORTH = 0.5;

const NONE: Rated = { start: 0, end: 0, worth: 0, isReadable: false, count: 0 };

/**
 * The window with the most different matches. On a tie one that begins a sentence, then one that
 * can be shown with the beginning of its sentence, then the one with the most matches, then the
 * first. Empty, at 0, if nothing was found.
 *
 * @param sought in the order of the text
 * @param starts where sentences begin, in order
 * @param room characters that a window may take
 * @param maxLength characters that can be shown
 */
export function bestWindow(
  sought: readonly Sought[],
  starts: readonly number[],
  room: number,
  maxLength: number,
): Window {
  let best = NONE;
  let after = 0;
  let next = 0;
  for (const [index, { start }] of sought.entries()) {
    while ((sought[after]?.end ?? Number.POSITIVE_INFINITY) <= start + room) after += 1;
    while ((starts[next] ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const sentence = starts[next - 1] ?? 0;
    const rated = ratedWindow(sought.slice(index, after), start, sentence, maxLength);
    if (isBetter(rated, best)) best = rated;
  }
  return best;
}

function ratedWindow(
  within: readonly Sought[],
  start: number,
  sentence: number,
  maxLength: number,
): Rated {
  const firsts = new Map(within.toReversed().map((one) => [one.term, one]));
  const different = Array.from(firsts.values());
  const end = different.reduce((last, one) => Math.max(last, one.end), start);
  const worth = different.reduce(
    (sum, one) => sum + one.worth,
    sentence === start ? BEGINNING_WORTH : 0,
  );
  return { start, end, worth, isReadable: end - sentence <= maxLength, count: within.length };
}

function isBetter(one: Rated, other: Rated): boolean {
  if (one.worth !== other.worth) return one.worth > other.worth;
  if (one.isReadable !== other.isReadable) return one.isReadable;
  return one.count > other.count;
}
