import { setTimeout as wait } from 'node:timers/promises';

/** Something that goes on by itself. */
export interface Running {
  /** Resolves when it has come to an end. */
  stop(): Promise<void>;
}

/**
 * Does something again and again until it is stopped.
 *
 * @param doOnce gives how many milliseconds to wait until the next time; must not reject
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
