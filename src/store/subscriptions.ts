import {
  type Insertable,
  type Kysely,
  type Selectable,
  sql,
  type Updateable,
  type UpdateResult,
} from 'kysely';
import type { DailySubscriptionTable, Database } from './schema.ts';

/** A stored subscription to the daily tip. */
export type SubscriptionRow = Readonly<Selectable<DailySubscriptionTable>>;

/** A subscription that is not paused, so that it has a next date and time. */
export type RunningSubscription = SubscriptionRow & {
  readonly next_at: number;
  readonly next_date: string;
};

/** Stored instead of the person who set a subscription up, if they asked to be forgotten. */
export const NOBODY = '';

/** The reason of a pause by a person. */
export const BY_HAND = 'by-hand';

/** What can be changed later. */
export type SubscriptionChange = Omit<
  Updateable<DailySubscriptionTable>,
  'id' | 'guild_id' | 'created_by' | 'created_at'
>;

/** When a subscription is due next; `null` while it is paused. */
export type NextDue = Pick<SubscriptionRow, 'next_at' | 'next_date'>;

/** Which channels get a daily tip, when, and about what. */
export interface SubscriptionStore {
  /** `false` when the server already has `most` of them. */
  add(row: Insertable<DailySubscriptionTable>, most: number): Promise<boolean>;
  get(id: string): Promise<SubscriptionRow | undefined>;
  /** Those of them that exist, in no particular order. */
  getAll(ids: readonly string[]): Promise<readonly SubscriptionRow[]>;
  /** In the order of their creation. */
  inGuild(guildId: string): Promise<readonly SubscriptionRow[]>;
  /** Running ones that are due at `nowMs`, the longest due first. Reads an index, not the table. */
  dueAt(nowMs: number, limit: number): Promise<readonly RunningSubscription[]>;
  /** Running ones that are due after `afterMs`, in no particular order. */
  dueAfter(afterMs: number): Promise<readonly RunningSubscription[]>;
  /** Sets when it is due next, unless `from` is outdated. */
  moveDue(id: string, from: number, next: NextDue): Promise<void>;
  change(id: string, change: SubscriptionChange): Promise<void>;
  /** Changes its topic. `false` if that is no longer `from`. */
  moveTopic(id: string, from: string, to: string): Promise<boolean>;
  /**
   * Pauses a running subscription. `false` if it is not running, so that of several calls only one gets
   * `true`.
   */
  pause(id: string, because: string): Promise<boolean>;
  /** Those that are paused for this reason, in no particular order. Reads the whole table. */
  pausedBecause(reason: string): Promise<readonly SubscriptionRow[]>;
  /** Resumes one that is paused for this reason. `false` if it no longer is. */
  resume(id: string, reason: string, next: NextDue): Promise<boolean>;
  /** Those that stopped by themselves, if nobody has been told yet. Reads the whole table. */
  untold(): Promise<readonly SubscriptionRow[]>;
  /** Stores that the people concerned are being told. `false` if that was stored before. */
  markTold(id: string, nowMs: number): Promise<boolean>;
  /** Also deletes its occurrences and its deck. */
  remove(id: string): Promise<void>;
}

/** The subscriptions in a database. */
export function subscriptionStore(db: Kysely<Database>): SubscriptionStore {
  const all = () => db.selectFrom('daily_subscriptions').selectAll();
  const one = (id: string) => db.updateTable('daily_subscriptions').where('id', '=', id);
  return {
    add: (row, most) => addWithin(db, row, most),
    get: (id) => all().where('id', '=', id).executeTakeFirst(),
    getAll: (ids) => all().where('id', 'in', ids).execute(),
    inGuild: (guildId) =>
      all().where('guild_id', '=', guildId).orderBy('created_at').orderBy(sql`rowid`).execute(),
    dueAt: (nowMs, limit) => dueSubscriptions(db, nowMs, limit).execute(),
    dueAfter: (afterMs) =>
      all().where('next_at', '>', afterMs).$narrowType<RunningSubscription>().execute(),

    async moveDue(id, from, next) {
      await one(id).set(next).where('next_at', '=', from).execute();
    },

    async change(id, change) {
      await one(id).set(change).execute();
    },

    moveTopic: (id, from, to) => changesAny(one(id).set({ topic: to }).where('topic', '=', from)),

    pause(id, because) {
      const rest = { paused_because: because, told_at: null, next_at: null, next_date: null };
      return changesAny(one(id).set(rest).where('paused_because', 'is', null));
    },

    pausedBecause: (reason) => all().where('paused_because', '=', reason).execute(),

    resume(id, reason, next) {
      const running = { ...next, paused_because: null, told_at: null };
      return changesAny(one(id).set(running).where('paused_because', '=', reason));
    },

    untold() {
      return all()
        .where('paused_because', 'is not', null)
        .where('paused_because', '!=', BY_HAND)
        .where('told_at', 'is', null)
        .execute();
    },

    markTold: (id, nowMs) =>
      changesAny(one(id).set({ told_at: nowMs }).where('told_at', 'is', null)),

    async remove(id) {
      await db.deleteFrom('daily_subscriptions').where('id', '=', id).execute();
    },
  };
}

/** Adds a subscription; `false` when its server has `most` of them already. */
async function addWithin(
  db: Kysely<Database>,
  row: Insertable<DailySubscriptionTable>,
  most: number,
): Promise<boolean> {
  return db.transaction().execute(async (transaction) => {
    // Writes first and counts then: the write takes the lock, so that two processes can't both take the last
    // place.
    await transaction.insertInto('daily_subscriptions').values(row).execute();
    const { count } = await transaction
      .selectFrom('daily_subscriptions')
      .select(({ fn }) => fn.countAll<number>().as('count'))
      .where('guild_id', '=', row.guild_id)
      .executeTakeFirstOrThrow();
    if (Number(count) <= most) return true;
    await transaction.deleteFrom('daily_subscriptions').where('id', '=', row.id).execute();
    return false;
  });
}

/** Runs an update; `true` if it changed a row. */
async function changesAny(update: { executeTakeFirst(): Promise<UpdateResult> }): Promise<boolean> {
  const { numUpdatedRows } = await update.executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The query of every tick; exported so that a test can check its query plan. */
export function dueSubscriptions(db: Kysely<Database>, nowMs: number, limit: number) {
  return db
    .selectFrom('daily_subscriptions')
    .selectAll()
    .where('next_at', '<=', nowMs)
    .$narrowType<RunningSubscription>()
    .orderBy('next_at')
    .limit(limit);
}
