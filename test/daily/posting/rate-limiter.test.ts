import { describe, expect, it } from 'vitest';
import { turnstile } from '../../../src/daily/posting/turnstile.ts';

describe('a turnstile for ten a second', () => {
  function aTurnstile() {
    const clock = { nowMs: 5_000 };
    const waits: number[] = [];
    const pass = turnstile(
      10,
      () => clock.nowMs,
      async (ms) => {
        waits.push(ms);
      },
    );
    return { clock, waits, pass };
  }

  it('lets the first through at once, and those who come with it a tenth of a second apart', async () => {
    const { waits, pass } = aTurnstile();

    await Promise.all([pass(), pass(), pass()]);

    expect(waits).toEqual([100, 200]);
  });

  it('saves up no turns while nobody comes', async () => {
    const { clock, waits, pass } = aTurnstile();
    await pass();

    clock.nowMs += 10_000;
    await Promise.all([pass(), pass()]);

    expect(waits).toEqual([100]);
  });
});
