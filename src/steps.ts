import { setImmediate } from 'node:timers/promises';

/** Work that can be put down: it yields wherever it may pause, and returns what it made. */
export type Steps<Result> = Generator<void, Result, void>;

/** Does work without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      return step.value;
    }
  }
}

/** So long the bot may be deaf while it reads new notes, in milliseconds. */
const SLICE_MS = 8;

/**
 * Does work in slices of about 8 ms (`sliceMs`), or as long as its longest step, and lets all else that waits
 * run between them. Gives it up, with `null`, as soon as it is no longer wanted.
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  isWanted: () => boolean,
  sliceMs: number = SLICE_MS,
): Promise<Result | null> {
  while (isWanted()) {
    const end = performance.now() + sliceMs;
    do {
      const step = steps.next();
      if (step.done === true) {
        return step.value;
      }
    } while (performance.now() < end);
    await setImmediate();
  }
  return null;
}
