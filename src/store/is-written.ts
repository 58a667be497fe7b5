import type { Logger } from 'pino';
import { isDamage, isDiskFull, isReadOnly, PUT_BACK } from './errors.ts';

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
    log.error({ err }, `${what} could not be kept: ${remedy(err)}`);
    return false;
  }
}

function remedy(error: unknown): string {
  if (isDiskFull(error)) return 'make room on the disk of DATABASE_FILE';
  if (isReadOnly(error)) return 'let the bot write to DATABASE_FILE and its folder';
  if (isDamage(error)) return `the database is damaged: ${PUT_BACK}`;
  return 'the database did not take it';
}
