import type { Steps } from '../../basics/steps.ts';
import { AsciiCodes, forEachAsciiRun } from '../text/ascii-runs.ts';
import { forEachOtherRun, wordsOf } from '../text/words.ts';
import { at } from './at.ts';
import type { NumberList } from './number-list.ts';
import { NumberTable } from './number-table.ts';
import { PieceNumbers } from './piece-numbers.ts';
import { LINE_BREAK } from './vocabulary.ts';
import type { WordNumbers } from './word-numbers.ts';

/** Marks a run that is not exactly one word; for the others the entry is 1 + the number of their word. */
const SEVERAL = 0;

/** How many words to count between two yields: that takes less than a millisecond. */
const COUNTED_AT_ONCE = 8_192;

/**
 * Numbers the words of texts and counts them; a run that was seen before is not split again. It works in two
 * passes, so that the tables of each pass stay in the processor's caches: the first reads all texts and looks
 * every run up in one table, the second counts all words and turns them into terms.
 */
export class TermReader {
  readonly #numbers: WordNumbers;
  readonly #codes = new AsciiCodes();
  readonly #runs = new PieceNumbers();
  /** By run: 1 + the number of its word, or `SEVERAL`. */
  readonly #wordOfRun = new NumberTable();
  /** The words of each run that is not exactly one word. */
  readonly #wordsOfRun = new Map<number, readonly number[]>();
  #uses: Uint32Array;

  /** @param uses by word, how often it was read already */
  constructor(numbers: WordNumbers, uses: Uint32Array) {
    this.#numbers = numbers;
    this.#uses = uses.slice();
  }

  /**
   * Adds the words of a text to a list, line by line, each as its number + 1, because 0 is a `LINE_BREAK`; a compound
   * (`t2.micro`) is followed by its parts.
   */
  read(text: string, words: NumberList): void {
    const first = words.length;
    if (this.#codes.take(text)) {
      this.#readAscii(text, words, first);
      return;
    }
    // Most lines of such texts have only ASCII characters all the same.
    for (const [number, line] of text.split('\n').entries()) {
      if (number > 0) endLine(words, first);
      if (this.#codes.take(line)) this.#readAscii(line, words, first);
      else this.#readOther(line, words);
    }
  }

  /** Counts words that were read, and replaces each by the number of its term. */
  *termSteps(words: Uint32Array): Steps<void> {
    this.#makeRoom();
    for (let place = 0; place < words.length; place += 1) {
      const word = at(words, place) - 1;
      if (word >= 0) {
        this.#uses[word] = at(this.#uses, word) + 1;
        words[place] = this.#numbers.termOf(word);
      }
      if (place % COUNTED_AT_ONCE === 0) yield;
    }
  }

  /** Uncounts words. */
  *forgetSteps(words: Uint32Array): Steps<void> {
    this.#makeRoom();
    for (let place = 0; place < words.length; place += 1) {
      const word = at(words, place) - 1;
      if (word >= 0) this.#uses[word] = at(this.#uses, word) - 1;
      if (place % COUNTED_AT_ONCE === 0) yield;
    }
  }

  /** By word, how often it was read. */
  uses(): Uint32Array {
    this.#makeRoom();
    return this.#uses.slice(0, this.#numbers.wordCount);
  }

  /** Reads the text whose codes are in `#codes`. */
  #readAscii(text: string, words: NumberList, first: number): void {
    const { codes } = this.#codes;
    let lineEnd = text.indexOf('\n');
    forEachAsciiRun(codes, text.length, (start, end) => {
      if (lineEnd !== -1 && start > lineEnd) {
        endLine(words, first);
        lineEnd = text.indexOf('\n', start);
      }
      const run = this.#runs.numberOfBytes(codes, start, end);
      if (run === this.#wordOfRun.length) this.#addRun(text.slice(start, end));
      this.#pushWords(run, words);
    });
    if (lineEnd !== -1) endLine(words, first);
  }

  /** Reads a line with other characters. */
  #readOther(line: string, words: NumberList): void {
    forEachOtherRun(line, (start, end) => {
      const run = this.#runs.numberOf(line, start, end);
      if (run === this.#wordOfRun.length) this.#addRun(line.slice(start, end));
      this.#pushWords(run, words);
    });
  }

  #pushWords(run: number, words: NumberList): void {
    const word = this.#wordOfRun.at(run);
    if (word !== SEVERAL) words.push(word);
    else for (const one of this.#wordsOfRun.get(run) ?? []) words.push(one + 1);
  }

  /** Splits a new run into words. */
  #addRun(run: string): void {
    const written = OTHER_CHARACTER.test(run)
      ? wordsOf(run).flatMap(({ text, parts }) => [text, ...parts])
      : [run];
    const words = written.map((word) => this.#numbers.add(word));
    const [word] = words;
    const isOne = word !== undefined && words.length === 1;
    if (!isOne) this.#wordsOfRun.set(this.#wordOfRun.length, words);
    this.#wordOfRun.push(isOne ? word + 1 : SEVERAL);
  }

  /** Grows the counts for words that were numbered since. */
  #makeRoom(): void {
    if (this.#uses.length < this.#numbers.wordCount) {
      const longer = new Uint32Array(this.#numbers.wordCount);
      longer.set(this.#uses);
      this.#uses = longer;
    }
  }
}

/** Most runs match nothing here: they are one normalised word already. */
const OTHER_CHARACTER = /[^a-z0-9]/;

/** Ends a line, unless it has no words. */
function endLine(words: NumberList, first: number): void {
  if (words.length > first && words.last !== LINE_BREAK) words.push(LINE_BREAK);
}
