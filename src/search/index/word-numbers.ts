import SearchableMap from 'minisearch/SearchableMap';
import { atOnce, ITEMS_AT_ONCE, type Steps } from '../../basics/steps.ts';
import type { WordForms } from '../text/word-forms.ts';
import { NumberTable } from './number-table.ts';
import type { SavedPieces } from './piece-bytes.ts';
import { PieceNumbers } from './piece-numbers.ts';

/** Numbered words as they are saved. */
export interface SavedWordNumbers {
  /** In the order of their numbers. */
  readonly words: SavedPieces;
  /** By word: the number of its term. */
  readonly ids: Uint32Array;
  /** From the first term on. */
  readonly terms: SavedPieces;
}

/** Ends a list of words, whose entries are 1 + a number. */
const NONE = 0;

/**
 * Numbers the words of notes from 0 and their terms from 1, in the order in which they are first seen.
 * Numbers never change: the index of changed notes shares those of the last one and only adds to them. Each
 * index knows which of the words stand in its own notes.
 */
export class WordNumbers {
  readonly forms: WordForms;
  readonly #words: PieceNumbers;
  /** By word. */
  readonly #terms: NumberTable;
  /** By word: the word before it that has the same term. */
  readonly #earlier = new NumberTable();
  /** Numbered from 0, without the number that no term has. */
  readonly #termTexts: PieceNumbers;
  /** By term: the word that was numbered last of all that have it. */
  readonly #latest = new NumberTable(Uint32Array.of(NONE));
  readonly #tree = new SearchableMap<number>();
  /** The numbers below this one are in the tree. */
  #inTree = 0;

  /** @param saved words with these forms; nobody may change these arrays any more */
  constructor(forms: WordForms, saved?: SavedWordNumbers) {
    this.forms = forms;
    this.#words = new PieceNumbers(saved?.words);
    this.#termTexts = new PieceNumbers(saved?.terms);
    this.#terms = new NumberTable(saved?.ids);
    for (let word = 0; word < this.#terms.length; word += 1) this.#addToTerm(word);
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
      this.#terms.push(1 + this.#termTexts.numberOf(this.forms.termOf(word)));
      this.#addToTerm(number);
      if (this.#inTree === number) this.#plant(word);
    }
    return number;
  }

  /**
   * MiniSearch's radix tree over the words, with their numbers. It grows word by word: thousands of new branches at
   * once would all have to be moved when the memory of new things is swept. That of restored words is made here,
   * unless `finishSteps` did it before.
   */
  get tree(): SearchableMap<number> {
    atOnce(this.finishSteps());
    return this.#tree;
  }

  /** Builds what a start from saved words need not wait for. */
  *finishSteps(): Steps<void> {
    yield* this.#words.tableSteps();
    yield* this.#termTexts.tableSteps();
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
    const term = this.#termTexts.find(this.forms.termOf(word));
    return term === undefined ? undefined : 1 + term;
  }

  /** The number of a numbered word's term. */
  termOf(number: number): number {
    return this.#terms.at(number);
  }

  wordAt(number: number): string {
    return this.#words.pieceAt(number);
  }

  /** The numbers of the words that have a term. */
  *wordsOf(term: number): Generator<number> {
    for (let next = this.#latest.at(term); next !== NONE; next = this.#earlier.at(next - 1)) {
      yield next - 1;
    }
  }

  /** The first `wordCount` words: later indexes may have added others. */
  saved(wordCount: number): SavedWordNumbers {
    const ids = this.#terms.first(wordCount);
    const termCount = ids.reduce((most, id) => Math.max(most, id), 0);
    return { words: this.#words.first(wordCount), ids, terms: this.#termTexts.first(termCount) };
  }

  /** Adds the word that was numbered last to the words of its term. */
  #addToTerm(word: number): void {
    const term = this.termOf(word);
    this.#earlier.push(this.#latest.at(term));
    if (term === this.#latest.length) this.#latest.push(word + 1);
    else this.#latest.replace(term, word + 1);
  }

  /** Puts the next word into the tree. */
  #plant(word: string): void {
    this.#tree.set(word, this.#inTree);
    this.#inTree += 1;
  }
}
