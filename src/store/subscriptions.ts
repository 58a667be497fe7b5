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

/** A subscription that runs: it has a date to come, and the time of it. */
export type RunningSubscription = SubscriptionRow & {
  readonly next_at: number;
  readonly next_date: string;
};

/** In place of the person who set a subscription up, if they asked to be forgotten. */
export const NOBODY = '';

/** Why a subscription rests that a person paused. */
export const BY_HAND = 'by-hand';

/** What may change after a subscription was made. */
export type SubscriptionChange = Omit<
  Updateable<DailySubscriptionTable>,
  'id' | 'guild_id' | 'created_by' | 'created_at'
>;

/** When a subscription is due next; `null` while it rests. */
export type NextDue = Pick<SubscriptionRow, 'next_at' | 'next_date'>;

/** Which channel gets a daily tip, when, and about what. */
export interface SubscriptionStore {
  /** `false` when the server has `most` of them already. */
  add(row: Insertable<DailySubscriptionTable>, most: number): Promise<boolean>;
  get(id: string): Promise<SubscriptionRow | undefined>;
  /** Those that still exist, in no particular order. */
  getAll(ids: readonly string[]): Promise<readonly SubscriptionRow[]>;
  /** In the order in which they were made. */
  inGuild(guildId: string): Promise<readonly SubscriptionRow[]>;
  /** Those that run and are due at `nowMs`, the longest due first. Reads an index, not the table. */
  dueAt(nowMs: number, limit: number): Promise<readonly RunningSubscription[]>;
  /** Those that run and are due after `afterMs`, in no particular order. */
  dueAfter(afterMs: number): Promise<readonly RunningSubscription[]>;
  /** Sets when it is due next, unless that is no longer `from`. */
  moveDue(id: string, from: number, next: NextDue): Promise<void>;
  change(id: string, change: SubscriptionChange): Promise<void>;
  /** Gives it another topic in the place of one. `false` when it has that one no longer. */
  moveTopic(id: string, from: string, to: string): Promise<boolean>;
  /**
   * Pauses a running subscription. `false` if it is not running, so that of several calls only one gets
   * `true`.
   */
  pause(id: string, because: string): Promise<boolean>;
  /** Those that rest for a reason, in no particular order. Reads the whole table. */
  pausedBecause(reason: string): Promise<readonly SubscriptionRow[]>;
  /** Lets one run again that rests for a reason. `false` if it rests for that no longer. */
  resume(id: string, reason: string, next: NextDue): Promise<boolean>;
  /** Those that stopped by themselves and whose people have not been told. Reads the whole table. */
  untold(): Promise<readonly SubscriptionRow[]>;
  /** Stores that the people concerned are being told. `false` if that was stored before. */
  markTold(id: string, nowMs: number): Promise<boolean>;
  /** Its occurrences and deck go with it. */
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
    // Writes before it counts: the write takes the lock, so that two can't both take the last place.
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

/** Makes an update; whether there was a row to change. */
async function changesAny(update: { executeTakeFirst(): Promise<UpdateResult> }): Promise<boolean> {
  const { numUpdatedRows } = await update.executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** The query of every tick, exported so that a test can check its query plan. */
export function dueSubscriptions(db: Kysely<Database>, nowMs: number, limit: number) {
  return db
    .selectFrom('daily_subscriptions')
    .selectAll()
    .where('next_at', '<=', nowMs)
    .$narrowType<RunningSubscription>()
    .orderBy('next_at')
    .limit(limit);
}
