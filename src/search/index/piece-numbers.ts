import { atOnce, ITEMS_AT_ONCE, type Steps } from '../../basics/steps.ts';
import { FREE, type HashSlots, HashTable, hashed } from './hash-table.ts';
import { PieceBytes, type SavedPieces } from './piece-bytes.ts';

/**
 * Numbers pieces of texts from 0, in the order in which they are first seen. Texts may also be given as
 * bytes: ASCII texts are read three times as fast as strings, and no strings are created.
 */
export class PieceNumbers {
  readonly #pieces: PieceBytes;
  readonly #table: HashTable;
  /** The numbers below this one are in the table. */
  #inTable = 0;
  readonly #given = new GivenText();

  /** @param saved pieces with the numbers that they had; nobody may change these arrays any more */
  constructor(saved?: SavedPieces) {
    this.#pieces = new PieceBytes(saved);
    this.#table = new HashTable(this.count);
  }

  /** Builds the table of saved pieces. A call that looks for a piece earlier builds it at once. */
  *tableSteps(): Steps<void> {
    const pieces = this.#pieces;
    while (this.#inTable < this.count) {
      const number = this.#inTable;
      const hash = hashOf(pieces.bytes, pieces.startOf(number), pieces.startOf(number + 1));
      const slots = this.#table.slotsFor(hash);
      slots.fill(slots.freeSlot(hash), number, hash);
      this.#inTable += 1;
      if (number % ITEMS_AT_ONCE === 0) yield;
    }
  }

  /** How many there are. */
  get count(): number {
    return this.#pieces.count;
  }

  /** The number of the piece of a text between two places; a new number if it has none yet. */
  numberOf(text: string, start = 0, end = text.length): number {
    const length = this.#given.take(text, start, end);
    return this.numberOfBytes(this.#given.bytes, 0, length);
  }

  /** The same for a text in bytes of UTF-8. */
  numberOfBytes(text: Uint8Array, start: number, end: number): number {
    const hash = hashOf(text, start, end);
    const slots = this.#slotsFor(hash);
    const slot = this.#search(slots, hash, text, start, end);
    const found = slots.numberIn(slot);
    if (found !== FREE) return found;
    const number = this.count;
    this.#pieces.add(end - start).set(text.subarray(start, end));
    slots.fill(slot, number, hash);
    this.#inTable += 1;
    return number;
  }

  /** The number of a piece; `undefined` if it has none. */
  find(piece: string): number | undefined {
    const length = this.#given.take(piece, 0, piece.length);
    const { bytes } = this.#given;
    const hash = hashOf(bytes, 0, length);
    const slots = this.#slotsFor(hash);
    const found = slots.numberIn(this.#search(slots, hash, bytes, 0, length));
    return found === FREE ? undefined : found;
  }

  pieceAt(number: number): string {
    return this.#pieces.textOf(number);
  }

  /** The pieces with the first `count` numbers. */
  first(count: number): SavedPieces {
    return this.#pieces.first(count);
  }

  /** Slots of a table that has all pieces. */
  #slotsFor(hash: number): HashSlots {
    if (this.#inTable < this.count) atOnce(this.tableSteps());
    return this.#table.slotsFor(hash);
  }

  /** The slot of a piece, or the free one where it belongs. */
  #search(slots: HashSlots, hash: number, text: Uint8Array, start: number, end: number): number {
    let slot = slots.slotOf(hash);
    for (let found = slots.numberIn(slot); found !== FREE; ) {
      if (slots.hasHash(slot, hash) && this.#isPiece(found, text, start, end)) return slot;
      slot = slots.slotAfter(slot);
      found = slots.numberIn(slot);
    }
    return slot;
  }

  #isPiece(number: number, text: Uint8Array, start: number, end: number): boolean {
    const from = this.#pieces.startOf(number);
    if (this.#pieces.startOf(number + 1) - from !== end - start) return false;
    const { bytes } = this.#pieces;
    for (let place = start; place < end; place += 1) {
      if (bytes[from + place - start] !== text[place]) return false;
    }
    return true;
  }
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = 0;
  for (let place = start; place < end; place += 1) hash = hashed(hash, bytes[place] ?? 0);
  return hash;
}

const encoder = new TextEncoder();
const FIRST_OTHER_THAN_ASCII = 128;
/** No character of a string takes more bytes. */
const MOST_BYTES = 3;

/** Room for the bytes of one text after the other. */
class GivenText {
  /** Those of the last text; what stands after them is of earlier ones. */
  bytes = new Uint8Array(1_024);

  /** Takes a part of a text; gives the number of its bytes. Short ones of ASCII characters need no encoder. */
  take(text: string, start: number, end: number): number {
    const most = MOST_BYTES * (end - start);
    if (most > this.bytes.length) this.bytes = new Uint8Array(2 * most);
    for (let place = start; place < end; place += 1) {
      const code = text.charCodeAt(place);
      if (code >= FIRST_OTHER_THAN_ASCII) {
        return encoder.encodeInto(text.slice(start, end), this.bytes).written;
      }
      this.bytes[place - start] = code;
    }
    return end - start;
  }
}
