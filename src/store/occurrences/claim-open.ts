import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema.ts';
import type { Claim, OccurrenceRow } from './occurrence.ts';

/**
 * Claims open occurrences, the longest due first. Writes nothing if there are none, which is the usual case, because
 * a write may have to wait for another process's lock.
 */
export async function claimOpen(
  db: Kysely<Database>,
  claim: Claim,
): Promise<readonly OccurrenceRow[]> {
  const open = await claimableOccurrences(db, claim.nowMs, 1).executeTakeFirst();
  return open === undefined ? [] : claimNow(db, claim);
}

function claimNow(db: Kysely<Database>, claim: Claim): Promise<readonly OccurrenceRow[]> {
  return db
    .updateTable('daily_occurrences')
    .set({ state: 'claimed', owner: claim.owner, claimable_at: claim.leaseUntilMs })
    .where(({ eb, refTuple }) =>
      eb(
        refTuple('subscription_id', 'local_date'),
        'in',
        claimableOccurrences(db, claim.nowMs, claim.limit).$asTuple(
          'subscription_id',
          'local_date',
        ),
      ),
    )
    .returningAll()
    .execute();
}

/** The query of every tick; exported so that a test can check its query plan. */
export function claimableOccurrences(db: Kysely<Database>, nowMs: number, limit: number) {
  // The states are literals, not parameters, so that SQLite sees that the partial index applies.
  return db
    .selectFrom('daily_occurrences')
    .select(['subscription_id', 'local_date'])
    .where(sql<boolean>`state in ('due', 'claimed')`)
    .where('claimable_at', '<=', nowMs)
    .orderBy('claimable_at')
    .limit(limit);
}
