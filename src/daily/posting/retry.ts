import { MINUTE_MS } from '../../basics/durations.ts';

/** The first wait after a failure, in milliseconds; it doubles each time. */
const FIRST_WAIT_MS = 2_000;

/** The longest wait between two attempts, in milliseconds. */
const LONGEST_WAIT_MS = 10 * MINUTE_MS;

/**
 * How long to wait after a number of failed attempts, in milliseconds: exponential, half of it random, so that posts
 * that failed together are not all tried again at the same time.
 *
 * @param attempts how often it failed, from 1
 * @param random a number from 0 up to 1
 */
export function retryDelayMs(attempts: number, random: number): number {
  const wait = Math.min(FIRST_WAIT_MS * 2 ** (attempts - 1), LONGEST_WAIT_MS);
  return wait / 2 + (wait / 2) * random;
}
