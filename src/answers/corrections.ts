import { groupBy } from '../basics/group-by.ts';
import type { Match, SearchEngine, SearchResult } from '../search/engine.ts';
import type { WordForms } from '../search/text/word-forms.ts';

/** Something that was typed but is not in the notes, and what it was corrected to. */
export interface Correction {
  /** A word, an abbreviation, or two words that were read as one; as typed, normalised. */
  readonly typed: string;
  /**
   * As it is in the notes, normalised. For an abbreviation: the words of its name that were found.
   */
  readonly read: string;
}

/**
 * The corrections that led to the best hit, or to each side of a comparison, without repeats. Words
 * that were corrected only for other hits are mostly not typos but words that the notes don't use.
 */
export function correctionsOf(
  { forms }: SearchEngine,
  { hits, apart }: SearchResult,
): readonly Correction[] {
  const sides = apart.map(({ hit }) => hit);
  const told = sides.length > 0 ? sides : hits.slice(0, 1);
  const corrections = told.flatMap(({ matches }) => correctionsAmong(matches, forms));
  return Array.from(
    new Map(corrections.map((correction) => [correction.typed, correction])).values(),
  );
}

function correctionsAmong(matches: readonly Match[], { termOf }: WordForms): readonly Correction[] {
  const joints = matches.filter(isJoint);
  const joined = new Set(joints.flatMap(({ asked }) => asked.split(' ')));
  const corrected = [
    ...joints.filter(({ asked, found }) => termOf(asked.replace(' ', '')) !== termOf(found)),
    ...matches.filter(({ asked, how }) => how === 'spelling' && !joined.has(asked)),
  ];
  const readAs = new Map(corrected.map(({ asked, found }) => [asked, found]));
  return [...Array.from(readAs, ([typed, read]) => ({ typed, read })), ...writtenOut(matches)];
}

/**
 * Abbreviations that the best hit does not contain: they were read as names, which may not be what
 * was meant.
 */
function writtenOut(matches: readonly Match[]): readonly Correction[] {
  return Array.from(groupBy(matches, ({ asked }) => asked))
    .filter(([, words]) => words.every(isWrittenOut))
    .map(([typed, words]) => ({ typed, read: words.map(({ found }) => found).join(' ') }));
}

/** Whether an abbreviation was read as a word of a name: `nlb` as load. */
function isWrittenOut({ asked, how }: Match): boolean {
  return how === 'initials' && !asked.includes(' ');
}

/** Whether two words were read as one: `gaurd duty` as guardduty. */
function isJoint({ asked, how }: Match): boolean {
  return how === 'compound' && asked.includes(' ');
}
