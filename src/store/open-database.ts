import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import {
  type DatabaseConnection,
  Kysely,
  type SqliteDatabase as KyselyDatabase,
  SqliteDialect,
  SqliteDriver,
} from 'kysely';
import { reasonOf } from '../basics/system-error.ts';
import { remedyFor, StoreError } from './errors.ts';
import { migrate } from './migrate.ts';
import type { Database } from './schema.ts';

/** How long the start waits for another process that is writing, in milliseconds. */
const BUSY_TIMEOUT_MS = 5_000;

/** How long a write waits while the bot is running, in milliseconds. Meanwhile nobody is answered. */
const RUNNING_BUSY_TIMEOUT_MS = 1_000;

/**
 * The settings that the store needs. `secure_delete` overwrites deleted data, which SQLite otherwise leaves in the file
 * until the space is reused.
 *
 * Executed, not prepared: where `better-sqlite3` was compiled for Node.js 24.19 to 24.21, a statement that nobody keeps
 * ends the process when its memory is collected (nodejs/node#65446).
 */
const SETTINGS = `
  pragma journal_mode = WAL;
  pragma synchronous = FULL;
  pragma foreign_keys = ON;
  pragma secure_delete = ON;
`;

/**
 * Opens the database file, creates it if there is none, and migrates it to the program's version. Committed writes
 * survive a power cut, because the log is synced at each commit (`synchronous=FULL`). Readers never wait for a writer
 * (WAL).
 *
 * @param file a path, or `:memory:`
 * @throws {StoreError} when the file can't be opened, is no database or that of another program, or is newer than the
 *   program
 */
export async function openDatabase(file: string): Promise<Kysely<Database>> {
  const sqlite = openSqlite(file);
  const db = connect(sqlite);
  try {
    await migrate(db, file);
    sqlite.exec(`pragma busy_timeout = ${RUNNING_BUSY_TIMEOUT_MS}`);
  } catch (error) {
    await db.destroy();
    throw error instanceof SqliteDatabase.SqliteError ? cantOpen(file, error) : error;
  }
  return db;
}

/**
 * Makes a connection for the store's queries. Statements are prepared once and kept, because there are few of them,
 * and preparing one costs more than running most of them.
 */
export function connect(sqlite: SqliteDatabase.Database): Kysely<Database> {
  const statements = new Map<string, SqliteDatabase.Statement>();
  const database = {
    close: () => sqlite.close(),
    prepare: (text: string) => {
      const statement = statements.get(text) ?? sqlite.prepare(text);
      statements.set(text, statement);
      return statement;
    },
  };
  return new Kysely<Database>({ dialect: dialectOf(database, () => sqlite.inTransaction) });
}

/** SQLite ends a transaction by itself when the disk is full. Ending it again would fail and hide the reason. */
function dialectOf(database: KyselyDatabase, isInTransaction: () => boolean): SqliteDialect {
  class Driver extends SqliteDriver {
    override async rollbackTransaction(connection: DatabaseConnection): Promise<void> {
      if (isInTransaction()) await super.rollbackTransaction(connection);
    }
  }
  class Dialect extends SqliteDialect {
    override createDriver(): SqliteDriver {
      return new Driver({ database });
    }
  }
  return new Dialect({ database });
}

/** Opens a plain SQLite connection with the settings that the store needs. */
export function openSqlite(file: string): SqliteDatabase.Database {
  try {
    if (file !== ':memory:') mkdirSync(dirname(file), { recursive: true });
    const sqlite = new SqliteDatabase(file, { timeout: BUSY_TIMEOUT_MS });
    sqlite.exec(SETTINGS);
    return sqlite;
  } catch (error) {
    throw cantOpen(file, error);
  }
}

function cantOpen(file: string, error: unknown): StoreError {
  const remedy =
    remedyFor(error) ?? 'check that DATABASE_FILE is right and its folder can be written to';
  const message = `The database ${file} can't be opened (${reasonOf(error)}): ${remedy}.`;
  return new StoreError(file, message, { cause: error });
}
