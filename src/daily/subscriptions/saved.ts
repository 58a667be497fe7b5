import { NotSavedError } from '../../discord/not-saved-error.ts';
import { notKeptText } from '../../store/is-written.ts';

/**
 * Waits for a write that a person asked for.
 *
 * @throws {NotSavedError} when the database refused it
 */
export async function saved<Result>(writing: Promise<Result>): Promise<Result> {
  try {
    return await writing;
  } catch (cause) {
    throw new NotSavedError(notKeptText('a change of daily tips', cause), { cause });
  }
}
