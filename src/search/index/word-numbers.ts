import { termOf } from '../text/term.ts';
import { at } from './at.ts';

/** All that must be kept of numbered words. */
export interface SavedWordNumbers {
  /** In the order of their numbers. */
  readonly words: readonly string[];
  /** By word: the number of its term. */
  readonly ids: Uint32Array;
  /** From the first term on; empty where a term is just its first word. */
  readonly terms: readonly string[];
}

/** Stands for the end of a list of words. */
const NONE = -1;

/**
 * Numbers the words of notes from 0 and their terms from 1, in the order in which they are met. What has a
 * number keeps it: so the index of changed notes shares the numbers of the last one and only adds to them.
 */
export class WordNumbers {
  readonly #numbers = new Map<string, number>();
  readonly #words: string[] = [];
  /** By word. */
  readonly #terms: number[] = [];
  /** By word: the word before it that has the same term. */
  readonly #earlier: number[] = [];
  readonly #termNumbers = new Map<string, number>();
  /** By term: the word that was numbered last of all that have it. */
  readonly #latest: number[] = [NONE];

  static restored({ words, ids, terms }: SavedWordNumbers): WordNumbers {
    const numbers = new WordNumbers();
    for (const [place, word] of words.entries()) {
      const id = at(ids, place);
      const isFirst = id === numbers.termCount;
      numbers.#addWord(word, isFirst ? terms[id - 1] || word : null, id);
    }
    return numbers;
  }

  /** How many numbers of words are in use. */
  get wordCount(): number {
    return this.#words.length;
  }

  /** How many numbers of terms are in use, 0 included. */
  get termCount(): number {
    return this.#latest.length;
  }

  /** The number of a normalised word; a new one when it was not met before. */
  add(word: string): number {
    const known = this.#numbers.get(word);
    if (known !== undefined) {
      return known;
    }
    const term = termOf(word);
    const id = this.#termNumbers.get(term);
    return this.#addWord(word, id === undefined ? term : null, id ?? this.termCount);
  }

  /** The number of a normalised word, if it has one. */
  numberOf(word: string): number | undefined {
    return this.#numbers.get(word);
  }

  /** The number of the term that a normalised word has or would have, if there is one. */
  termLike(word: string): number | undefined {
    const number = this.#numbers.get(word);
    return number === undefined ? this.#termNumbers.get(termOf(word)) : this.termOf(number);
  }

  /** The number of a numbered word's term. */
  termOf(number: number): number {
    return this.#terms[number] ?? 0;
  }

  wordAt(number: number): string {
    return this.#words[number] ?? '';
  }

  /** The numbers of the words that have a term. */
  *wordsOf(term: number): Generator<number> {
    for (let word = this.#latest[term] ?? NONE; word !== NONE; word = this.#earlier[word] ?? NONE) {
      yield word;
    }
  }

  /** All of the first so many words: later indexes may have added others. */
  saved(wordCount: number): SavedWordNumbers {
    const known = this.#termNumbers.keys();
    const terms: string[] = [];
    for (let word = 0; word < wordCount; word += 1) {
      if (this.termOf(word) === terms.length + 1) {
        const { value: term = '' } = known.next();
        terms.push(term === this.wordAt(word) ? '' : term);
      }
    }
    const ids = Uint32Array.from(this.#terms.slice(0, wordCount));
    return { words: this.#words.slice(0, wordCount), ids, terms };
  }

  /** @param term the term when the word is the first to have it */
  #addWord(word: string, term: string | null, id: number): number {
    const number = this.#words.push(word) - 1;
    this.#numbers.set(word, number);
    this.#terms.push(id);
    this.#earlier.push(this.#latest[id] ?? NONE);
    this.#latest[id] = number;
    if (term !== null) {
      this.#termNumbers.set(term, id);
    }
    return number;
  }
}
