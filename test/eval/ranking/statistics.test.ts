import { describe, expect, it } from 'vitest';
import { seededRandom } from '../../builders/random.ts';
import { bootstrapInterval, pairedRandomizationTest } from './statistics.ts';

const alternating = Array.from({ length: 100 }, (_, index) => index % 2);

describe('bootstrapInterval', () => {
  it('surrounds the mean, about two standard errors to either side', () => {
    const [low, high] = bootstrapInterval(alternating, seededRandom(1));

    expect(low).toBeCloseTo(0.4, 1);
    expect(high).toBeCloseTo(0.6, 1);
  });

  it('gives the same interval for the same seed', () => {
    const one = bootstrapInterval(alternating, seededRandom(7));
    const other = bootstrapInterval(alternating, seededRandom(7));

    expect(one).toEqual(other);
  });

  it('is empty for no values', () => {
    expect(bootstrapInterval([], seededRandom(1))).toEqual([0, 0]);
  });
});

describe('pairedRandomizationTest', () => {
  it('finds no difference between equals', () => {
    expect(pairedRandomizationTest(alternating, alternating, seededRandom(1))).toBe(1);
  });

  it('finds a steady difference', () => {
    const better = alternating.map((value, index) => (index < 20 ? 1 : value));

    expect(pairedRandomizationTest(better, alternating, seededRandom(1))).toBeLessThan(0.01);
  });

  it('takes one pair in a hundred for chance', () => {
    const luckier = alternating.with(0, 1);

    expect(pairedRandomizationTest(luckier, alternating, seededRandom(1))).toBeGreaterThan(0.9);
  });
});
