import { setTimeout } from 'node:timers/promises';

/** Resolves when some work has come to an end, whatever that is, but no later than in so many milliseconds. */
export async function settledWithin(ms: number, work: Promise<unknown>): Promise<void> {
  const timeout = new AbortController();
  await Promise.race([
    Promise.allSettled([work]),
    setTimeout(ms, undefined, { signal: timeout.signal }).catch(() => undefined),
  ]);
  timeout.abort();
}
