import { INTRODUCTORY_WORDS } from '../text/introductory-words.ts';
import { at } from './at.ts';
import type { WordNumbers } from './word-numbers.ts';

/** Stands between the lines of a text, as the number of a term that no text has. */
export const LINE_BREAK = 0;

/**
 * The words in the notes of one index. Numbers are shared with the indexes before and after it, so some
 * numbers belong to words that these notes do not use.
 */
export class Vocabulary {
  readonly numbers: WordNumbers;
  /** By word: how often it stands in the notes. */
  readonly uses: Uint32Array;
  /** The terms of the words that only introduce a name ("What are sets?"). */
  readonly introductory: ReadonlySet<number>;
  /** The share of the numbered words that these notes do not use. */
  readonly unused: number;
  /** By term: how often its words stand in the notes. */
  readonly #termUses: Uint32Array;

  constructor(numbers: WordNumbers, uses: Uint32Array) {
    this.numbers = numbers;
    this.uses = uses;
    this.#termUses = new Uint32Array(numbers.termCount);
    let unused = 0;
    for (let word = 0; word < uses.length; word += 1) {
      const term = numbers.termOf(word);
      const count = at(uses, word);
      this.#termUses[term] = at(this.#termUses, term) + count;
      unused += count === 0 ? 1 : 0;
    }
    this.unused = unused / Math.max(1, uses.length);
    this.introductory = new Set(
      INTRODUCTORY_WORDS.map((word) => this.termOfWord(word)).filter((term) => term !== undefined),
    );
  }

  /** One more than the highest number of a term. */
  get size(): number {
    return this.#termUses.length;
  }

  /** The number of a normalised word's term; `undefined` when the notes don't have it in any form. */
  termOfWord(word: string): number | undefined {
    const term = this.numbers.termLike(word);
    return term !== undefined && at(this.#termUses, term) > 0 ? term : undefined;
  }

  /** The same, for a word that the notes have in exactly this form. */
  termOfExactly(word: string): number | undefined {
    const number = this.numbers.numberOf(word);
    return number === undefined ? undefined : this.termOfNumber(number);
  }

  /** The number of a numbered word's term; `undefined` when the notes don't have the word. */
  termOfNumber(number: number): number | undefined {
    return at(this.uses, number) > 0 ? this.numbers.termOf(number) : undefined;
  }

  /** The word that stands for a term wherever one is shown: the most used, the first by the alphabet of those. */
  wordOfTerm(term: number): string {
    let best = '';
    let most = 0;
    for (const number of this.numbers.wordsOf(term)) {
      const uses = at(this.uses, number);
      const word = this.numbers.wordAt(number);
      if (uses > most || (uses === most && uses > 0 && word < best)) {
        best = word;
        most = uses;
      }
    }
    return best;
  }
}
