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
 * A value without quotes and spaces that has a `#` in it, as `NOTES_URL` has: it begins a comment for dotenv, but only
 * after a space for everything else that reads such files.
 */
const BARE_VALUE =
  /^(\s*(?:export\s+)?[\w.-]+\s*=[^\S\r\n]*)([^\s#'"`][^\s'"`]*#[^\s'"`]*)(?!\S)/gm;

/**
 * The variables that a `.env` file sets; none if there is no such file.
 *
 * @throws {DotEnvFileError}
 */
export function dotEnvFile(path: string): Readonly<Record<string, string>> {
  if (!existsSync(path)) return {};
  try {
    return parse(textOf(readFileSync(path)).replace(BARE_VALUE, "$1'$2'"));
  } catch (error) {
    throw new DotEnvFileError(path, error);
  }
}

/** `>` of Windows PowerShell writes UTF-16. */
function textOf(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return bytes.toString(isUtf16 ? 'utf16le' : 'utf8');
}
