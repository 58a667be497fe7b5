const firstCapacity = 1_024;

/** A growing list of numbers from 0 to 2³² - 1 that takes four bytes each. */
export class NumberList {
  #numbers = new Uint32Array(firstCapacity);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** The number added last; `undefined` before the first. */
  get last(): number | undefined {
    return this.#length === 0 ? undefined : this.#numbers[this.#length - 1];
  }

  push(number: number): void {
    if (this.#length === this.#numbers.length) {
      const longer = new Uint32Array(2 * this.#length);
      longer.set(this.#numbers);
      this.#numbers = longer;
    }
    this.#numbers[this.#length] = number;
    this.#length += 1;
  }

  /** The numbers so far, in an array of just their length. */
  toArray(): Uint32Array {
    return this.#numbers.slice(0, this.#length);
  }
}
