import { FREE, HashSlots, hashed } from './hash-slots.ts';

/**
 * Numbers pieces of texts from 0, in the order in which they are met. They are looked up where they stand: no string
 * is made of one that is not new.
 */
export class PieceNumbers {
  readonly #pieces: string[] = [];
  readonly #slots = new HashSlots();

  /** Pieces in the order of their numbers. */
  static of(pieces: readonly string[]): PieceNumbers {
    const numbers = new PieceNumbers();
    for (const piece of pieces) numbers.numberOf(piece);
    return numbers;
  }

  /** How many were met. */
  get count(): number {
    return this.#pieces.length;
  }

  /** The number of the piece of a text from one place up to another; a new one when it was not met before. */
  numberOf(text: string, start = 0, end = text.length): number {
    const hash = hashOf(text, start, end);
    const slot = this.#search(hash, text, start, end);
    const found = this.#slots.numberIn(slot);
    if (found !== FREE) return found;
    const number = this.#pieces.push(text.slice(start, end)) - 1;
    this.#slots.fill(slot, number, hash);
    return number;
  }

  /** The number of a piece; `undefined` when it was not met. */
  find(piece: string): number | undefined {
    const hash = hashOf(piece, 0, piece.length);
    const found = this.#slots.numberIn(this.#search(hash, piece, 0, piece.length));
    return found === FREE ? undefined : found;
  }

  pieceAt(number: number): string {
    return this.#pieces[number] ?? '';
  }

  /** The pieces with the first so many numbers. */
  first(count: number): readonly string[] {
    return this.#pieces.slice(0, count);
  }

  /** The slot of a piece, or the free one where it belongs. */
  #search(hash: number, text: string, start: number, end: number): number {
    let slot = this.#slots.slotOf(hash);
    for (let found = this.#slots.numberIn(slot); found !== FREE; ) {
      const isSame = this.#slots.hasHash(slot, hash);
      if (isSame && standsAt(text, start, end, this.pieceAt(found))) return slot;
      slot = this.#slots.slotBehind(slot);
      found = this.#slots.numberIn(slot);
    }
    return slot;
  }
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let place = start; place < end; place += 1) hash = hashed(hash, text.charCodeAt(place));
  return hash;
}

function standsAt(text: string, start: number, end: number, piece: string): boolean {
  if (piece.length !== end - start) return false;
  for (let place = 0; place < piece.length; place += 1) {
    if (piece.charCodeAt(place) !== text.charCodeAt(start + place)) return false;
  }
  return true;
}
