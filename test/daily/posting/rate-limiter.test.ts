import { describe, expect, it } from 'vitest';
import { rateLimiter } from '../../../src/daily/posting/rate-limiter.ts';

describe('a rate limiter for ten a second', () => {
  function aRateLimiter() {
    const clock = { nowMs: 5_000 };
    const waits: number[] = [];
    const pass = rateLimiter(
      10,
      () => clock.nowMs,
      async (ms) => {
        waits.push(ms);
      },
    );
    return { clock, waits, pass };
  }

  it('lets the first through at once, and those who come with it a tenth of a second apart', async () => {
    const { waits, pass } = aRateLimiter();

    await Promise.all([pass(), pass(), pass()]);

    expect(waits).toEqual([100, 200]);
  });

  it('saves up no turns while nobody comes', async () => {
    const { clock, waits, pass } = aRateLimiter();
    await pass();

    clock.nowMs += 10_000;
    await Promise.all([pass(), pass()]);

    expect(waits).toEqual([100]);
  });
});
