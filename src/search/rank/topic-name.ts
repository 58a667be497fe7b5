import { type SectionIndex, sectionFrequency } from '../index/section-index.ts';
import { ADDED_NAMES_START } from '../question/other-names.ts';
import { rarity } from './bm25f.ts';
import type { WeighedTerm } from './weigh-terms.ts';

/** One way to say some of a question's words: a word as typed, or all words of what initials stand for. */
interface Wording {
  readonly terms: readonly number[];
  /** The positions of the words that it says. */
  readonly covers: readonly number[];
}

/**
 * Gives how much of a name, such as a heading, the topic of a question is, from 0 to 1: the rarity of the
 * topic's words in that of all words of the name. 0 where one of the topic's words is missing, initials
 * and what they stand for being the same. Words that only say that it is introduced ("What are sets?")
 * take nothing away. `positions` are those of the question's content words.
 */
export function topicShares(
  index: SectionIndex,
  asked: readonly WeighedTerm[],
  positions: readonly number[],
): (name: readonly number[]) => number {
  const wordings = wordingsOf(asked);
  const { postings, sectionCount, vocabulary } = index;
  const rarityOf = (term: number) => rarity(sectionFrequency(postings, term), sectionCount);
  return (name) => {
    const found = wordings.filter(({ terms }) => terms.every((term) => name.includes(term)));
    const isNamed = positions.every((one) => found.some(({ covers }) => covers.includes(one)));
    if (!isNamed) return 0;
    let topic = 0;
    let others = 0;
    for (const term of withoutRepeats(name)) {
      if (found.some(({ terms }) => terms.includes(term))) topic += rarityOf(term);
      else if (!vocabulary.introductory.has(term)) others += rarityOf(term);
    }
    return topic / (topic + others);
  };
}

/** The words of an added name belong together; each typed word says something by itself. */
function wordingsOf(asked: readonly WeighedTerm[]): readonly Wording[] {
  const typed = asked.filter(({ asked: { position } }) => position < ADDED_NAMES_START);
  const added = asked.filter(({ asked: { position } }) => position >= ADDED_NAMES_START);
  const names = new Map<number, Wording>();
  for (const {
    term,
    asked: { position, covers },
  } of added) {
    const name = Math.floor(position / ADDED_NAMES_START);
    names.set(name, { terms: [...(names.get(name)?.terms ?? []), term], covers });
  }
  return [
    ...typed.map(({ term, asked: { covers } }) => ({ terms: [term], covers })),
    ...names.values(),
  ];
}

/** Names are short: no set is made of their words, of which a question would make a hundred. */
function withoutRepeats(name: readonly number[]): readonly number[] {
  return name.filter((term, place) => name.indexOf(term) === place);
}
