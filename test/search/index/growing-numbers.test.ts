import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { GrowingNumbers } from '../../../src/search/index/growing-numbers.ts';

const someNumbers = fc.array(fc.nat(), { maxLength: 20 });

describe('growing numbers', () => {
  it('are all that was added, in its order', () => {
    fc.assert(
      fc.property(someNumbers, fc.array(someNumbers), (first, additions) => {
        const grown = additions.reduce(
          (numbers, added) => numbers.with(Uint32Array.from(added)),
          GrowingNumbers.of(Uint32Array.from(first)),
        );

        expect(Array.from(grown.numbers)).toEqual([...first, ...additions.flat()]);
      }),
    );
  });

  it('stay as they are when others grow from them, however many do', () => {
    const first = GrowingNumbers.of(Uint32Array.from({ length: 100 }, (_, number) => number));
    const roomy = first.with(Uint32Array.of(1));

    const [one, other] = [roomy.with(Uint32Array.of(2)), roomy.with(Uint32Array.of(3))];
    const later = one.with(Uint32Array.of(4));

    expect(Array.from(roomy.numbers.subarray(100))).toEqual([1]);
    expect(Array.from(one.numbers.subarray(100))).toEqual([1, 2]);
    expect(Array.from(other.numbers.subarray(100))).toEqual([1, 3]);
    expect(Array.from(later.numbers.subarray(100))).toEqual([1, 2, 4]);
  });
});
