import { setImmediate } from 'node:timers/promises';

/**
 * Work that can be interrupted: a generator that yields wherever it may pause, and returns its
 * result.
 */
export type Steps<Result> = Generator<void, Result, void>;

/** How many small items to handle between two yields: that takes less than a millisecond. */
export const ITEMS_AT_ONCE = 64;

/** How many characters of notes to read between two yields: that takes about a millisecond. */
const CHARACTERS_AT_ONCE = 4_000;
/** Even an empty text takes some time; it counts as this many characters. */
const LEAST_CHARACTERS = 50;

/**
 * Decides when to yield while texts are handled one after another: call it with the length of each
 * text, in characters, and yield when it returns `true`. Yielding after every text would make
 * reading notes of usual length an eighth slower.
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
  /**
   * For how many milliseconds the bot may not respond while it reads new notes. Garbage collection
   * comes on top.
   */
  readonly sliceMs: number;
  /** Milliseconds since some fixed moment. */
  now(): number;
}

const SLICING: Slicing = { sliceMs: 2, now: () => performance.now() };

/**
 * Runs work in slices of about 2 ms (or the length of its longest step), and lets everything else
 * that is waiting run before and between them. Work that is no longer wanted is abandoned, with the
 * result `null`.
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

/** Runs work in the same slices, always to the end. */
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

/** Queues work, and resolves with its result. */
export type InTurn = <Result>(steps: Steps<Result>) => Promise<Result>;

/**
 * For many pieces of work that become ready at the same time, such as files read from disk: runs
 * them one after another in shared slices of about 2 ms, and lets everything else that is waiting
 * run in between. If each had its own slices, a slice of every piece could run before anything else
 * gets its turn.
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

/**
 * Milliseconds: a longer break between two slices means that others had to wait as well, usually
 * for garbage collection.
 */
const LONG_WAIT_MS = 1;

/**
 * Lets everything else that is waiting run. Events that arrived during a long break have not been
 * seen yet, so they get one more turn.
 */
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
