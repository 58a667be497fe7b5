import type { Steps } from '../../steps.ts';

const chunkLength = 65_536;

/**
 * A growing list of numbers from 0 to 2³² - 1 that takes four bytes each. It grows by chunks of one size,
 * so that no single number costs more than others, however many there are.
 */
export class NumberList {
  readonly #full: Uint32Array[] = [];
  #chunk = new Uint32Array(chunkLength);
  #used = 0;

  get length(): number {
    return this.#full.length * chunkLength + this.#used;
  }

  /** The number added last; `undefined` before the first. */
  get last(): number | undefined {
    return this.#used === 0 ? this.#full.at(-1)?.at(-1) : this.#chunk[this.#used - 1];
  }

  push(number: number): void {
    if (this.#used === chunkLength) {
      this.#full.push(this.#chunk);
      this.#chunk = new Uint32Array(chunkLength);
      this.#used = 0;
    }
    this.#chunk[this.#used] = number;
    this.#used += 1;
  }

  /** The numbers so far, in an array of just their length. */
  *arraySteps(): Steps<Uint32Array> {
    const numbers = new Uint32Array(this.length);
    for (const [place, chunk] of this.#full.entries()) {
      numbers.set(chunk, place * chunkLength);
      yield;
    }
    numbers.set(this.#chunk.subarray(0, this.#used), this.#full.length * chunkLength);
    return numbers;
  }
}
