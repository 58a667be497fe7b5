import { setTimeout } from 'node:timers/promises';

/** What is being answered right now, so that a stop can wait for it. */
export interface RunningAnswers {
  /** @param answer never rejects */
  add(answer: Promise<void>): void;
  /** Resolves when all are finished, but no later than in so many milliseconds. */
  settleWithin(graceMs: number): Promise<void>;
}

/** None at first. */
export function createRunningAnswers(): RunningAnswers {
  const running = new Set<Promise<void>>();
  return {
    add(answer) {
      const tracked = answer.finally(() => running.delete(tracked));
      running.add(tracked);
    },
    async settleWithin(graceMs) {
      const timeout = new AbortController();
      await Promise.race([
        Promise.allSettled(running),
        setTimeout(graceMs, undefined, { signal: timeout.signal }).catch(() => undefined),
      ]);
      timeout.abort();
    },
  };
}
