import type BetterSqlite3 from 'better-sqlite3';
import { migrate } from '../../src/store/migrate.ts';
import { connect, openSqlite } from '../../src/store/open-database.ts';
import { type Store, storeIn } from '../../src/store/store.ts';

/**
 * A store and its database connection, through which a test can take space or rights away from the
 * store.
 */
export async function aBareStore(
  file: string,
): Promise<{ readonly sqlite: BetterSqlite3.Database; readonly store: Store }> {
  const sqlite = openSqlite(file);
  const db = connect(sqlite);
  await migrate(db, file);
  return { sqlite, store: storeIn(db) };
}
