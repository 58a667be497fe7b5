import { at } from './at.ts';

const FEWEST = 1_024;

/**
 * A growing table of numbers from 0 to 2³² - 1, found by their places, that takes four bytes each. An array that was
 * saved becomes one as it is.
 */
export class NumberTable {
  #numbers: Uint32Array;
  #length: number;

  /** @param saved nobody may change this array any more; it is copied before it grows */
  constructor(saved: Uint32Array = new Uint32Array()) {
    this.#numbers = saved;
    this.#length = saved.length;
  }

  get length(): number {
    return this.#length;
  }

  /** The number at a place; 0 where none was put. */
  at(place: number): number {
    return at(this.#numbers, place);
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const numbers = new Uint32Array(Math.max(FEWEST, 2 * this.#length));
      numbers.set(this.#numbers);
      this.#numbers = numbers;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  /** Puts another number to a place that has one. */
  replace(place: number, number: number): void {
    this.#numbers[place] = number;
  }

  /** The first `count` numbers. They change only if they are replaced. */
  first(count: number): Uint32Array {
    return this.#numbers.subarray(0, count);
  }
}
