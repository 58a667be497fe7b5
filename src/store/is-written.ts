import type { Logger } from 'pino';
import { remedyFor } from './errors.ts';

/**
 * Waits for a write. `false` when the database did not take it: the cause is in the log, with what to do
 * about it, and nothing has changed.
 *
 * @param what is written, for the log: `feedback`
 */
export async function isWritten(
  writing: Promise<unknown>,
  what: string,
  log: Pick<Logger, 'error'>,
): Promise<boolean> {
  try {
    await writing;
    return true;
  } catch (err) {
    log.error({ err }, `${what} could not be kept: ${remedyFor(err) ?? NOT_TAKEN}`);
    return false;
  }
}

const NOT_TAKEN = 'the database did not take it';
