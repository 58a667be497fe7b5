import { setImmediate } from 'node:timers/promises';

/** Work that can be put down: it yields wherever it may pause, and returns what it made. */
export type Steps<Result> = Generator<void, Result, void>;

/** So many small things are done between two places to pause: it takes less than a millisecond. */
export const ITEMS_AT_ONCE = 64;

/** Does work without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      return step.value;
    }
  }
}

/** So long the bot may be deaf while it reads new notes, in milliseconds; memory is swept on top of it. */
const SLICE_MS = 4;

/**
 * Does work in slices of about 4 ms (`sliceMs`), or as long as its longest step, and lets all else that waits
 * run before and between them. Gives it up, with `null`, as soon as it is no longer wanted.
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  isWanted: () => boolean,
  sliceMs: number = SLICE_MS,
): Promise<Result | null> {
  for (;;) {
    await setImmediate();
    if (!isWanted()) return null;
    const step = oneSlice(steps, sliceMs);
    if (step.done === true) return step.value;
  }
}

/** Does work in such slices to its end. */
export async function wholeInSlices<Result>(steps: Steps<Result>): Promise<Result> {
  for (;;) {
    await setImmediate();
    const step = oneSlice(steps, SLICE_MS);
    if (step.done === true) return step.value;
  }
}

/** Begins works one after the other; gives what each comes to. */
export type InTurn = <Result>(work: () => Promise<Result>) => Promise<Result>;

/**
 * For works that wait for the disk side by side and have no steps: begins them one after the other, in slices of about
 * 4 ms (`sliceMs`) that are one beginning long at least, and lets all else that waits run between them. A beginning is what
 * is done before the first `await`.
 */
export function createTurns(sliceMs: number = SLICE_MS): InTurn {
  const waiting: (() => void)[] = [];
  let isBeginning = false;
  const beginAll = async () => {
    isBeginning = true;
    while (waiting.length > 0) {
      await setImmediate();
      const end = performance.now() + sliceMs;
      do waiting.shift()?.();
      while (waiting.length > 0 && performance.now() < end);
    }
    isBeginning = false;
  };
  return (work) =>
    new Promise((resolve) => {
      waiting.push(() => resolve(work()));
      if (!isBeginning) void beginAll();
    });
}

/** The last step of the slice. */
function oneSlice<Result>(steps: Steps<Result>, sliceMs: number): IteratorResult<void, Result> {
  const end = performance.now() + sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done === true || performance.now() >= end) {
      return step;
    }
  }
}
