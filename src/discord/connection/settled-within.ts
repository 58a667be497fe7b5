import { setTimeout } from 'node:timers/promises';

/** Resolves when the work succeeds or fails, or after `ms` milliseconds. */
export async function settledWithin(ms: number, work: Promise<unknown>): Promise<void> {
  const timeout = new AbortController();
  await Promise.race([
    Promise.allSettled([work]),
    setTimeout(ms, undefined, { signal: timeout.signal }).catch(() => undefined),
  ]);
  timeout.abort();
}
