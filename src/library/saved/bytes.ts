import { DamagedFileError } from './damaged-file-error.ts';

const FIRST_CAPACITY = 4_096;
/** A byte holds seven bits of a number; the eighth says that more follow. */
const MORE = 128;

/** Writes numbers and texts one after the other. */
export class ByteWriter {
  #bytes = Buffer.allocUnsafe(FIRST_CAPACITY);
  #length = 0;

  /** A whole number from 0 to 2⁵³ - 1; small ones take one byte. */
  count(number: number): void {
    let rest = number;
    this.#grow(8);
    for (; rest >= MORE; rest = Math.floor(rest / MORE)) {
      this.#bytes[this.#length++] = (rest % MORE) + MORE;
    }
    this.#bytes[this.#length++] = rest;
  }

  /** A text as UTF-8, with its length in front. */
  text(text: string): void {
    this.count(Buffer.byteLength(text));
    this.rawText(text);
  }

  /** A text as UTF-8; who reads it must know its length. */
  rawText(text: string): void {
    // No character of JavaScript's two bytes takes more than three.
    this.#grow(text.length * 3);
    this.#length += this.#bytes.write(text, this.#length);
  }

  /** All that was written, in bytes of its own. */
  toBuffer(): Buffer {
    return Buffer.from(this.#bytes.subarray(0, this.#length));
  }

  #grow(by: number): void {
    if (this.#length + by > this.#bytes.length) {
      const longer = Buffer.allocUnsafe(2 * (this.#length + by));
      this.#bytes.copy(longer, 0, 0, this.#length);
      this.#bytes = longer;
    }
  }
}

/** Reads what a {@link ByteWriter} wrote, in the same order. */
export class ByteReader {
  readonly #bytes: Buffer;
  #place = 0;

  constructor(bytes: Buffer) {
    this.#bytes = bytes;
  }

  /** How many bytes were read. */
  get place(): number {
    return this.#place;
  }

  /** @throws DamagedFileError when no number stands here */
  count(): number {
    let number = 0;
    for (let scale = 1; scale <= Number.MAX_SAFE_INTEGER; scale *= MORE) {
      const byte = this.#bytes[this.#place++] ?? Number.NaN;
      number += (byte % MORE) * scale;
      if (byte < MORE) {
        return number;
      }
    }
    throw new DamagedFileError('A number is cut off or too large.');
  }

  /** @throws DamagedFileError when the text is cut off */
  text(): string {
    const length = this.count();
    const start = this.#place;
    this.#place += length;
    if (this.#place > this.#bytes.length) {
      throw new DamagedFileError('A text is cut off.');
    }
    return this.#bytes.toString('utf8', start, this.#place);
  }
}
