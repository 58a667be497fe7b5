import type { Steps } from '../../steps.ts';

/** The arrays of an index that what changes is put behind. */
export interface GrowingArrays {
  readonly terms: GrowingNumbers;
  readonly fieldStarts: GrowingNumbers;
  readonly familyStarts: GrowingNumbers;
  readonly familyEnds: GrowingNumbers;
  readonly noteStarts: GrowingNumbers;
}

/** Memory for more numbers than are in use. */
interface Room {
  readonly numbers: Uint32Array;
  /** How many of them anybody holds. */
  used: number;
}

/** So many numbers are copied at once: it takes about a millisecond, most of it to get new memory. */
const copiedAtOnce = 65_536;

/** How much more room is made than is needed, as a part of it: then most additions copy nothing. */
const spare = 1 / 8;

/**
 * Numbers that more can be added to without copying those before: what comes is put behind the last one in the
 * same memory, where those who hold the shorter list do not look. Only the longest list may grow so; another is
 * copied first, so that two that grow from one never share what comes.
 */
export class GrowingNumbers {
  readonly numbers: Uint32Array;
  readonly #room: Room;

  private constructor(room: Room, length: number) {
    this.#room = room;
    this.numbers = room.numbers.subarray(0, length);
  }

  /** Numbers that are changed by nobody any more. */
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
    const numbers = new Uint32Array(Math.ceil(needed * (1 + spare)));
    for (let start = 0; start < this.numbers.length; start += copiedAtOnce) {
      numbers.set(this.numbers.subarray(start, start + copiedAtOnce), start);
      yield;
    }
    return { numbers, used: this.numbers.length };
  }
}
