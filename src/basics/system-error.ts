/** Whether an error of the operating system has one of these codes (`EACCES`). */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return codes.includes(codeOf(error));
}

/** The code of a system or SQLite error (`SQLITE_BUSY`); empty for an error without one. */
export function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

/**
 * Whether a path doesn't exist: nothing has its name, or a file is in the place of one of its
 * folders.
 */
export function isMissing(error: unknown): boolean {
  return hasCode(error, 'ENOENT', 'ENOTDIR');
}

/** What went wrong, for use in a sentence of our own. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
