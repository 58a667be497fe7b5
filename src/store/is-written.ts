import type { Logger } from 'pino';
import { remedyFor } from './errors.ts';

/**
 * Waits for a write. `false` when the database refused it: the cause is in the log, with what to do
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
    log.error({ err }, notKeptText(what, err));
    return false;
  }
}

/** Says for the log that something could not be kept, and what helps. */
export function notKeptText(what: string, cause: unknown): string {
  return `could not save ${what}: ${remedyFor(cause) ?? NOT_TAKEN}`;
}

const NOT_TAKEN = 'the database refused it';
