import { at } from './at.ts';

/** Texts as bytes of UTF-8, one after another: as they are kept in a file. */
export interface SavedPieces {
  readonly bytes: Uint8Array;
  /** Piece `i` has the bytes from `starts[i]` up to `starts[i + 1]`. */
  readonly starts: Uint32Array;
}

const encoder = new TextEncoder();

/**
 * Many short texts as bytes, in two arrays. As strings, each would be one more object for the garbage
 * collector to visit and move, and to create at each start.
 */
export class PieceBytes {
  #bytes: Uint8Array;
  /** The same memory, which makes strings of its bytes. */
  #buffer: Buffer;
  /** Not a `NumberTable`: the indirection made builds a few per cent slower. */
  #starts: Uint32Array;
  #count: number;

  /** @param saved nobody may change these arrays any more */
  constructor(
    { bytes, starts }: SavedPieces = { bytes: new Uint8Array(4_096), starts: new Uint32Array(1) },
  ) {
    this.#bytes = bytes;
    this.#buffer = bufferOf(bytes);
    this.#starts = starts;
    this.#count = starts.length - 1;
  }

  get count(): number {
    return this.#count;
  }

  /** The bytes of all pieces, with room after them. */
  get bytes(): Uint8Array {
    return this.#bytes;
  }

  /** Where a piece begins in `bytes`. It ends where the next one begins. */
  startOf(number: number): number {
    return at(this.#starts, number);
  }

  /** Adds a piece of `length` bytes and returns the room for them, which the caller fills. */
  add(length: number): Uint8Array {
    const start = this.startOf(this.#count);
    const end = start + length;
    if (end > this.#bytes.length) {
      const bytes = new Uint8Array(2 * end);
      bytes.set(this.#bytes);
      this.#bytes = bytes;
      this.#buffer = bufferOf(bytes);
    }
    this.#count += 1;
    if (this.#count >= this.#starts.length) {
      const starts = new Uint32Array(2 * this.#starts.length);
      starts.set(this.#starts);
      this.#starts = starts;
    }
    this.#starts[this.#count] = end;
    return this.#bytes.subarray(start, end);
  }

  addText(text: string): void {
    const bytes = encoder.encode(text);
    this.add(bytes.length).set(bytes);
  }

  textOf(number: number): string {
    return this.#buffer.toString('utf8', this.startOf(number), this.startOf(number + 1));
  }

  /** The first `count` pieces. */
  first(count: number): SavedPieces {
    return {
      bytes: this.#bytes.subarray(0, this.startOf(count)),
      starts: this.#starts.subarray(0, count + 1),
    };
  }
}

function bufferOf({ buffer, byteOffset, byteLength }: Uint8Array): Buffer {
  return Buffer.from(buffer, byteOffset, byteLength);
}
