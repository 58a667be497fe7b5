import type { Steps } from '../../basics/steps.ts';

const CHUNK_LENGTH = 65_536;

/**
 * A growing list of numbers from 0 to 2³² - 1 that takes four bytes each. It grows by chunks of one size,
 * so that no single number costs more than others, however many there are.
 */
export class NumberList {
  readonly #full: Uint32Array[] = [];
  #chunk = new Uint32Array(CHUNK_LENGTH);
  #used = 0;

  get length(): number {
    return this.#full.length * CHUNK_LENGTH + this.#used;
  }

  /** The number added last; `undefined` before the first. */
  get last(): number | undefined {
    return this.#used === 0 ? this.#full.at(-1)?.at(-1) : this.#chunk[this.#used - 1];
  }

  push(number: number): void {
    if (this.#used === CHUNK_LENGTH) {
      this.#full.push(this.#chunk);
      this.#chunk = new Uint32Array(CHUNK_LENGTH);
      this.#used = 0;
    }
    this.#chunk[this.#used] = number;
    this.#used += 1;
  }

  /** The numbers so far, in an array of just their length. */
  *arraySteps(): Steps<Uint32Array> {
    const numbers = new Uint32Array(this.length);
    for (const [place, chunk] of this.#full.entries()) {
      numbers.set(chunk, place * CHUNK_LENGTH);
      yield;
    }
    numbers.set(this.#chunk.subarray(0, this.#used), this.#full.length * CHUNK_LENGTH);
    return numbers;
  }
}
