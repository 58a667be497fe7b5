import { describe, expect, it } from 'vitest';
import { createPictureCache } from '../../../src/discord/pictures/picture-cache.ts';

/** A cache, and the keys that it had to draw pictures for. */
function aCache(maxBytes: number) {
  const cache = createPictureCache(maxBytes);
  const made: string[] = [];
  const get = (key: string, bytes = 10) =>
    cache.get(key, async () => {
      made.push(key);
      return new Uint8Array(bytes);
    });
  return { get, made };
}

describe('the cache of pictures', () => {
  it('forgets first what was not asked for the longest', async () => {
    const { get, made } = aCache(20);

    for (const key of ['a', 'b', 'a', 'c', 'a', 'b']) await get(key);

    expect(made).toEqual(['a', 'b', 'c', 'b']);
  });

  it('keeps nothing that is larger than itself', async () => {
    const { get, made } = aCache(20);

    for (const key of ['a', 'a']) await get(key, 21);

    expect(made).toEqual(['a', 'a']);
  });

  it('tries again what failed', async () => {
    const cache = createPictureCache(20);
    const failing = cache.get('a', () => Promise.reject(new Error('damaged')));
    await expect(failing).rejects.toThrow('damaged');

    expect(await cache.get('a', async () => new Uint8Array(1))).toHaveLength(1);
  });
});
