import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** Servers that the bot is no longer in. */
export interface DepartureStore {
  /** A server that was marked before keeps its time. */
  mark(guildIds: readonly string[], nowMs: number): Promise<void>;
  /** They are back: nothing of theirs is deleted. */
  unmark(guildIds: readonly string[]): Promise<void>;
  /** Those that are marked, in no order. */
  departed(): Promise<readonly string[]>;
  /** The servers of which something is stored, in no order. Reads all tables. */
  known(): Promise<readonly string[]>;
  /** Deletes all that is stored of servers that left before, and gives their ids. */
  deleteLeftBefore(timeMs: number): Promise<readonly string[]>;
}

/** All tables with rows that belong to a server; what belongs to a subscription goes with it. */
const TABLES = [
  'daily_subscriptions',
  'daily_votes',
  'guild_settings',
  'channel_settings',
  'questions',
  'section_feedback',
  'mention_answers',
] as const;

/** A table that says whose its rows are. */
export type GuildTable = (typeof TABLES)[number];

/** The departures in a database. */
export function departureStore(db: Kysely<Database>): DepartureStore {
  return {
    async mark(guildIds, nowMs) {
      if (guildIds.length === 0) return;
      await db
        .insertInto('departed_guilds')
        .values(guildIds.map((guild_id) => ({ guild_id, left_at: nowMs })))
        .onConflict((conflict) => conflict.column('guild_id').doNothing())
        .execute();
    },

    async unmark(guildIds) {
      if (guildIds.length === 0) return;
      await db.deleteFrom('departed_guilds').where('guild_id', 'in', guildIds).execute();
    },

    async departed() {
      const rows = await db.selectFrom('departed_guilds').select('guild_id').execute();
      return rows.map(({ guild_id }) => guild_id);
    },

    async known() {
      const lists = await Promise.all(
        TABLES.map((table) => db.selectFrom(table).select('guild_id').distinct().execute()),
      );
      return Array.from(new Set(lists.flat().map(({ guild_id }) => guild_id)));
    },

    deleteLeftBefore(timeMs) {
      return db.transaction().execute(async (transaction) => {
        const rows = await transaction
          .deleteFrom('departed_guilds')
          .where('left_at', '<=', timeMs)
          .returning('guild_id')
          .execute();
        const ids = rows.map(({ guild_id }) => guild_id);
        if (ids.length > 0) await deleteGuilds(transaction, ids);
        return ids;
      });
    },
  };
}

/** Deletes all rows of these servers, and gives how many by their tables. */
export async function deleteGuilds(
  transaction: Kysely<Database>,
  guildIds: readonly string[],
): Promise<ReadonlyMap<GuildTable, number>> {
  const counts = new Map<GuildTable, number>();
  for (const table of TABLES) {
    const { numDeletedRows } = await transaction
      .deleteFrom(table)
      .where('guild_id', 'in', guildIds)
      .executeTakeFirstOrThrow();
    counts.set(table, Number(numDeletedRows));
  }
  return counts;
}
