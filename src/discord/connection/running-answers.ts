import { settledWithin } from './settled-within.ts';

/** Keeps track of running answers, so that shutdown can wait for them. */
export interface RunningAnswers {
  /** @param answer never rejects */
  add(answer: Promise<void>): void;
  /** Resolves when all are finished, or after `graceMs` milliseconds. */
  settleWithin(graceMs: number): Promise<void>;
}

/** Starts without any. */
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
