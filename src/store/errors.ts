/** What helps when a database is damaged; goes on in a sentence. */
export const PUT_BACK =
  'stop the bot and put a backup in its place with "npm run db -- restore FILE"';

/** The database file can't be used; the message says what to do about it. */
export class StoreError extends Error {
  override readonly name = 'StoreError';
  /** Path of the database file. */
  readonly file: string;

  constructor(file: string, message: string, options?: ErrorOptions) {
    super(message, options);
    this.file = file;
  }
}

/**
 * `true` when a write failed because there is no room left for it: the bot goes on answering and
 * tries again later. SQLite: SQLITE_FULL, and SQLITE_IOERR_WRITE on some file systems.
 */
export function isDiskFull(error: unknown): boolean {
  if (!(error instanceof Error) || !('code' in error)) return false;
  return ['SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'ENOSPC'].includes(String(error.code));
}

/** `true` when a write failed because the file, or the disk that it is on, may only be read. */
export function isReadOnly(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^SQLITE_READONLY/.test(String(error.code));
}

/** `true` when what SQLite found in the file is no database, or no whole one. */
export function isDamage(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && /^SQLITE_(CORRUPT|NOTADB)/.test(String(error.code))
  );
}

/** `true` when another connection is in the way. */
export function isInUse(error: unknown): boolean {
  return error instanceof Error && 'code' in error && /^SQLITE_BUSY/.test(String(error.code));
}

/** What went wrong, for a sentence of ours. */
export function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
