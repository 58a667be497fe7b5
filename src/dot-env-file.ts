import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'dotenv';
import { reasonOf } from './basics/system-error.ts';

/** A `.env` exists but can't be read. The message says what to do. */
export class DotEnvFileError extends Error {
  override readonly name = 'DotEnvFileError';

  constructor(path: string, cause: unknown) {
    const reason = reasonOf(cause);
    super(
      `The file ${path} can’t be read (${reason}). Make it a file that this user may read, or remove it.`,
      { cause },
    );
  }
}

/**
 * An unquoted value with a `#` in it, such as `NOTES_URL` may have. For dotenv the `#` begins a comment;
 * everything else that reads such files wants a space before a comment.
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

/** Windows PowerShell writes UTF-16 when output is redirected with `>`. */
function textOf(bytes: Buffer): string {
  const isUtf16 = bytes[0] === 0xff && bytes[1] === 0xfe;
  return bytes.toString(isUtf16 ? 'utf16le' : 'utf8');
}
