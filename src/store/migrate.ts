import { type Kysely, sql } from 'kysely';
import { StoreError } from './errors.ts';
import { createDailyTables } from './migrations/001-daily.ts';
import { createSettingsTables } from './migrations/002-settings.ts';
import { createMentionAnswersTable } from './migrations/003-mention-answers.ts';
import type { Database } from './schema.ts';

/** Changes the tables from one version to the next. A migration that has been released is never edited. */
export type Migration = (db: Kysely<Database>) => Promise<void>;

/** In order: the first turns an empty database into version 1, and so on. */
export const MIGRATIONS: readonly Migration[] = [
  createDailyTables,
  createSettingsTables,
  createMentionAnswersTable,
];

/**
 * Migrates a database to the program's version. Each step is a transaction, so that a crash leaves a complete older
 * version behind.
 *
 * @param upTo the version to reach; a test migrates from every earlier one
 * @throws {StoreError} when the database was written by a newer program, or by another one
 */
export async function migrate(
  db: Kysely<Database>,
  file: string,
  upTo: number = MIGRATIONS.length,
): Promise<void> {
  if (await isOfAnotherProgram(db)) {
    throw new StoreError(
      file,
      `The file ${file} belongs to another program. Set DATABASE_FILE to another file.`,
    );
  }
  const found = await schemaVersion(db);
  if (found > MIGRATIONS.length) {
    throw new StoreError(
      file,
      `The database ${file} has version ${found}, but this program only knows versions up to ` +
        `${MIGRATIONS.length}. Start the newer program that wrote it, or set DATABASE_FILE to another file.`,
    );
  }

  for (let version = found + 1; version <= upTo; version += 1) {
    const step = MIGRATIONS[version - 1];
    if (step === undefined) throw new RangeError(`There is no migration to version ${version}.`);
    await db.transaction().execute(async (transaction) => {
      // Another process may have taken this step while this one waited for the write lock.
      const claimed = await transaction
        .updateTable('schema_version')
        .set({ version })
        .where('version', '=', version - 1)
        .executeTakeFirst();
      if (claimed.numUpdatedRows > 0n) await step(transaction);
    });
  }
}

/** Whether it has tables, but not the one that ours has from the start. */
async function isOfAnotherProgram(db: Kysely<Database>): Promise<boolean> {
  const tables = await db.introspection.getTables();
  return tables.length > 0 && !tables.some(({ name }) => name === 'schema_version');
}

async function schemaVersion(db: Kysely<Database>): Promise<number> {
  await db.schema
    .createTable('schema_version')
    .ifNotExists()
    .addColumn('version', 'integer', (column) => column.notNull())
    .execute();
  await sql`insert into schema_version (version)
    select 0 where not exists (select 1 from schema_version)`.execute(db);
  const row = await db.selectFrom('schema_version').select('version').executeTakeFirstOrThrow();
  return row.version;
}
