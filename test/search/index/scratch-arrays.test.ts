import { describe, expect, it } from 'vitest';
import { ScratchArrays } from '../../../src/search/index/scratch-arrays.ts';

const length = 4;
const zeros = Array.from({ length }, () => 0);

describe('scratch arrays', () => {
  it('are all zeros when they are lent, one after another and at the same time', () => {
    const scratch = new ScratchArrays(length);

    const seen = scratch.lend((outer) => {
      outer.fill(1);
      return scratch.lend((inner) => [Array.from(inner), Array.from(outer)]);
    });

    expect(seen).toEqual([zeros, [1, 1, 1, 1]]);
    expect(scratch.lend((again) => Array.from(again))).toEqual(zeros);
  });

  it('are zeros again after one who failed', () => {
    const scratch = new ScratchArrays(length);

    expect(() =>
      scratch.lend((numbers) => {
        numbers.fill(1);
        throw new RangeError('too much');
      }),
    ).toThrow(RangeError);

    expect(scratch.lend((numbers) => Array.from(numbers))).toEqual(zeros);
  });
});
