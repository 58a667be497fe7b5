import { expect, it, onTestFinished } from 'vitest';
import { repeatEvery } from '../../../src/library/watch/repeat.ts';

/** Counts how often the work was started. */
function repeating(work: () => Promise<void>): () => number {
  let times = 0;
  const end = repeatEvery(1, () => {
    times += 1;
    return work();
  });
  onTestFinished(end);
  return () => times;
}

it('begins work again when it is done, but not while it hangs', async () => {
  const ofHanging = repeating(() => new Promise(() => {}));
  const ofQuick = repeating(async () => {});

  await expect.poll(ofQuick).toBeGreaterThan(5);

  expect(ofHanging()).toBe(1);
});
