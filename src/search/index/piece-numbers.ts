import { at } from './at.ts';

const fewestSlots = 1_024;

/**
 * Numbers pieces of texts from 0, in the order in which they are met. They are looked up where they stand, so that
 * no string is made of each of millions that are all but new. A hash table with open addressing; a piece that is not
 * in its slot is in one of the next.
 */
export class PieceNumbers {
  readonly #pieces: string[] = [];
  /**
   * Two entries a slot, side by side: 1 + the number of a piece, 0 where it is free; and the hash of the piece, which
   * tells most other pieces at once. At least a half of the slots are free.
   */
  #slots = new Uint32Array(2 * fewestSlots);

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
    const found = at(this.#slots, slot);
    return found > 0 ? found - 1 : this.#add(text.slice(start, end), slot, hash);
  }

  /** The number of a piece; `undefined` when it was not met. */
  find(piece: string): number | undefined {
    const slot = this.#search(hashOf(piece, 0, piece.length), piece, 0, piece.length);
    const found = at(this.#slots, slot);
    return found > 0 ? found - 1 : undefined;
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
    let slot = this.#slotOf(hash);
    for (let found = at(this.#slots, slot); found > 0; found = at(this.#slots, slot)) {
      const isSame = this.#slots[slot + 1] === hash;
      if (isSame && standsAt(text, start, end, this.pieceAt(found - 1))) return slot;
      slot = this.#slotBehind(slot);
    }
    return slot;
  }

  #add(piece: string, slot: number, hash: number): number {
    const number = this.#pieces.push(piece) - 1;
    this.#fill(slot, number, hash);
    if (4 * this.#pieces.length > this.#slots.length) this.#grow();
    return number;
  }

  #grow(): void {
    const old = this.#slots;
    this.#slots = new Uint32Array(2 * old.length);
    for (let entry = 0; entry < old.length; entry += 2) {
      const found = at(old, entry);
      if (found === 0) continue;
      const hash = at(old, entry + 1);
      let slot = this.#slotOf(hash);
      while (at(this.#slots, slot) > 0) slot = this.#slotBehind(slot);
      this.#fill(slot, found - 1, hash);
    }
  }

  #fill(slot: number, number: number, hash: number): void {
    this.#slots[slot] = number + 1;
    this.#slots[slot + 1] = hash;
  }

  /** The number of slots is a power of 2: the low bits of the hash, mixed with its high ones, are the slot. */
  #slotOf(hash: number): number {
    return (2 * (hash ^ (hash >>> 15))) & (this.#slots.length - 1);
  }

  #slotBehind(slot: number): number {
    return (slot + 2) & (this.#slots.length - 1);
  }
}

/** 32 bits of all characters, the first ones too. The multiplier is Java's for strings. */
function hashOf(text: string, start: number, end: number): number {
  let hash = 0;
  for (let place = start; place < end; place += 1) {
    hash = (Math.imul(hash, 31) + text.charCodeAt(place)) | 0;
  }
  return hash >>> 0;
}

function standsAt(text: string, start: number, end: number, piece: string): boolean {
  if (piece.length !== end - start) return false;
  for (let place = 0; place < piece.length; place += 1) {
    if (piece.charCodeAt(place) !== text.charCodeAt(start + place)) return false;
  }
  return true;
}
