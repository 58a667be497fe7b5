import { join } from 'node:path';
import { type Compilable, CompiledQuery, type Kysely } from 'kysely';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { DAY_MS } from '../../src/basics/durations.ts';
import { claimableOccurrences } from '../../src/store/occurrences/claim-open.ts';
import type { DueSubscription } from '../../src/store/occurrences/occurrence.ts';
import { type OccurrenceStore, occurrenceStore } from '../../src/store/occurrences.ts';
import { openDatabase, openSqlite } from '../../src/store/open-database.ts';
import type { Database } from '../../src/store/schema.ts';
import { dueSubscriptions, subscriptionStore } from '../../src/store/subscriptions.ts';
import { aFolder } from '../builders/folder.ts';
import { aSubscription } from '../builders/subscription.ts';

const NINE = 1_000_000;
const KEY = { subscription_id: 'sub-1', local_date: '2026-11-23' };

const aDueSubscription = (skippedBecause: string | null = null): DueSubscription => ({
  subscription_id: KEY.subscription_id,
  due_at: NINE,
  dates: [{ local_date: KEY.local_date, due_at: NINE, skipped_because: skippedBecause }],
  next_at: NINE + DAY_MS,
  next_date: '2026-11-24',
});

const START = { ...KEY, tip_id: 'tip-1', deck: 'a deck' };

const aClaim = (owner: string, nowMs: number, leaseMs = 60_000) => ({
  owner,
  nowMs,
  leaseUntilMs: nowMs + leaseMs,
  limit: 10,
});

describe('the ledger of daily posts', () => {
  let db: Kysely<Database>;
  let ledger: OccurrenceStore;
  /** The ledger's entries for the one date that falls due here. */
  const written = async () => (await ledger.ofSubscription('sub-1', 1))[0];

  beforeEach(async () => {
    db = await openDatabase(':memory:');
    onTestFinished(() => db.destroy());
    ledger = occurrenceStore(db);
    await subscriptionStore(db).add(aSubscription({ next_at: NINE, next_date: '2026-11-23' }), 10);
  });

  it('writes an occurrence down once and moves the subscription on', async () => {
    await ledger.record([aDueSubscription()]);
    await ledger.record([{ ...aDueSubscription(), next_at: NINE + 2 * DAY_MS }]);

    expect(await ledger.ofSubscription('sub-1', 10)).toHaveLength(1);
    expect(await subscriptionStore(db).get('sub-1')).toMatchObject({ next_at: NINE + DAY_MS });
  });

  it('lets one owner claim an occurrence, and no other while the claim holds', async () => {
    await ledger.record([aDueSubscription()]);

    const mine = await ledger.claim(aClaim('me', NINE));
    const yours = await ledger.claim(aClaim('you', NINE + 59_999));

    expect(mine).toMatchObject([{ ...KEY, state: 'claimed', owner: 'me' }]);
    expect(yours).toEqual([]);
  });

  it('lets another owner claim it when the claim has run out', async () => {
    await ledger.record([aDueSubscription()]);
    await ledger.claim(aClaim('me', NINE));

    const yours = await ledger.claim(aClaim('you', NINE + 60_000));

    expect(yours).toMatchObject([{ ...KEY, owner: 'you' }]);
  });

  it('allows no send to an owner whose claim has run out or was taken over', async () => {
    await ledger.record([aDueSubscription()]);
    await ledger.claim(aClaim('me', NINE));

    expect(await ledger.startSending([START], 'me', NINE + 60_001)).toEqual(new Set());
    expect(await ledger.startSending([START], 'you', NINE + 1)).toEqual(new Set());
    expect(await ledger.startSending([START], 'me', NINE + 1)).toEqual(new Set(['sub-1']));
  });

  it('remembers when the first send began, however often it is tried', async () => {
    await ledger.record([aDueSubscription()]);
    await ledger.claim(aClaim('me', NINE));
    await ledger.startSending([START], 'me', NINE + 5);
    await ledger.postpone(KEY, 'me', NINE + 100, 'HTTP 500');
    await ledger.claim(aClaim('me', NINE + 100));
    await ledger.startSending([START], 'me', NINE + 105);

    expect(await written()).toMatchObject({ first_sent_at: NINE + 5, attempts: 2 });
  });

  it('never opens a finished occurrence again', async () => {
    await ledger.record([aDueSubscription()]);
    await ledger.claim(aClaim('me', NINE));
    await ledger.sent(KEY, 'message-1');

    await ledger.postpone(KEY, 'me', NINE, 'too late for that');
    await ledger.close(KEY, 'failed', 'too late for that');

    expect(await ledger.claim(aClaim('you', NINE + DAY_MS))).toEqual([]);
    expect(await written()).toMatchObject({ state: 'sent', message_id: 'message-1' });
  });

  it('writes a skipped occurrence down with its reason', async () => {
    await ledger.record([aDueSubscription('late')]);

    expect(await ledger.claim(aClaim('me', NINE))).toEqual([]);
    expect(await written()).toMatchObject({ state: 'skipped', reason: 'late' });
  });

  it('forgets finished occurrences with age, and open ones never', async () => {
    await ledger.record([aDueSubscription()]);
    await ledger.claim(aClaim('me', NINE));
    await ledger.forgetBefore(NINE + DAY_MS);
    expect(await written()).toBeDefined();

    await ledger.sent(KEY, 'message-1');
    await ledger.forgetBefore(NINE + DAY_MS);
    expect(await written()).toBeUndefined();
  });

  it('forgets no finished occurrence that is younger', async () => {
    await ledger.record([aDueSubscription('late')]);

    await ledger.forgetBefore(NINE);

    expect(await written()).toBeDefined();
  });

  it('opens what one subscription missed since a time, and nothing else', async () => {
    const other = aSubscription({ id: 'sub-2', next_at: NINE, next_date: '2026-11-23' });
    await subscriptionStore(db).add(other, 10);
    const older = { local_date: '2026-11-22', due_at: NINE - DAY_MS, skipped_because: 'late' };
    const due = aDueSubscription('late');
    await ledger.record([{ ...due, dates: [older, ...due.dates] }]);
    await ledger.record([{ ...due, subscription_id: 'sub-2' }]);

    await ledger.reopen('sub-1', NINE, NINE + 5);

    expect(await ledger.claim(aClaim('me', NINE + 4))).toEqual([]);
    expect(await ledger.claim(aClaim('me', NINE + 5))).toMatchObject([KEY]);
  });

  it('never opens a post that was sent', async () => {
    await ledger.record([aDueSubscription()]);
    await ledger.claim(aClaim('me', NINE));
    await ledger.sent(KEY, 'message-1');

    await ledger.reopen('sub-1', NINE, NINE);

    expect(await ledger.claim(aClaim('me', NINE + DAY_MS))).toEqual([]);
  });

  it('goes with its subscription', async () => {
    await ledger.record([aDueSubscription()]);

    await subscriptionStore(db).remove('sub-1');

    expect(await written()).toBeUndefined();
  });

  it('waits for no other process while nothing is open', async () => {
    const file = join(aFolder(), 'nota.db');
    const shared = await openDatabase(file);
    const other = openSqlite(file);
    onTestFinished(async () => {
      other.close();
      await shared.destroy();
    });

    other.exec('begin immediate');

    expect(await occurrenceStore(shared).claim(aClaim('me', NINE))).toEqual([]);
  });

  it('reads an index at every tick, never the whole table', async () => {
    const plans = [
      await planOf(db, dueSubscriptions(db, NINE, 50)),
      await planOf(db, claimableOccurrences(db, NINE, 50)),
    ];

    expect(plans[0]).toMatch(
      /^SEARCH daily_subscriptions USING INDEX daily_subscriptions_by_next_at/,
    );
    expect(plans[1]).toMatch(/^SEARCH daily_occurrences USING INDEX daily_occurrences_open/);
  });
});

/** SQLite's plan for a query. */
async function planOf(db: Kysely<Database>, query: Compilable): Promise<string> {
  const { sql, parameters } = query.compile();
  const steps = await db.executeQuery<{ detail: string }>(
    CompiledQuery.raw(`explain query plan ${sql}`, [...parameters]),
  );
  return steps.rows.map(({ detail }) => detail).join('; ');
}
