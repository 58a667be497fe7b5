import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/** Servers that the bot is no longer in. */
export interface DepartureStore {
  /** Marks servers as left at `nowMs`; those that are marked already keep their time. */
  mark(guildIds: readonly string[], nowMs: number): Promise<void>;
  /** For servers that are back: nothing of theirs will be deleted. */
  unmark(guildIds: readonly string[]): Promise<void>;
  /**
   * Marks or unmarks every server that something is stored about, at once: one that comes back
   * meanwhile is unmarked afterwards.
   *
   * @param isHere whether the bot is in a server; `null` if that is not known
   */
  markAll(isHere: (guildId: string) => boolean | null, nowMs: number): Promise<void>;
  /** The marked servers, in no particular order. */
  departed(): Promise<readonly string[]>;
  /** The servers that something is stored about, in no particular order. Reads all tables. */
  known(): Promise<readonly string[]>;
  /** Deletes everything stored about servers that were left at `timeMs` or earlier, and gives their ids. */
  deleteLeftBefore(timeMs: number): Promise<readonly string[]>;
}

/** All tables with rows that belong to a server. What belongs to a subscription is deleted with it. */
const TABLES = [
  'daily_subscriptions',
  'daily_votes',
  'guild_settings',
  'channel_settings',
  'questions',
  'section_feedback',
  'mention_answers',
] as const;

/** A table whose rows name a server. */
export type GuildTable = (typeof TABLES)[number];

/** The departures in a database. */
export function departureStore(db: Kysely<Database>): DepartureStore {
  return {
    mark: (guildIds, nowMs) => mark(db, guildIds, nowMs),
    unmark: (guildIds) => unmark(db, guildIds),

    markAll(isHere, nowMs) {
      return db.transaction().execute(async (transaction) => {
        const known = await guildsIn(transaction);
        await unmark(
          transaction,
          known.filter((id) => isHere(id) === true),
        );
        await mark(
          transaction,
          known.filter((id) => isHere(id) === false),
          nowMs,
        );
      });
    },

    async departed() {
      const rows = await db.selectFrom('departed_guilds').select('guild_id').execute();
      return rows.map(({ guild_id }) => guild_id);
    },

    known: () => guildsIn(db),

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

async function mark(
  db: Kysely<Database>,
  guildIds: readonly string[],
  nowMs: number,
): Promise<void> {
  if (guildIds.length === 0) return;
  await db
    .insertInto('departed_guilds')
    .values(guildIds.map((guild_id) => ({ guild_id, left_at: nowMs })))
    .onConflict((conflict) => conflict.column('guild_id').doNothing())
    .execute();
}

async function unmark(db: Kysely<Database>, guildIds: readonly string[]): Promise<void> {
  if (guildIds.length === 0) return;
  await db.deleteFrom('departed_guilds').where('guild_id', 'in', guildIds).execute();
}

async function guildsIn(db: Kysely<Database>): Promise<readonly string[]> {
  const ids = new Set<string>();
  for (const table of TABLES) {
    const rows = await db.selectFrom(table).select('guild_id').distinct().execute();
    for (const { guild_id } of rows) ids.add(guild_id);
  }
  return Array.from(ids);
}

/** Deletes all rows of these servers, and gives the number of deleted rows by table. */
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
