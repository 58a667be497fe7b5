import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { sql } from 'kysely';
import { describe, expect, it, onTestFinished } from 'vitest';
import { isDiskFull, remedyFor } from '../../src/store/errors.ts';
import { MIGRATIONS, migrate } from '../../src/store/migrate.ts';
import { connect, openDatabase, openSqlite } from '../../src/store/open-database.ts';
import { settingsStore } from '../../src/store/settings.ts';
import { subscriptionStore } from '../../src/store/subscriptions.ts';
import { aBareStore } from '../builders/bare-store.ts';
import { aFolder } from '../builders/folder.ts';
import { withoutRootRights } from '../builders/rights.ts';
import { aSubscription } from '../builders/subscription.ts';

describe('openDatabase', () => {
  it('makes the file and its folder, and keeps what was written', async () => {
    const file = join(aFolder(), 'data', 'nota.db');
    const before = await openDatabase(file);
    await subscriptionStore(before).add(aSubscription({ id: 'kept' }), 10);
    await before.destroy();

    const after = await openDatabase(file);
    onTestFinished(() => after.destroy());

    expect(await subscriptionStore(after).get('kept')).toMatchObject({ id: 'kept' });
  });

  it.each(MIGRATIONS.map((_, version) => version))(
    'brings a database of version %i to the newest',
    async (version) => {
      const file = join(aFolder(), 'nota.db');
      const old = connect(openSqlite(file));
      await migrate(old, file, version);
      await old.destroy();

      const db = await openDatabase(file);
      onTestFinished(() => db.destroy());

      const row = await db.selectFrom('schema_version').select('version').executeTakeFirst();
      expect(row?.version).toBe(MIGRATIONS.length);
      await subscriptionStore(db).add(aSubscription(), 10);
      await settingsStore(db).changeGuild('guild-1', { language: 'de' });
      expect(await settingsStore(db).ofGuild('guild-1')).toMatchObject({ language: 'de' });
    },
  );

  it('keeps what a database of the first version holds', async () => {
    const file = join(aFolder(), 'nota.db');
    const old = connect(openSqlite(file));
    await migrate(old, file, 1);
    await subscriptionStore(old).add(aSubscription({ id: 'kept' }), 10);
    await old.destroy();

    const db = await openDatabase(file);
    onTestFinished(() => db.destroy());

    expect(await subscriptionStore(db).get('kept')).toEqual(aSubscription({ id: 'kept' }));
  });

  it('refuses a database of a newer program and says what to do', async () => {
    const file = join(aFolder(), 'nota.db');
    const db = await openDatabase(file);
    await db.updateTable('schema_version').set({ version: 99 }).execute();
    await db.destroy();

    await expect(openDatabase(file)).rejects.toThrow(
      /has version 99, but this program only knows versions up to \d+\. Start the newer program/,
    );
  });

  it('refuses a file that is no database and leaves it as it is', async () => {
    const file = join(aFolder(), 'nota.db');
    writeFileSync(file, 'my shopping list, which is not a database at all'.repeat(50));

    await expect(openDatabase(file)).rejects.toThrow(/can't be opened.*restore a backup/);
  });

  it('refuses a database whose pages are damaged and says what to do', async () => {
    const file = join(aFolder(), 'nota.db');
    await (await openDatabase(file)).destroy();
    const bytes = readFileSync(file);
    writeFileSync(file, bytes.fill(7, 4_096, 8_192));

    await expect(openDatabase(file)).rejects.toThrow(/can't be opened.*restore a backup/);
  });

  it('asks for the rights to write to a database that it may only read, and to what that left beside it', async () => {
    const folder = aFolder();
    const file = join(folder, 'nota.db');
    const open = () => withoutRootRights(folder, () => openDatabase(file));
    await (await open()).destroy();
    chmodSync(file, 0o444);

    const atFirst = await open().catch(String);
    chmodSync(file, 0o644);
    const later = await open().catch(String);

    for (const said of [atFirst, later]) {
      expect(said).toMatch(
        /can't be opened \(.*readonly.*\): let the bot write to DATABASE_FILE, /,
      );
      expect(said).toMatch(/its -wal and -shm files, and their folder\.$/);
    }
  });

  it('tells that the disk is full also where SQLite has ended the transaction by itself', async () => {
    const { sqlite, store } = await aBareStore(join(aFolder(), 'nota.db'));
    onTestFinished(() => store.close());
    sqlite.pragma(`max_page_count = ${sqlite.pragma('page_count', { simple: true })}`);

    const addAll = async () => {
      for (let place = 0; place < 1_000; place += 1) {
        await store.subscriptions.add(aSubscription({ id: `sub-${place}` }), 1_000);
      }
    };
    const failure: unknown = await addAll().catch((cause: unknown) => cause);

    expect(isDiskFull(failure)).toBe(true);
  });

  it('waits a second at the most for another process that writes, for nobody is answered meanwhile', async () => {
    const db = await openDatabase(join(aFolder(), 'nota.db'));
    onTestFinished(() => db.destroy());

    const { rows } = await sql<{ timeout: number }>`pragma busy_timeout`.execute(db);

    expect(rows).toEqual([{ timeout: 1_000 }]);
  });
});

describe('remedyFor', () => {
  it('says to install again when SQLite was built for another Node.js', () => {
    const nativeBinding = join(aFolder(), 'better_sqlite3.node');
    writeFileSync(nativeBinding, 'built for another one');

    expect(thrownBy(() => new SqliteDatabase(':memory:', { nativeBinding }))).toSatisfy(
      (error) => remedyFor(error)?.includes('run "npm ci" again') === true,
    );
  });
});

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}
