import type { Steps } from '../../basics/steps.ts';
import { at } from '../index/at.ts';

/** How many numbers to sort between two yields: that takes less than a millisecond. */
const RUN_LENGTH = 512;

/** Sorts the numbers from 0 to `count - 1` in steps: a stable merge sort of short runs. */
export function* orderSteps(
  count: number,
  compare: (one: number, other: number) => number,
): Steps<Uint32Array> {
  let ordered = Uint32Array.from({ length: count }, (_, number) => number);
  for (let start = 0; start < count; start += RUN_LENGTH) {
    ordered.subarray(start, start + RUN_LENGTH).sort(compare);
    yield;
  }
  let merged = new Uint32Array(count);
  for (let width = RUN_LENGTH; width < count; width *= 2) {
    for (let start = 0; start < count; start += 2 * width) {
      const middle = Math.min(start + width, count);
      const end = Math.min(middle + width, count);
      yield* mergeSteps({ from: ordered, start, middle, end }, merged, compare);
    }
    [ordered, merged] = [merged, ordered];
  }
  return ordered;
}

/** Two neighbouring sorted runs. */
interface TwoRuns {
  readonly from: Uint32Array;
  readonly start: number;
  readonly middle: number;
  readonly end: number;
}

function* mergeSteps(
  { from, start, middle, end }: TwoRuns,
  to: Uint32Array,
  compare: (one: number, other: number) => number,
): Steps<void> {
  let left = start;
  let right = middle;
  for (let place = start; place < end; place += 1) {
    const isLeftNext =
      left < middle && (right === end || compare(at(from, left), at(from, right)) <= 0);
    to[place] = at(from, isLeftNext ? left : right);
    left += isLeftNext ? 1 : 0;
    right += isLeftNext ? 0 : 1;
    if (place % RUN_LENGTH === 0) yield;
  }
}
