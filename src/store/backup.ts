import { existsSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { StoreError } from './errors.ts';

/** What SQLite finds wrong in a database file; empty when all is well. */
export function findDamage(file: string): readonly string[] {
  const sqlite = openReadOnly(file);
  try {
    const findings = sqlite.pragma('integrity_check') as readonly { integrity_check: string }[];
    const broken = sqlite.pragma('foreign_key_check') as readonly { table: string }[];
    return [
      ...findings.map((row) => row.integrity_check).filter((text) => text !== 'ok'),
      ...broken.map(({ table }) => `a row of ${table} belongs to nothing`),
    ];
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  } finally {
    sqlite.close();
  }
}

/**
 * Copies a database while a bot may be writing to it: the copy is as of one moment.
 *
 * @throws {StoreError} when there is no database, or the copy can't be written
 */
export async function backUp(file: string, copy: string): Promise<void> {
  const sqlite = openReadOnly(file);
  try {
    await mkdir(dirname(copy), { recursive: true });
    await sqlite.backup(copy);
  } catch (error) {
    throw new StoreError(copy, `The backup can't be written to ${copy} (${reasonOf(error)}).`, {
      cause: error,
    });
  } finally {
    sqlite.close();
  }
}

/**
 * Puts a backup in the place of a database, which is kept beside it. No bot may run on it meanwhile.
 *
 * @returns where the database that was there is now; `null` when there was none
 * @throws {StoreError} when the backup is damaged; then nothing is changed
 */
export async function restore(backup: string, file: string): Promise<string | null> {
  const damage = findDamage(backup);
  if (damage.length > 0) {
    throw new StoreError(
      backup,
      `The backup ${backup} is damaged (${damage[0]}). Nothing was changed.`,
    );
  }
  await mkdir(dirname(file), { recursive: true });
  const next = `${file}.restoring`;
  await copyFile(backup, next);
  const kept = existsSync(file) ? `${file}.before-restore` : null;
  if (kept !== null) await backUp(file, kept);
  // What the old database's log holds does not belong to the new one.
  await Promise.all([rm(`${file}-wal`, { force: true }), rm(`${file}-shm`, { force: true })]);
  await rename(next, file);
  return kept;
}

function openReadOnly(file: string): SqliteDatabase.Database {
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

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
