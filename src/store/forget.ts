import SqliteDatabase from 'better-sqlite3';
import { type Kysely, sql } from 'kysely';
import { reasonOf } from '../basics/system-error.ts';
import { deleteGuilds, type GuildTable } from './departures.ts';
import { remedyFor, StoreError } from './errors.ts';
import { examine, refuseUnlessWhole } from './examine.ts';
import { openDatabase } from './open-database.ts';
import type { Database } from './schema.ts';
import { NOBODY } from './subscriptions.ts';

const NOTHING_DELETED = 'nothing was deleted';

/** What was stored about a user and has been deleted. */
export interface ForgottenUser {
  readonly votes: number;
  /** Daily tips that this user set up; they continue without the user's id. */
  readonly dailyTips: number;
}

/**
 * Deletes what a database holds about a user, in all servers. A bot may be running on it.
 *
 * @throws {StoreError} when the database can't be opened or written; nothing has changed then
 */
export function forgetUser(file: string, userId: string): Promise<ForgottenUser> {
  return changeAll(file, async (transaction) => {
    const votes = await transaction
      .deleteFrom('daily_votes')
      .where('user_id', '=', userId)
      .executeTakeFirstOrThrow();
    const setUp = await transaction
      .updateTable('daily_subscriptions')
      .set({ created_by: NOBODY })
      .where('created_by', '=', userId)
      .executeTakeFirstOrThrow();
    return { votes: Number(votes.numDeletedRows), dailyTips: Number(setUp.numUpdatedRows) };
  });
}

/**
 * Deletes what a database holds about a server, and gives the number of deleted rows by table. A bot may be running
 * on it, and be in the server.
 *
 * @throws {StoreError} as {@link forgetUser}
 */
export function forgetGuild(
  file: string,
  guildId: string,
): Promise<ReadonlyMap<GuildTable, number>> {
  return changeAll(file, async (transaction) => {
    await transaction.deleteFrom('departed_guilds').where('guild_id', '=', guildId).execute();
    return deleteGuilds(transaction, [guildId]);
  });
}

/** Changes everything or nothing, and leaves no deleted data in the log that SQLite keeps next to the file. */
async function changeAll<Result>(
  file: string,
  change: (transaction: Kysely<Database>) => Promise<Result>,
): Promise<Result> {
  refuseUnlessWhole(file, examine(file), NOTHING_DELETED);
  const db = await openDatabase(file);
  try {
    const result = await db.transaction().execute(change);
    await sql`pragma wal_checkpoint(truncate)`.execute(db);
    return result;
  } catch (error) {
    if (!(error instanceof SqliteDatabase.SqliteError)) throw error;
    const remedy = remedyFor(error) ?? NOTHING_DELETED;
    const message = `The database ${file} can't be written to (${reasonOf(error)}): ${remedy}.`;
    throw new StoreError(file, message, { cause: error });
  } finally {
    await db.destroy();
  }
}
