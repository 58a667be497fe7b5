import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'dotenv';

/** There is a `.env`, but it can't be read. The message says what to do. */
export class DotEnvFileError extends Error {
  override readonly name = 'DotEnvFileError';

  constructor(path: string, cause: unknown) {
    const reason = cause instanceof Error ? cause.message : String(cause);
    super(
      `The file ${path} can’t be read (${reason}). Make it a file that this user may read, or take it away.`,
      { cause },
    );
  }
}

/**
 * The variables that a `.env` file sets; none if there is no such file.
 *
 * @throws {DotEnvFileError}
 */
export function dotEnvFile(path: string): Readonly<Record<string, string>> {
  if (!existsSync(path)) return {};
  try {
    return parse(readFileSync(path));
  } catch (error) {
    throw new DotEnvFileError(path, error);
  }
}
