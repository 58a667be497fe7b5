import { at } from './at.ts';

const FEWEST_SLOTS = 64;

/** What `numberIn` says of a free slot. */
export const FREE = -1;

/**
 * The slots of a hash table over numbered things, with open addressing: a thing that is not in the slot of its hash is
 * in one of those after it. At least a half of the slots are free.
 */
export class HashSlots {
  /** Two entries a slot, side by side: 1 + a number, 0 where it is free; and the hash, which tells most others at once. */
  #entries: Uint32Array;
  #count = 0;

  /** @param expected for so many things there is room before the table grows */
  constructor(expected: number) {
    let slots = FEWEST_SLOTS;
    while (slots < 2 * expected) slots *= 2;
    this.#entries = new Uint32Array(2 * slots);
  }

  /** Where a thing with this hash (32 bits) is, unless it is further on. */
  slotOf(hash: number): number {
    // The number of slots is a power of 2: those bits of the hash are the slot that did not choose the part.
    return (2 * (mixed(hash) >>> PART_BITS)) & (this.#entries.length - 1);
  }

  /** Where a thing with this hash belongs that is not there yet. */
  freeSlot(hash: number): number {
    let slot = this.slotOf(hash);
    while (this.numberIn(slot) !== FREE) slot = this.slotAfter(slot);
    return slot;
  }

  slotAfter(slot: number): number {
    return (slot + 2) & (this.#entries.length - 1);
  }

  /** The number of the thing in a slot, or `FREE`. */
  numberIn(slot: number): number {
    return at(this.#entries, slot) - 1;
  }

  /** Whether the thing in a slot has this hash. */
  hasHash(slot: number, hash: number): boolean {
    return this.#entries[slot + 1] === hash;
  }

  /** Puts a thing into a slot that is free. */
  fill(slot: number, number: number, hash: number): void {
    this.#put(slot, number, hash);
    this.#count += 1;
    if (4 * this.#count > this.#entries.length) this.#grow();
  }

  #grow(): void {
    const old = this.#entries;
    this.#entries = new Uint32Array(2 * old.length);
    for (let entry = 0; entry < old.length; entry += 2) {
      const number = at(old, entry) - 1;
      if (number === FREE) continue;
      const hash = at(old, entry + 1);
      this.#put(this.freeSlot(hash), number, hash);
    }
  }

  #put(slot: number, number: number, hash: number): void {
    this.#entries[slot] = number + 1;
    this.#entries[slot + 1] = hash;
  }
}

const PART_BITS = 4;

/**
 * A hash table in sixteen parts that grow each for itself: to grow a large one at once would take as long as twenty
 * thousand lookups.
 */
export class HashTable {
  readonly #parts: readonly HashSlots[];

  /** @param expected how many things there will be at least */
  constructor(expected: number) {
    const count = 2 ** PART_BITS;
    this.#parts = Array.from({ length: count }, () => new HashSlots(expected / count));
  }

  /** The slots where a thing with this hash (32 bits) is, if it is anywhere. */
  slotsFor(hash: number): HashSlots {
    const part = this.#parts[mixed(hash) & (this.#parts.length - 1)];
    if (part === undefined)
      throw new RangeError('There is a part for each number of so many bits.');
    return part;
  }
}

/** The low bits of a hash mixed with its high ones. */
function mixed(hash: number): number {
  return hash ^ (hash >>> 15);
}

/** The next state of a hash of 32 bits, by one more character. The multiplier is Java's for strings. */
export function hashed(hash: number, code: number): number {
  return (Math.imul(hash, 31) + code) >>> 0;
}
