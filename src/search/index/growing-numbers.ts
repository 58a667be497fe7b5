import type { Steps } from '../../basics/steps.ts';

/** The arrays of an index that changes are appended to. */
export interface GrowingArrays {
  readonly terms: GrowingNumbers;
  readonly fieldStarts: GrowingNumbers;
  readonly familyStarts: GrowingNumbers;
  readonly familyEnds: GrowingNumbers;
  readonly noteStarts: GrowingNumbers;
}

/** An array with room for more numbers than are in use. */
interface Room {
  readonly numbers: Uint32Array;
  /** How many numbers are in use by the longest list that shares the array. */
  used: number;
}

/** How many numbers to copy between two yields: that takes about a millisecond, mostly to allocate memory. */
const COPIED_AT_ONCE = 65_536;

/** Extra room as a share of what is needed, so that most additions copy nothing. */
const SPARE = 1 / 8;

/**
 * An immutable list of numbers that can be extended without copying it: new numbers go after its end in the
 * same memory, which holders of the shorter list never read. Only the longest list of a shared memory can
 * grow in place; any other is copied first, so that two lists never write into the same room.
 */
export class GrowingNumbers {
  readonly numbers: Uint32Array;
  readonly #room: Room;

  private constructor(room: Room, length: number) {
    this.#room = room;
    this.numbers = room.numbers.subarray(0, length);
  }

  /** Wraps an array, which must not be changed afterwards. */
  static of(numbers: Uint32Array): GrowingNumbers {
    return new GrowingNumbers({ numbers, used: numbers.length }, numbers.length);
  }

  *withSteps(added: Uint32Array): Steps<GrowingNumbers> {
    const { length } = this.numbers;
    const needed = length + added.length;
    const mayGrow = this.#room.used === length && needed <= this.#room.numbers.length;
    const room = mayGrow ? this.#room : yield* this.#copySteps(needed);
    room.numbers.set(added, length);
    room.used = needed;
    return new GrowingNumbers(room, needed);
  }

  *#copySteps(needed: number): Steps<Room> {
    const numbers = new Uint32Array(Math.ceil(needed * (1 + SPARE)));
    for (let start = 0; start < this.numbers.length; start += COPIED_AT_ONCE) {
      numbers.set(this.numbers.subarray(start, start + COPIED_AT_ONCE), start);
      yield;
    }
    return { numbers, used: this.numbers.length };
  }
}
