import type SearchableMap from 'minisearch/SearchableMap';
import type { SectionIndex } from '../index/section-index.ts';
import { sectionFrequency } from '../index/section-index.ts';
import { LONGEST_WORD } from '../text/term.ts';
import type { WordForms } from '../text/word-forms.ts';
import { editDistance } from './edit-distance.ts';

/** Every normalised word of the notes, found by its beginning or despite a typo. */
export interface Dictionary {
  /** How the words of the notes are read. */
  readonly forms: WordForms;
  /** The term that a word is indexed under, or `undefined` when the notes do not have it. */
  termOf(word: string): number | undefined;
  /** The same, for a word that the notes have in exactly this form. */
  termOfExactly(word: string): number | undefined;
  /** The term of the notes' most frequent word that begins like this. */
  completing(beginning: string): number | undefined;
  /** The word of the notes that a misspelt one most likely means, at most `mostEdits` edits away. */
  nearest(word: string, mostEdits?: 1 | 2): NearTerm | undefined;
}

/** A term that a misspelt word may have meant, and how many edits away it is. */
export interface NearTerm {
  readonly term: number;
  readonly distance: number;
}

/** How many edits closer a word counts for each e-fold of sections that have it. */
const frequency = 0.05;
const shortestBeginning = 4;

/** A word of the notes. */
interface KnownWord {
  readonly word: string;
  readonly term: number;
}

/** The dictionary of an index. */
export function dictionaryOf({ vocabulary, postings }: SectionIndex): Dictionary {
  const { numbers } = vocabulary;
  const sectionsWith = (term: number) => sectionFrequency(postings, term);
  const known = (word: string, number: number): readonly KnownWord[] => {
    const term = vocabulary.termOfNumber(number);
    return term === undefined ? [] : [{ word, term }];
  };
  return {
    forms: numbers.forms,
    termOf: (word) => vocabulary.termOfWord(word),
    termOfExactly: (word) => vocabulary.termOfExactly(word),
    completing(beginning) {
      if (beginning.length < shortestBeginning) {
        return undefined;
      }
      const words = Array.from(numbers.tree.atPrefix(beginning)).flatMap(([word, number]) =>
        known(word, number),
      );
      return bestOf(words, ({ term }) => sectionsWith(term))?.term;
    },
    nearest(word, mostEdits = 2) {
      const worth = ({ term, distance }: NearTerm) =>
        frequency * Math.log(1 + sectionsWith(term)) - distance;
      return bestOf(
        nearWords({ words: numbers.tree, forms: numbers.forms, known }, word, mostEdits),
        worth,
      );
    },
  };
}

/** Where near words are looked for. */
interface KnownWords {
  readonly words: SearchableMap<number>;
  readonly forms: WordForms;
  known(word: string, number: number): readonly KnownWord[];
}

/**
 * The words that are near enough. People rarely mistype the first letter, so two edits are looked for
 * only among words that begin alike; else one edit anywhere. A word that is two edits away is never likelier
 * than one that is one away, so the long search for two is made only where the short one found nothing.
 */
function nearWords(
  { words, forms, known }: KnownWords,
  word: string,
  mostEdits: 1 | 2,
): readonly NearWord[] {
  const allowed = Math.min(mostEdits, editsAllowed(word));
  if (allowed === 0) {
    return [];
  }
  const first = word.charAt(0);
  const within = (start: string, edits: 1 | 2) =>
    Array.from(words.atPrefix(start).fuzzyGet(word.slice(start.length), edits)).flatMap(
      ([rest, [number]]) => known(start + rest, number),
    );
  const nearEnough = (candidates: readonly KnownWord[], edits: number): readonly NearWord[] =>
    candidates
      .filter(({ word: near }) => !forms.isStopWord(near) && !/\d/.test(near))
      .map((near) => ({ ...near, distance: editDistance(word, near.word) }))
      .filter(({ distance }) => distance <= edits);
  const oneAway = nearEnough([...within(first, 1), ...swapped(word, words, known)], 1);
  if (oneAway.length > 0) {
    return oneAway;
  }
  const twoAway = allowed === 1 ? [] : nearEnough(within(first, 2), 2);
  return twoAway.length > 0 ? twoAway : nearEnough(within('', 1), 1);
}

/** The words of the notes that two letters behind the first, swapped, make of a word: two edits for the radix tree. */
function swapped(
  word: string,
  words: SearchableMap<number>,
  known: KnownWords['known'],
): readonly KnownWord[] {
  return Array.from(word).flatMap((_, place) => {
    if (place < 2) return [];
    const letters = word.charAt(place) + word.charAt(place - 1);
    const other = word.slice(0, place - 1) + letters + word.slice(place + 1);
    const number = other === word ? undefined : words.get(other);
    return number === undefined ? [] : known(other, number);
  });
}

type NearWord = NearTerm & KnownWord;

/** How many typos a word may have: none in a short or numbered name or in what is no word, two in a long word. */
function editsAllowed(word: string): number {
  if (word.length <= 3 || word.length > LONGEST_WORD || /\d/.test(word)) {
    return 0;
  }
  return word.length <= 5 ? 1 : 2;
}

/** Of equally good ones the first by the alphabet: the tree has them in no order. */
function bestOf<Item extends KnownWord>(
  items: readonly Item[],
  worth: (item: Item) => number,
): Item | undefined {
  let best: Item | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const item of items) {
    const value = worth(item);
    if (value > most || (value === most && best !== undefined && item.word < best.word)) {
      best = item;
      most = value;
    }
  }
  return best;
}
