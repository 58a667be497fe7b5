import SearchableMap from 'minisearch/SearchableMap';
import { atOnce, ITEMS_AT_ONCE, type Steps } from '../../steps.ts';
import { termOf } from '../text/term.ts';
import type { SavedPieces } from './piece-bytes.ts';
import { PieceNumbers } from './piece-numbers.ts';

/** All that must be kept of numbered words. */
export interface SavedWordNumbers {
  /** In the order of their numbers. */
  readonly words: SavedPieces;
  /** By word: the number of its term. */
  readonly ids: Uint32Array;
  /** From the first term on. */
  readonly terms: SavedPieces;
}

/** Stands for the end of a list of words. */
const NONE = -1;

/**
 * Numbers the words of notes from 0 and their terms from 1, in the order in which they are met. What has a
 * number keeps it: so the index of changed notes shares the numbers of the last one and only adds to them. Which of
 * the words stand in its notes, each index knows.
 */
export class WordNumbers {
  readonly #words: PieceNumbers;
  /** By word. */
  readonly #terms: number[] = [];
  /** By word: the word before it that has the same term. */
  readonly #earlier: number[] = [];
  /** Numbered from 0, without the number that no term has. */
  readonly #termTexts: PieceNumbers;
  /** By term: the word that was numbered last of all that have it. */
  readonly #latest: number[] = [NONE];
  readonly #tree = new SearchableMap<number>();
  /** The numbers below this one are in the tree. */
  #inTree = 0;

  constructor(words = new PieceNumbers(), termTexts = new PieceNumbers()) {
    this.#words = words;
    this.#termTexts = termTexts;
  }

  static restored({ words, ids, terms }: SavedWordNumbers): WordNumbers {
    const numbers = new WordNumbers(PieceNumbers.of(words), PieceNumbers.of(terms));
    for (const [word, term] of ids.entries()) numbers.#addTerm(word, term);
    return numbers;
  }

  /** How many numbers of words are in use. */
  get wordCount(): number {
    return this.#words.count;
  }

  /** How many numbers of terms are in use, 0 included. */
  get termCount(): number {
    return this.#latest.length;
  }

  /** The number of a normalised word; a new one when it was not met before. */
  add(word: string): number {
    const number = this.#words.numberOf(word);
    const isNew = number === this.#terms.length;
    if (isNew) {
      this.#addTerm(number, 1 + this.#termTexts.numberOf(termOf(word)));
      if (this.#inTree === number) this.#plant(word);
    }
    return number;
  }

  /**
   * MiniSearch's radix tree over the words, with their numbers. It grows word by word: thousands of new branches at
   * once would all have to be moved when the memory of new things is swept. That of restored words is made here,
   * unless `treeSteps` did it before.
   */
  get tree(): SearchableMap<number> {
    atOnce(this.treeSteps());
    return this.#tree;
  }

  /** Makes the tree of restored words, which a start need not wait for. */
  *treeSteps(): Steps<void> {
    while (this.#inTree < this.wordCount) {
      this.#plant(this.wordAt(this.#inTree));
      if (this.#inTree % ITEMS_AT_ONCE === 0) yield;
    }
  }

  /** The number of a normalised word, if it has one. */
  numberOf(word: string): number | undefined {
    return this.#words.find(word);
  }

  /** The number of the term that a normalised word has or would have, if there is one. */
  termLike(word: string): number | undefined {
    const number = this.#words.find(word);
    if (number !== undefined) return this.termOf(number);
    const term = this.#termTexts.find(termOf(word));
    return term === undefined ? undefined : 1 + term;
  }

  /** The number of a numbered word's term. */
  termOf(number: number): number {
    return this.#terms[number] ?? 0;
  }

  wordAt(number: number): string {
    return this.#words.pieceAt(number);
  }

  /** The numbers of the words that have a term. */
  *wordsOf(term: number): Generator<number> {
    for (let word = this.#latest[term] ?? NONE; word !== NONE; word = this.#earlier[word] ?? NONE) {
      yield word;
    }
  }

  /** All of the first so many words: later indexes may have added others. */
  saved(wordCount: number): SavedWordNumbers {
    const ids = Uint32Array.from(this.#terms.slice(0, wordCount));
    const termCount = ids.reduce((most, id) => Math.max(most, id), 0);
    return { words: this.#words.first(wordCount), ids, terms: this.#termTexts.first(termCount) };
  }

  /** Notes which term the word has that was numbered last. */
  #addTerm(word: number, term: number): void {
    this.#terms.push(term);
    this.#earlier.push(this.#latest[term] ?? NONE);
    this.#latest[term] = word;
  }

  /** Puts the next word into the tree. */
  #plant(word: string): void {
    this.#tree.set(word, this.#inTree);
    this.#inTree += 1;
  }
}
