import type { Kysely } from 'kysely';
import { claimOpen } from './occurrences/claim-open.ts';
import type {
  Claim,
  DueSubscription,
  OccurrenceKey,
  OccurrenceRow,
  Start,
} from './occurrences/occurrence.ts';
import { recordDue } from './occurrences/record-due.ts';
import { startSending } from './occurrences/start-sending.ts';
import type { Database } from './schema.ts';

/**
 * The ledger of daily posts. Every step is one statement or transaction that first checks the state left by the step
 * before, so any number of processes may use the same database. States: `due -> claimed -> sent | failed | skipped`,
 * and back to `due` for another attempt.
 */
export interface OccurrenceStore {
  /** Stores an occurrence for each due date and when the subscriptions are due next: both or neither. */
  record(due: readonly DueSubscription[]): Promise<void>;
  /** Claims open occurrences that nobody holds, the longest due first. */
  claim(claim: Claim): Promise<readonly OccurrenceRow[]>;
  /**
   * Stored before anything is sent: which tip is sent, the deck without that tip, and that a post may exist from now
   * on. So a crash neither loses a card nor draws two.
   *
   * @returns the ids of the subscriptions whose claim still holds; nothing may be sent for the others
   */
  startSending(
    starts: readonly Start[],
    owner: string,
    nowMs: number,
  ): Promise<ReadonlySet<string>>;
  sent(key: OccurrenceKey, messageId: string | null): Promise<void>;
  /** Gives up the claim; nobody tries again before `retryAtMs`. */
  postpone(key: OccurrenceKey, owner: string, retryAtMs: number, reason: string): Promise<void>;
  close(key: OccurrenceKey, state: 'skipped' | 'failed', reason: string): Promise<void>;
  /** Makes refused and skipped occurrences due again, if they were due at `sinceMs` or later. */
  reopen(subscriptionId: string, sinceMs: number, nowMs: number): Promise<void>;
  /** The latest earlier occurrence of the subscription for which a tip was drawn. */
  lastDrawnBefore(key: OccurrenceKey): Promise<OccurrenceRow | undefined>;
  /** Newest first. */
  ofSubscription(subscriptionId: string, limit: number): Promise<readonly OccurrenceRow[]>;
  /** Deletes the occurrences of a subscription that are due after `afterMs`; used when a clock was wrong. */
  forgetDueAfter(subscriptionId: string, afterMs: number): Promise<void>;
  /** Deletes finished occurrences that were due before `beforeMs`. */
  forgetBefore(beforeMs: number): Promise<void>;
}

/** The ledger in a database. */
export function occurrenceStore(db: Kysely<Database>): OccurrenceStore {
  const one = ({ subscription_id, local_date }: OccurrenceKey) =>
    db
      .updateTable('daily_occurrences')
      .where('subscription_id', '=', subscription_id)
      .where('local_date', '=', local_date);
  const newestFirst = (subscriptionId: string) =>
    db
      .selectFrom('daily_occurrences')
      .selectAll()
      .where('subscription_id', '=', subscriptionId)
      .orderBy('local_date', 'desc');
  return {
    record: (due) => recordDue(db, due),
    claim: (claim) => claimOpen(db, claim),
    startSending: (starts, owner, nowMs) => startSending(db, starts, owner, nowMs),

    async sent(key, messageId) {
      await one(key)
        .set({ state: 'sent', message_id: messageId, owner: null, reason: null })
        .execute();
    },

    async postpone(key, owner, retryAtMs, reason) {
      await one(key)
        .set({ state: 'due', owner: null, claimable_at: retryAtMs, reason })
        .where('state', '=', 'claimed')
        .where('owner', '=', owner)
        .execute();
    },

    async close(key, state, reason) {
      await one(key)
        .set({ state, reason, owner: null })
        .where('state', 'in', ['due', 'claimed'])
        .execute();
    },

    async reopen(subscriptionId, sinceMs, nowMs) {
      await db
        .updateTable('daily_occurrences')
        .set({ state: 'due', owner: null, claimable_at: nowMs, reason: null })
        .where('subscription_id', '=', subscriptionId)
        .where('due_at', '>=', sinceMs)
        .where('state', 'in', ['failed', 'skipped'])
        .execute();
    },

    lastDrawnBefore: ({ subscription_id, local_date }) =>
      newestFirst(subscription_id)
        .where('local_date', '<', local_date)
        .where('tip_id', 'is not', null)
        .limit(1)
        .executeTakeFirst(),

    ofSubscription: (subscriptionId, limit) => newestFirst(subscriptionId).limit(limit).execute(),

    async forgetDueAfter(subscriptionId, afterMs) {
      await db
        .deleteFrom('daily_occurrences')
        .where('subscription_id', '=', subscriptionId)
        .where('due_at', '>', afterMs)
        .execute();
    },

    async forgetBefore(beforeMs) {
      await db
        .deleteFrom('daily_occurrences')
        .where('due_at', '<', beforeMs)
        .where('state', 'in', ['sent', 'skipped', 'failed'])
        .execute();
    },
  };
}
