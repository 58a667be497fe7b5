import SqliteDatabase from 'better-sqlite3';
import { reasonOf } from '../basics/system-error.ts';
import { isDamage, StoreError } from './errors.ts';

/** The condition of a database file. */
export type Condition =
  | { readonly kind: 'whole' }
  /** What SQLite found wrong; at least one sentence. */
  | { readonly kind: 'damaged'; readonly findings: readonly string[] }
  /** Of another program, or empty. */
  | { readonly kind: 'foreign' };

/**
 * Checks whether a database is intact, even while a bot is using it.
 *
 * @throws {StoreError} when there is none, or it can't be read
 */
export function examine(file: string): Condition {
  const sqlite = openReadOnly(file);
  try {
    return conditionOf(sqlite);
  } finally {
    sqlite.close();
  }
}

/**
 * Checks a copy, because SQLite creates files next to a database that it reads. Closing the copy merges its log into
 * it.
 */
export function examineCopy(copy: string): Condition {
  const sqlite = new SqliteDatabase(copy);
  try {
    return conditionOf(sqlite);
  } finally {
    sqlite.close();
  }
}

/** @throws {StoreError} when there is no such database */
export function openReadOnly(file: string): SqliteDatabase.Database {
  try {
    return new SqliteDatabase(file, { readonly: true, fileMustExist: true });
  } catch (error) {
    throw new StoreError(
      file,
      `The database ${file} can't be opened (${reasonOf(error)}). Is the path right?`,
      { cause: error },
    );
  }
}

/**
 * The condition of an open database.
 *
 * @throws {StoreError} when it can't be read, because of file permissions or because another process has locked it
 */
export function conditionOf(sqlite: SqliteDatabase.Database): Condition {
  const findings = damageIn(sqlite);
  if (findings.length > 0) return { kind: 'damaged', findings };
  return { kind: isOfThisProgram(sqlite) ? 'whole' : 'foreign' };
}

/** @throws {StoreError} unless the database is whole; `outcome` says what follows from that: `it was not copied` */
export function refuseUnlessWhole(file: string, condition: Condition, outcome: string): void {
  if (condition.kind === 'damaged') {
    throw new StoreError(
      file,
      `The database ${file} is damaged (${condition.findings[0]}), so ${outcome}. ` +
        'Stop the bot and restore the last backup with "npm run db -- restore FILE".',
    );
  }
  if (condition.kind === 'foreign') {
    throw new StoreError(
      file,
      `The file ${file} is not a Nota database, so ${outcome}. Is the path right?`,
    );
  }
}

function damageIn(sqlite: SqliteDatabase.Database): readonly string[] {
  try {
    const findings = sqlite.pragma('integrity_check') as readonly { integrity_check: string }[];
    const broken = sqlite.pragma('foreign_key_check') as readonly { table: string }[];
    return [
      ...findings.map((row) => row.integrity_check).filter((text) => text !== 'ok'),
      ...broken.map(({ table }) => `a row of ${table} belongs to nothing`),
    ];
  } catch (error) {
    if (isDamage(error)) return [reasonOf(error)];
    throw new StoreError(
      sqlite.name,
      `The database ${sqlite.name} can't be read (${reasonOf(error)}). ` +
        'Check that this user may write in its folder, which SQLite needs even for reading.',
      { cause: error },
    );
  }
}

/** SQLite also takes an empty file, or another program's database, for a whole one. */
function isOfThisProgram(sqlite: SqliteDatabase.Database): boolean {
  try {
    return Number(sqlite.prepare('select version from schema_version').pluck().get()) > 0;
  } catch {
    return false;
  }
}
