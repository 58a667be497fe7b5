import type { Insertable, Kysely, Selectable, Updateable } from 'kysely';
import type { DailySubscriptionTable, Database } from './schema.ts';
import { addWithin } from './subscriptions/add-within.ts';

/** A stored subscription to the daily tip. */
export type SubscriptionRow = Readonly<Selectable<DailySubscriptionTable>>;

/** In place of the person who set a subscription up, if they asked to be forgotten. */
export const NOBODY = '';

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
  dueAt(nowMs: number, limit: number): Promise<readonly SubscriptionRow[]>;
  /** Those that run and are due after `afterMs`, in no particular order. */
  dueAfter(afterMs: number): Promise<readonly SubscriptionRow[]>;
  /** Sets when it is due next, unless that is no longer `from`. */
  moveDue(id: string, from: number, next: NextDue): Promise<void>;
  /** `false` when it is gone. */
  change(id: string, change: SubscriptionChange): Promise<boolean>;
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
  goOn(id: string, reason: string, next: NextDue): Promise<boolean>;
  /** Those that were paused automatically and whose people have not been told. Reads the whole table. */
  untold(byHand: string): Promise<readonly SubscriptionRow[]>;
  /** Stores that the people concerned are being told. `false` if that was stored before. */
  markTold(id: string, nowMs: number): Promise<boolean>;
  /** Its occurrences and deck go with it. `false` when it is gone already. */
  remove(id: string): Promise<boolean>;
}

/** The subscriptions in a database. */
export function subscriptionStore(db: Kysely<Database>): SubscriptionStore {
  return {
    add: (row, most) => addWithin(db, row, most),

    get(id) {
      return db
        .selectFrom('daily_subscriptions')
        .selectAll()
        .where('id', '=', id)
        .executeTakeFirst();
    },

    getAll(ids) {
      return db.selectFrom('daily_subscriptions').selectAll().where('id', 'in', ids).execute();
    },

    inGuild(guildId) {
      return db
        .selectFrom('daily_subscriptions')
        .selectAll()
        .where('guild_id', '=', guildId)
        .orderBy('created_at')
        .orderBy('id')
        .execute();
    },

    dueAt(nowMs, limit) {
      return dueSubscriptions(db, nowMs, limit).execute();
    },

    dueAfter(afterMs) {
      return db
        .selectFrom('daily_subscriptions')
        .selectAll()
        .where('next_at', '>', afterMs)
        .execute();
    },

    async moveDue(id, from, next) {
      await db
        .updateTable('daily_subscriptions')
        .set(next)
        .where('id', '=', id)
        .where('next_at', '=', from)
        .execute();
    },

    async change(id, change) {
      const result = await db
        .updateTable('daily_subscriptions')
        .set(change)
        .where('id', '=', id)
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },

    async moveTopic(id, from, to) {
      const result = await db
        .updateTable('daily_subscriptions')
        .set({ topic: to })
        .where('id', '=', id)
        .where('topic', '=', from)
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },

    async pause(id, because) {
      const result = await db
        .updateTable('daily_subscriptions')
        .set({ paused_because: because, told_at: null, next_at: null, next_date: null })
        .where('id', '=', id)
        .where('paused_because', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },

    pausedBecause(reason) {
      return db
        .selectFrom('daily_subscriptions')
        .selectAll()
        .where('paused_because', '=', reason)
        .execute();
    },

    async goOn(id, reason, next) {
      const result = await db
        .updateTable('daily_subscriptions')
        .set({ ...next, paused_because: null, told_at: null })
        .where('id', '=', id)
        .where('paused_because', '=', reason)
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },

    untold(byHand) {
      return db
        .selectFrom('daily_subscriptions')
        .selectAll()
        .where('paused_because', 'is not', null)
        .where('paused_because', '!=', byHand)
        .where('told_at', 'is', null)
        .execute();
    },

    async markTold(id, nowMs) {
      const result = await db
        .updateTable('daily_subscriptions')
        .set({ told_at: nowMs })
        .where('id', '=', id)
        .where('told_at', 'is', null)
        .executeTakeFirst();
      return result.numUpdatedRows > 0n;
    },

    async remove(id) {
      const result = await db
        .deleteFrom('daily_subscriptions')
        .where('id', '=', id)
        .executeTakeFirst();
      return result.numDeletedRows > 0n;
    },
  };
}

/** The query of every tick, exported so that a test can check its query plan. */
export function dueSubscriptions(db: Kysely<Database>, nowMs: number, limit: number) {
  return db
    .selectFrom('daily_subscriptions')
    .selectAll()
    .where('next_at', '<=', nowMs)
    .orderBy('next_at')
    .limit(limit);
}
