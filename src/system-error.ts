/** Whether an error of the system has one of these codes (`EACCES`). */
export function hasCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && 'code' in error && codes.includes(String(error.code));
}

/** Whether a path leads nowhere: nothing has its name, or what it takes for a folder is a file. */
export function isMissing(error: unknown): boolean {
  return hasCode(error, 'ENOENT', 'ENOTDIR');
}

/** What was thrown, wrapped in an `Error` if it is none. */
export function asError(error: unknown): Error {
  return error instanceof Error ? error : new Error(String(error));
}
