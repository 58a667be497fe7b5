import { MINUTE_MS } from '../../basics/durations.ts';

/** First wait after a failure, in milliseconds; doubled each time. */
const FIRST_WAIT_MS = 2_000;

/** The longest wait between two tries. */
const LONGEST_WAIT_MS = 10 * MINUTE_MS;

/**
 * How long to wait after so many failed attempts: exponential, with half of it left to chance, so
 * that what failed together does not come back together.
 *
 * @param attempts how often it failed, from 1
 * @param random a number from 0 up to 1
 */
export function retryDelayMs(attempts: number, random: number): number {
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS);
  return wait / 2 + (wait / 2) * random;
}
