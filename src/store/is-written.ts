import type { Logger } from 'pino';
import { remedyFor } from './errors.ts';

/**
 * Waits for a write. `false` when the database refused it: nothing has changed, and the log has the cause and what to
 * do about it.
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

/** The log line for something that could not be stored, with what to do about it. */
export function notKeptText(what: string, cause: unknown): string {
  return `could not save ${what}: ${remedyFor(cause) ?? NOT_TAKEN}`;
}

const NOT_TAKEN = 'the database refused it';
