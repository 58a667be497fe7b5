import { codeOf, hasCode } from '../basics/system-error.ts';

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
 * `true` when a write failed because the disk is full: the bot keeps answering and tries again later. SQLite reports
 * SQLITE_FULL, or SQLITE_IOERR_WRITE on some file systems.
 */
export function isDiskFull(error: unknown): boolean {
  return hasCode(error, 'SQLITE_FULL', 'SQLITE_IOERR_WRITE', 'ENOSPC');
}

/** `true` when a write failed because the file or its disk is read-only. */
function isReadOnly(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_READONLY');
}

/** `true` when the file is no database, or a damaged one. */
export function isDamage(error: unknown): boolean {
  return /^SQLITE_(CORRUPT|NOTADB)/.test(codeOf(error));
}

/** `true` when another connection has locked the database. */
export function isInUse(error: unknown): boolean {
  return codeOf(error).startsWith('SQLITE_BUSY');
}

/** What to do about an error of the database, as the end of a sentence; `null` if that is not known. */
export function remedyFor(error: unknown): string | null {
  if (isDiskFull(error)) return 'free some space on the disk of DATABASE_FILE';
  if (isReadOnly(error))
    return 'let the bot write to DATABASE_FILE, its -wal and -shm files, and their folder';
  if (isInUse(error)) return 'another process holds it: wait for that process, or end it';
  if (isDamage(error)) return DAMAGED;
  if (hasCode(error, 'ERR_DLOPEN_FAILED')) return OTHER_NODE;
  return null;
}

const DAMAGED =
  'the database is damaged: stop the bot and restore a backup with "npm run db -- restore FILE"';

/** Node.js was updated after `npm ci`, which installs SQLite for one version of Node.js. */
const OTHER_NODE =
  'SQLite was installed for another version of Node.js: run "npm ci" again, then start the bot';
