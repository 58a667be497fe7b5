import { settledWithin } from './settled-within.ts';

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
    settleWithin: (graceMs) => settledWithin(graceMs, Promise.allSettled(running)),
  };
}
