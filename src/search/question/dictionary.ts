import SearchableMap from 'minisearch/SearchableMap';
import type { SectionIndex } from '../index/section-index.ts';
import { sectionFrequency } from '../index/section-index.ts';
import { isStopWord } from '../text/stop-words.ts';
import { editDistance } from './edit-distance.ts';

/** Every normalised word of the notes, to be found by its beginning or in spite of a typo. */
export interface Dictionary {
  /** The term that a word is indexed under, or `undefined` when the notes do not have it. */
  termOf(word: string): number | undefined;
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

/** What a wrong first letter costs on top: people rarely mistype it. In edits. */
const wrongFirstLetter = 0.6;
/** What a word gains by each e-fold of sections that have it, in edits. */
const frequency = 0.05;
const shortestBeginning = 4;

/** Builds the dictionary of an index: MiniSearch's radix tree over its words. */
export function buildDictionary(index: SectionIndex): Dictionary {
  const { vocabulary, postings } = index;
  const words = new SearchableMap<number>();
  for (const [word, term] of vocabulary.words()) {
    words.set(word, term);
  }
  const sectionsWith = (term: number) => sectionFrequency(postings, term);

  return {
    termOf: (word) => vocabulary.termOfWord(word),
    completing(beginning) {
      if (beginning.length < shortestBeginning) {
        return undefined;
      }
      const terms = Array.from(words.atPrefix(beginning).values());
      return bestOf(terms, sectionsWith);
    },
    nearest(word) {
      const allowed = editsAllowed(word);
      const candidates = allowed === 0 ? [] : nearWords(words, word, allowed);
      return bestOf(
        candidates,
        ({ term, distance, sameStart }) =>
          frequency * Math.log(1 + sectionsWith(term)) -
          distance -
          (sameStart ? 0 : wrongFirstLetter),
      );
    },
  };
}

/** How many typos a word may have: none in a short or numbered name, two in a long word. */
function editsAllowed(word: string): number {
  if (word.length <= 3 || /\d/.test(word)) {
    return 0;
  }
  return word.length <= 5 ? 1 : 2;
}

function nearWords(words: SearchableMap<number>, word: string, allowed: number) {
  // Two swapped letters are one typo, but two edits for the radix tree.
  return Array.from(words.fuzzyGet(word, 2))
    .filter(([candidate]) => !isStopWord(candidate) && !/\d/.test(candidate))
    .map(([candidate, [term]]) => ({
      term,
      distance: editDistance(word, candidate),
      sameStart: candidate.startsWith(word.charAt(0)),
    }))
    .filter(({ distance }) => distance <= allowed);
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
