/**
 * Lends arrays with a number for each section to whatever adds up by section, one question after the other.
 * New ones for each question, a megabyte or two among 100,000 sections, would have the memory swept every few
 * dozen questions, and others wait for that.
 */
export class ScratchArrays {
  readonly #length: number;
  readonly #free: Float32Array[] = [];

  /** @param length how many sections are numbered */
  constructor(length: number) {
    this.#length = length;
  }

  /** Lends an array of zeros for as long as `use` runs; nobody may keep it. Others may be lent meanwhile. */
  lend<Result>(use: (numbers: Float32Array) => Result): Result {
    const numbers = this.#free.pop() ?? new Float32Array(this.#length);
    try {
      return use(numbers);
    } finally {
      this.#free.push(numbers.fill(0));
    }
  }
}
