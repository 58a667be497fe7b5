import { describe, expect, it } from 'vitest';
import { NewestMap } from '../../src/basics/newest-map.ts';

describe('NewestMap', () => {
  it('forgets the oldest of too many', () => {
    const map = new NewestMap<string, number>(2);

    map.set('a', 1).set('b', 2).set('c', 3);

    expect([...map]).toEqual([
      ['b', 2],
      ['c', 3],
    ]);
  });

  it('makes an entry that is set again the newest', () => {
    const map = new NewestMap<string, number>(2);

    map.set('a', 1).set('b', 2).set('a', 3).set('c', 4);

    expect([...map.keys()]).toEqual(['a', 'c']);
    expect(map.get('a')).toBe(3);
  });
});
