import { rarity } from '../../index/bm25f.ts';
import { type SectionIndex, sectionFrequency } from '../../index/section-index.ts';
import { ADDED_NAMES_START } from '../../question/other-names.ts';
import { positionBits } from '../position-bits.ts';
import type { WeighedTerm } from '../weigh-terms.ts';

/** One way to say some of a question's words: a word as typed, or all words of an abbreviation. */
interface Wording {
  readonly terms: readonly number[];
  /** The positions of the words that it says, one bit each. */
  readonly says: number;
}

/** Compares names, such as headings, with the topic of a question. */
export interface TopicNames {
  /**
   * The positions of the question's content words that a name contains, one bit each; initials and
   * the words they stand for count as the same.
   */
  saidBy(name: readonly number[]): number;
  /** The same for all of some names together. */
  saidByAny(names: readonly (readonly number[])[]): number;
  /**
   * The share of a name that the topic's words make up, weighted by rarity, from 0 to 1. Words that
   * only introduce something ("What are sets?") are ignored.
   */
  partOf(name: readonly number[]): number;
  /**
   * How far some positions exceed half of the question, weighted by worth, from 0 to 1 for all of
   * it. Words that the notes lack are ignored.
   */
  beyondHalf(said: number): number;
}

/**
 * Looks for the topic of a question in names. `positions` are those of the question's content
 * words, at most 31.
 */
export function topicNames(
  index: SectionIndex,
  asked: readonly WeighedTerm[],
  positions: readonly number[],
): TopicNames {
  const wordings = wordingsOf(asked, positions);
  const worths = positions.map((position) => worthAt(position, asked));
  const worthOfAll = worths.reduce((sum, worth) => sum + worth, 0);
  const { postings, sectionCount, vocabulary } = index;
  const rarityOf = (term: number) => rarity(sectionFrequency(postings, term), sectionCount);
  const wordingsIn = (name: readonly number[]) =>
    wordings.filter(({ terms }) => terms.every((term) => name.includes(term)));
  const saidBy = (name: readonly number[]) =>
    wordingsIn(name).reduce((said, { says }) => said | says, 0);
  return {
    saidBy,
    saidByAny: (names) => names.reduce((said, name) => said | saidBy(name), 0),
    partOf(name) {
      const found = wordingsIn(name);
      let topic = 0;
      let others = 0;
      for (const term of withoutRepeats(name)) {
        if (found.some(({ terms }) => terms.includes(term))) topic += rarityOf(term);
        else if (!vocabulary.introductory.has(term)) others += rarityOf(term);
      }
      return topic === 0 ? 0 : topic / (topic + others);
    },
    beyondHalf(said) {
      const worth = worths.reduce(
        (sum, one, place) => ((said & (1 << place)) === 0 ? sum : sum + one),
        0,
      );
      return worthOfAll === 0 ? 0 : Math.max(0, (2 * worth) / worthOfAll - 1);
    },
  };
}

/** The worth of the word at a position: that of its best term, 0 if the notes have none. */
function worthAt(position: number, asked: readonly WeighedTerm[]): number {
  const covering = asked.filter(({ asked: { covers } }) => covers.includes(position));
  return Math.max(0, ...covering.map(({ worth }) => worth));
}

/** The words of an added name belong together; each typed word counts by itself. */
function wordingsOf(
  asked: readonly WeighedTerm[],
  positions: readonly number[],
): readonly Wording[] {
  const typed = asked.filter(({ asked: { position } }) => position < ADDED_NAMES_START);
  const added = asked.filter(({ asked: { position } }) => position >= ADDED_NAMES_START);
  const names = new Map<number, Wording>();
  for (const {
    term,
    asked: { position, covers },
  } of added) {
    const name = Math.floor(position / ADDED_NAMES_START);
    const terms = [...(names.get(name)?.terms ?? []), term];
    names.set(name, { terms, says: positionBits(covers, positions) });
  }
  return [
    ...typed.map(({ term, asked: { covers } }) => ({
      terms: [term],
      says: positionBits(covers, positions),
    })),
    ...names.values(),
  ];
}

/** Names are short, so no set of their words is made: a question would make a hundred. */
function withoutRepeats(name: readonly number[]): readonly number[] {
  return name.filter((term, place) => name.indexOf(term) === place);
}
