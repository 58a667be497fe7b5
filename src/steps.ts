import { setImmediate } from 'node:timers/promises';

/** Work that can be put down: it yields wherever it may pause, and returns what it made. */
export type Steps<Result> = Generator<void, Result, void>;

/** So many small things are done between two places to pause: it takes less than a millisecond. */
export const ITEMS_AT_ONCE = 64;

/** So many characters of notes are gone through between two places to pause: it takes about a millisecond. */
const CHARACTERS_AT_ONCE = 4_000;
/** What is hardly longer than nothing takes some time as well. */
const LEAST_CHARACTERS = 50;

/**
 * For work on texts one after the other: is told how long each was, in characters, and says when to pause. A pause
 * behind each would take an eighth of the time in which notes of usual length are read.
 */
export function createPace(): (length: number) => boolean {
  let gone = 0;
  return (length) => {
    gone += length + LEAST_CHARACTERS;
    const isTime = gone >= CHARACTERS_AT_ONCE;
    if (isTime) gone = 0;
    return isTime;
  };
}

/** Does work without a pause. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) {
      return step.value;
    }
  }
}

/** How work is cut into slices. */
export interface Slicing {
  /** So long the bot may be deaf while it reads new notes, in milliseconds; memory is swept on top of it. */
  readonly sliceMs: number;
  /** Milliseconds since any one moment. */
  now(): number;
}

const SLICING: Slicing = { sliceMs: 4, now: () => performance.now() };

/**
 * Does work in slices of about 4 ms, or as long as its longest step, and lets all else that waits run before and
 * between them. Gives it up, with `null`, as soon as it is no longer wanted.
 */
export async function inSlices<Result>(
  steps: Steps<Result>,
  isWanted: () => boolean,
  slicing: Slicing = SLICING,
): Promise<Result | null> {
  for (;;) {
    await othersTurn(slicing);
    if (!isWanted()) return null;
    const step = oneSlice(steps, slicing);
    if (step.done === true) return step.value;
  }
}

/** Does work in such slices to its end. */
export async function wholeInSlices<Result>(
  steps: Steps<Result>,
  slicing: Slicing = SLICING,
): Promise<Result> {
  for (;;) {
    await othersTurn(slicing);
    const step = oneSlice(steps, slicing);
    if (step.done === true) return step.value;
  }
}

/** Does works one after the other; gives what each comes to. */
export type InTurn = <Result>(steps: Steps<Result>) => Promise<Result>;

/**
 * For works that wait for the disk side by side: does the steps of one after those of another, all of them in common
 * slices of about 4 ms, and lets all else that waits run between them. With slices for each of them, all would be
 * under way between two looks at what else there is to do.
 */
export function createTurns(slicing: Slicing = SLICING): InTurn {
  const waiting: Steps<void>[] = [];
  let isWorking = false;
  function* allSteps(): Steps<void> {
    for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
      yield* next;
      yield;
    }
    isWorking = false;
  }
  return (steps) =>
    new Promise((resolve, reject) => {
      waiting.push(settlingSteps(steps, resolve, reject));
      if (isWorking) return;
      isWorking = true;
      void wholeInSlices(allSteps(), slicing);
    });
}

function* settlingSteps<Result>(
  steps: Steps<Result>,
  resolve: (result: Result) => void,
  reject: (error: unknown) => void,
): Steps<void> {
  try {
    resolve(yield* steps);
  } catch (error) {
    reject(error);
  }
}

/** What lasts longer between two slices, in milliseconds, makes others wait: mostly a sweep of the memory. */
const LONG_WAIT_MS = 1;

/** Lets all else that waits run. What came in while it had to wait itself has not been seen yet, so that goes first. */
async function othersTurn({ now }: Slicing): Promise<void> {
  const start = now();
  await setImmediate();
  if (now() - start > LONG_WAIT_MS) await setImmediate();
}

/** The last step of the slice. */
function oneSlice<Result>(
  steps: Steps<Result>,
  { sliceMs, now }: Slicing,
): IteratorResult<void, Result> {
  const end = now() + sliceMs;
  for (;;) {
    const step = steps.next();
    if (step.done === true || now() >= end) {
      return step;
    }
  }
}
