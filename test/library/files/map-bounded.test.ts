import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { mapBounded } from '../../../src/library/files/map-bounded.ts';

const ITEMS = [1, 2, 3, 4, 5, 6];

describe('mapBounded', () => {
  it('gives the results in the order of the items, with no more under way than it may', async () => {
    let underWay = 0;
    let most = 0;

    const results = await mapBounded(ITEMS, 2, async (item) => {
      underWay += 1;
      most = Math.max(most, underWay);
      for (let turn = item; turn < ITEMS.length; turn += 1) await setImmediate();
      underWay -= 1;
      return item * 10;
    });

    expect(results).toEqual([10, 20, 30, 40, 50, 60]);
    expect(most).toBe(2);
  });

  it('begins nothing more after an error', async () => {
    const begun: number[] = [];

    const mapping = mapBounded(ITEMS, 2, async (item) => {
      begun.push(item);
      await setImmediate();
      if (item === 1) throw new Error('of the first');
    });

    await expect(mapping).rejects.toThrow('of the first');
    for (const _ of ITEMS) await setImmediate();
    expect(begun).toEqual([1, 2]);
  });
});
