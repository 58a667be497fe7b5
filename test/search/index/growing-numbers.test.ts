import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/basics/steps.ts';
import { GrowingNumbers } from '../../../src/search/index/growing-numbers.ts';

const someNumbers = fc.array(fc.nat(), { maxLength: 20 });

describe('growing numbers', () => {
  it('are all that was added, in its order', () => {
    fc.assert(
      fc.property(someNumbers, fc.array(someNumbers), (first, additions) => {
        const { numbers } = additions.reduce(
          (before, added) => grown(before, ...added),
          GrowingNumbers.of(Uint32Array.from(first)),
        );

        expect(Array.from(numbers)).toEqual([...first, ...additions.flat()]);
      }),
    );
  });

  it('are copied whole, however many there are', () => {
    const many = Uint32Array.from({ length: 200_000 }, (_, number) => number);

    const { numbers } = grown(GrowingNumbers.of(many), 7);

    expect(numbers.subarray(0, many.length)).toEqual(many);
    expect(numbers.at(-1)).toBe(7);
  });

  it('stay as they are when others grow from them, however many do', () => {
    const first = GrowingNumbers.of(Uint32Array.from({ length: 100 }, (_, number) => number));
    const roomy = grown(first, 1);

    const [one, other] = [grown(roomy, 2), grown(roomy, 3)];
    const later = grown(one, 4);

    expect(Array.from(roomy.numbers.subarray(100))).toEqual([1]);
    expect(Array.from(one.numbers.subarray(100))).toEqual([1, 2]);
    expect(Array.from(other.numbers.subarray(100))).toEqual([1, 3]);
    expect(Array.from(later.numbers.subarray(100))).toEqual([1, 2, 4]);
  });
});

function grown(numbers: GrowingNumbers, ...added: readonly number[]): GrowingNumbers {
  return atOnce(numbers.withSteps(Uint32Array.from(added)));
}
