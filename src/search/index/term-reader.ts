import { runsOf, wordsOf } from '../text/words.ts';
import { at } from './at.ts';
import type { NumberList } from './number-list.ts';
import { LINE_BREAK } from './vocabulary.ts';
import type { WordNumbers } from './word-numbers.ts';

/** Numbers the terms of texts and counts their words; what was seen once is not taken apart again. */
export class TermReader {
  readonly #numbers: WordNumbers;
  readonly #wordsByRun = new Map<string, readonly number[]>();
  #uses: Uint32Array;

  /** @param uses by word, how often it was read already */
  constructor(numbers: WordNumbers, uses: Uint32Array) {
    this.#numbers = numbers;
    this.#uses = uses.slice();
  }

  /** Adds the numbers of a text's terms, line by line; a compound (`t2.micro`) is followed by its parts. */
  read(text: string, terms: NumberList): void {
    const start = terms.length;
    for (const line of text.split('\n')) {
      if (terms.length > start && terms.last !== LINE_BREAK) {
        terms.push(LINE_BREAK);
      }
      for (const run of runsOf(line)) {
        for (const word of this.#wordsOfRun(run)) {
          terms.push(this.#numbers.termOf(word));
          this.#count(word, 1);
        }
      }
    }
  }

  /** Takes back that a text was read. */
  forget(text: string): void {
    for (const line of text.split('\n')) {
      for (const run of runsOf(line)) {
        for (const word of this.#wordsOfRun(run)) {
          this.#count(word, -1);
        }
      }
    }
  }

  /** By word, how often it was read. */
  uses(): Uint32Array {
    const uses = new Uint32Array(this.#numbers.wordCount);
    uses.set(this.#uses.subarray(0, uses.length));
    return uses;
  }

  #wordsOfRun(run: string): readonly number[] {
    const known = this.#wordsByRun.get(run);
    if (known !== undefined) {
      return known;
    }
    const numbers = wordsOf(run)
      .flatMap(({ text, parts }) => [text, ...parts])
      .map((word) => this.#numbers.add(word));
    this.#wordsByRun.set(run, numbers);
    return numbers;
  }

  #count(word: number, by: number): void {
    if (word >= this.#uses.length) {
      const longer = new Uint32Array(2 * (word + 1));
      longer.set(this.#uses);
      this.#uses = longer;
    }
    this.#uses[word] = at(this.#uses, word) + by;
  }
}
