import { existsSync, statSync } from 'node:fs';
import { chmod, chown, copyFile, mkdir, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { reasonOf } from '../basics/system-error.ts';
import { isInUse, StoreError } from './errors.ts';
import { conditionOf, examineCopy, openReadOnly, refuseUnlessWhole } from './examine.ts';

/**
 * SQLite keeps a database in up to three files: the database itself, a log of the last writes, and an index
 * of that log.
 */
const LOGS = ['-wal', '-shm'] as const;
const PARTS = ['', ...LOGS] as const;

const OWNER_READS_AND_WRITES = 0o600;

/**
 * Copies a database as it is at one moment, even while a bot is writing to it. The copy replaces an older one only
 * once it is complete. A damaged database is not copied, because SQLite would copy the damage.
 *
 * @throws {StoreError} when there is no database, it is damaged, or the copy can't be written or would overwrite the
 *   database; an older copy then stays
 */
export async function backUp(file: string, copy: string): Promise<void> {
  const sqlite = openReadOnly(file);
  const next = `${copy}.unfinished`;
  try {
    refuseAsTarget(copy, file);
    refuseUnlessWhole(file, conditionOf(sqlite), 'it was not copied');
    await mkdir(dirname(copy), { recursive: true });
    await sqlite.backup(next);
    // These files belong to an older copy.
    await removeParts(copy, LOGS);
    await rename(next, copy);
  } catch (error) {
    if (error instanceof StoreError) throw error;
    throw new StoreError(copy, `The backup can't be written to ${copy} (${reasonOf(error)}).`, {
      cause: error,
    });
  } finally {
    sqlite.close();
    await tidyUp(next);
  }
}

/**
 * Replaces a database, which may be damaged, with a backup. The old database is kept under another name.
 *
 * @returns the new name of the old database; `null` when there was none
 * @throws {StoreError} when the backup is damaged or not from this program, or another process, such as the bot, has
 *   the database open; nothing is changed then
 */
export async function restore(backup: string, file: string): Promise<string | null> {
  const next = `${file}.restoring`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await copyParts(backup, next);
    await handOver(next, file);
    checkRestored(backup, next);
    refuseWhileOpen(file);
    const kept = await setAside(file);
    await rename(next, file);
    return kept;
  } catch (error) {
    if (error instanceof StoreError) throw error;
    const message = `The backup ${backup} can't replace ${file} (${reasonOf(error)}).`;
    throw new StoreError(backup, message, { cause: error });
  } finally {
    await tidyUp(next);
  }
}

async function removeParts(file: string, parts: readonly string[] = PARTS): Promise<void> {
  await Promise.all(parts.map((part) => rm(`${file}${part}`, { force: true })));
}

/** If even this fails, the first error is the one to report. */
async function tidyUp(unfinished: string): Promise<void> {
  await removeParts(unfinished).catch(() => undefined);
}

/** A database that was copied by hand may have its last writes in its log. */
async function copyParts(from: string, to: string): Promise<void> {
  if (!existsSync(from)) {
    throw new StoreError(from, `The backup ${from} does not exist. Is the path right?`);
  }
  await copyFile(from, to);
  if (existsSync(`${from}-wal`)) await copyFile(`${from}-wal`, `${to}-wal`);
}

/** The bot must be able to write to it, even if the backup is read-only or was restored by root. */
async function handOver(next: string, file: string): Promise<void> {
  await chmod(next, (await stat(next)).mode | OWNER_READS_AND_WRITES);
  if (process.geteuid?.() !== 0) return;
  const { uid, gid } = await stat(existsSync(file) ? file : dirname(file));
  await chown(next, uid, gid);
}

/**
 * If another file takes the name of a database, a running bot keeps writing to the old one, and what it writes is
 * lost.
 */
function refuseAsTarget(copy: string, file: string): void {
  const target = statSync(copy, { throwIfNoEntry: false });
  if (target === undefined) return;
  const isPart = PARTS.some((part) => {
    const { ino, dev } = statSync(`${file}${part}`, { throwIfNoEntry: false }) ?? {};
    return ino === target.ino && dev === target.dev;
  });
  if (isPart) {
    throw new StoreError(
      copy,
      `The file ${copy} is the database itself. Name another file for the backup.`,
    );
  }
  if (!target.isFile()) {
    throw new StoreError(
      copy,
      `The backup can't be written to ${copy}, which is not a file. Name another file.`,
    );
  }
}

function checkRestored(backup: string, copy: string): void {
  const condition = examineCopy(copy);
  if (condition.kind === 'damaged') {
    throw new StoreError(
      backup,
      `The backup ${backup} is damaged (${condition.findings[0]}). Nothing was changed.`,
    );
  }
  if (condition.kind === 'foreign') {
    throw new StoreError(
      backup,
      `The file ${backup} is not a backup of a Nota database. Nothing was changed.`,
    );
  }
}

/**
 * A running bot would keep writing to the file that is moved away, and lose that at its next start. A connection gets
 * an exclusive lock only if no other connection is open, not even an idle one.
 */
function refuseWhileOpen(file: string): void {
  if (!existsSync(file)) return;
  const sqlite = new SqliteDatabase(file, { timeout: 0 });
  try {
    sqlite.pragma('locking_mode = EXCLUSIVE');
    sqlite.exec('begin exclusive; rollback');
  } catch (error) {
    // A damaged database can't be locked; replacing one is what backups are for.
    if (!isInUse(error)) return;
    throw new StoreError(
      file,
      `Another process has the database ${file} open. Stop the bot first. Nothing was changed.`,
      { cause: error },
    );
  } finally {
    sqlite.close();
  }
}

/** Moves a database with all its parts, because its log belongs to no other database. */
async function setAside(file: string): Promise<string | null> {
  const parts = PARTS.filter((part) => existsSync(`${file}${part}`));
  if (parts.length === 0) return null;
  const aside = freeName(`${file}.before-restore`);
  for (const part of parts) await rename(`${file}${part}`, `${aside}${part}`);
  return aside;
}

function freeName(wanted: string): string {
  const isTaken = (name: string) => PARTS.some((part) => existsSync(`${name}${part}`));
  let name = wanted;
  for (let count = 2; isTaken(name); count += 1) name = `${wanted}-${count}`;
  return name;
}
