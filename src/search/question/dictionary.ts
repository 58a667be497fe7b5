import SearchableMap from 'minisearch/SearchableMap';
import type { Steps } from '../../steps.ts';
import type { SectionIndex } from '../index/section-index.ts';
import { sectionFrequency } from '../index/section-index.ts';
import { isStopWord } from '../text/stop-words.ts';
import { editDistance } from './edit-distance.ts';

/** Every normalised word of the notes, to be found by its beginning or in spite of a typo. */
export interface Dictionary {
  /** The term that a word is indexed under, or `undefined` when the notes do not have it. */
  termOf(word: string): number | undefined;
  /** The same, for a word that stands in the notes just so. */
  termOfExactly(word: string): number | undefined;
  /** The term of the notes' most frequent word that begins like this. */
  completing(beginning: string): number | undefined;
  /** The word of the notes that was most likely meant by a misspelt one. */
  nearest(word: string): NearTerm | undefined;
}

/** A term that a misspelt word may have meant, and how many edits away it is. */
export interface NearTerm {
  readonly term: number;
  readonly distance: number;
}

/** What a word gains by each e-fold of sections that have it, in edits. */
const frequency = 0.05;
const shortestBeginning = 4;

/** Builds the dictionary of an index: MiniSearch's radix tree over its words. */
export function* dictionarySteps(index: SectionIndex): Steps<Dictionary> {
  const { vocabulary, postings } = index;
  const words = new SearchableMap<number>();
  for (const [word, term] of vocabulary.words()) {
    words.set(word, term);
    yield;
  }
  const sectionsWith = (term: number) => sectionFrequency(postings, term);

  return {
    termOf: (word) => vocabulary.termOfWord(word),
    termOfExactly: (word) => vocabulary.words().get(word),
    completing(beginning) {
      if (beginning.length < shortestBeginning) {
        return undefined;
      }
      const terms = Array.from(words.atPrefix(beginning).values());
      return bestOf(terms, sectionsWith);
    },
    nearest(word) {
      const worth = ({ term, distance }: NearTerm) =>
        frequency * Math.log(1 + sectionsWith(term)) - distance;
      return bestOf(nearWords(words, word), worth);
    },
  };
}

/**
 * The words that are near enough. People rarely mistype the first letter, so two edits are looked for
 * only among words that begin alike, which also keeps it quick; else one edit anywhere.
 */
function nearWords(words: SearchableMap<number>, word: string): readonly NearTerm[] {
  const allowed = editsAllowed(word);
  if (allowed === 0) {
    return [];
  }
  const first = word.charAt(0);
  const alike = Array.from(words.atPrefix(first).fuzzyGet(word.slice(1), 2)).map(
    ([rest, [term]]) => ({ near: first + rest, term }),
  );
  const found = nearEnough(word, alike, allowed);
  return found.length > 0
    ? found
    : nearEnough(
        word,
        Array.from(words.fuzzyGet(word, 1)).map(([near, [term]]) => ({ near, term })),
        1,
      );
}

/** The radix tree counts two swapped letters as two edits; here they are one. */
function nearEnough(
  word: string,
  candidates: readonly { readonly near: string; readonly term: number }[],
  allowed: number,
): readonly NearTerm[] {
  return candidates
    .filter(({ near }) => !isStopWord(near) && !/\d/.test(near))
    .map(({ near, term }) => ({ term, distance: editDistance(word, near) }))
    .filter(({ distance }) => distance <= allowed);
}

/** How many typos a word may have: none in a short or numbered name, two in a long word. */
function editsAllowed(word: string): number {
  if (word.length <= 3 || /\d/.test(word)) {
    return 0;
  }
  return word.length <= 5 ? 1 : 2;
}

function bestOf<Item>(items: readonly Item[], worth: (item: Item) => number): Item | undefined {
  let best: Item | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const value = worth(item);
    if (value > most) {
      best = item;
      most = value;
    }
  }
  return best;
}
