import SearchableMap from 'minisearch/SearchableMap';
import type { Steps } from '../../steps.ts';
import type { SectionIndex } from '../index/section-index.ts';
import { sectionFrequency } from '../index/section-index.ts';
import type { WordNumbers } from '../index/word-numbers.ts';
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

/**
 * MiniSearch's radix tree over numbered words, with their numbers. Like the numbers it only grows, and is shared
 * by one index after the other: which words stand in the notes, each index knows.
 */
export class WordTree {
  readonly words = new SearchableMap<number>();
  #count = 0;

  /** Adds the words that were numbered since. */
  *growSteps(numbers: WordNumbers): Steps<void> {
    for (; this.#count < numbers.wordCount; this.#count += 1) {
      this.words.set(numbers.wordAt(this.#count), this.#count);
      yield;
    }
  }
}

/** A word of the notes. */
interface KnownWord {
  readonly word: string;
  readonly term: number;
}

/** Builds the dictionary of an index. */
export function* dictionarySteps(
  { vocabulary, postings }: SectionIndex,
  tree: WordTree,
): Steps<Dictionary> {
  yield* tree.growSteps(vocabulary.numbers);
  const sectionsWith = (term: number) => sectionFrequency(postings, term);
  const known = (word: string, number: number): readonly KnownWord[] => {
    const term = vocabulary.termOfNumber(number);
    return term === undefined ? [] : [{ word, term }];
  };
  return {
    termOf: (word) => vocabulary.termOfWord(word),
    termOfExactly: (word) => vocabulary.termOfExactly(word),
    completing(beginning) {
      if (beginning.length < shortestBeginning) {
        return undefined;
      }
      const words = Array.from(tree.words.atPrefix(beginning)).flatMap(([word, number]) =>
        known(word, number),
      );
      return bestOf(words, ({ term }) => sectionsWith(term))?.term;
    },
    nearest(word) {
      const worth = ({ term, distance }: NearTerm) =>
        frequency * Math.log(1 + sectionsWith(term)) - distance;
      return bestOf(nearWords(tree.words, word, known), worth);
    },
  };
}

/**
 * The words that are near enough. People rarely mistype the first letter, so two edits are looked for
 * only among words that begin alike, which also keeps it quick; else one edit anywhere.
 */
function nearWords(
  words: SearchableMap<number>,
  word: string,
  known: (word: string, number: number) => readonly KnownWord[],
): readonly NearWord[] {
  const allowed = editsAllowed(word);
  if (allowed === 0) {
    return [];
  }
  const first = word.charAt(0);
  const alike = Array.from(words.atPrefix(first).fuzzyGet(word.slice(1), 2)).flatMap(
    ([rest, [number]]) => known(first + rest, number),
  );
  const found = nearEnough(word, alike, allowed);
  return found.length > 0
    ? found
    : nearEnough(
        word,
        Array.from(words.fuzzyGet(word, 1)).flatMap(([near, [number]]) => known(near, number)),
        1,
      );
}

type NearWord = NearTerm & KnownWord;

/** The radix tree counts two swapped letters as two edits; here they are one. */
function nearEnough(
  word: string,
  candidates: readonly KnownWord[],
  allowed: number,
): readonly NearWord[] {
  return candidates
    .filter(({ word: near }) => !isStopWord(near) && !/\d/.test(near))
    .map((near) => ({ ...near, distance: editDistance(word, near.word) }))
    .filter(({ distance }) => distance <= allowed);
}

/** How many typos a word may have: none in a short or numbered name, two in a long word. */
function editsAllowed(word: string): number {
  if (word.length <= 3 || /\d/.test(word)) {
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
