import { setTimeout as wait } from 'node:timers/promises';

/** Repeated work in the background. */
export interface Running {
  /** Resolves when it has ended. */
  stop(): Promise<void>;
}

/**
 * Does something repeatedly until it is stopped.
 *
 * @param doOnce returns how many milliseconds to wait until the next time; must not reject
 */
export function untilStopped(doOnce: () => Promise<number>): Running {
  const stopping = new AbortController();
  const { signal } = stopping;
  const loop = async (): Promise<void> => {
    while (!signal.aborted) {
      const pauseMs = await doOnce();
      await wait(pauseMs, undefined, { signal }).catch(() => undefined);
    }
  };
  const ended = loop();
  return {
    stop: async () => {
      stopping.abort();
      await ended;
    },
  };
}
