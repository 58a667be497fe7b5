import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/basics/steps.ts';
import { orderSteps } from '../../../src/search/topics/order-steps.ts';

describe('putting in order by steps', () => {
  it('comes to what sorting at once comes to, equal ones in their first order', () => {
    const sizes = fc.array(fc.nat({ max: 50 }), { maxLength: 3_000, size: 'max' });

    fc.assert(
      fc.property(sizes, (values) => {
        const size = (number: number) => values[number] ?? 0;
        const compare = (one: number, other: number) => size(one) - size(other);

        const ordered = atOnce(orderSteps(values.length, compare));

        expect(Array.from(ordered)).toEqual(Array.from(values.keys()).sort(compare));
      }),
      { numRuns: 30 },
    );
  });
});
