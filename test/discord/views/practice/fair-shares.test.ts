import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fairShares } from '../../../../src/discord/views/practice/fair-shares.ts';

describe('fair shares', () => {
  it('give all what they want where there is room', () => {
    expect(fairShares([5, 0, 20], 25)).toEqual([5, 0, 20]);
  });

  it('give what short ones leave to the longer ones, alike', () => {
    expect(fairShares([100, 10, 90], 70)).toEqual([30, 10, 30]);
  });

  it('never add up to more than the room, and leave no room unused that somebody wants', () => {
    const lengths = fc.array(fc.nat(500), { minLength: 1, maxLength: 10 });

    fc.assert(
      fc.property(lengths, fc.nat(2_000), (wanted, room) => {
        const shares = fairShares(wanted, room);

        const given = shares.reduce((sum, share) => sum + share, 0);
        const all = wanted.reduce((sum, length) => sum + length, 0);
        expect(given).toBeLessThanOrEqual(room);
        expect(given).toBeGreaterThan(Math.min(all, room) - wanted.length);
      }),
    );
  });
});
