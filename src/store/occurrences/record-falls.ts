import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema.ts';
import type { Fall } from './occurrence.ts';

/** Writes down which subscriptions have fallen due and when each is due next, in one transaction. */
export async function recordFalls(db: Kysely<Database>, falls: readonly Fall[]): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const moved = await moveOn(transaction, falls);
    const rows = falls
      .filter((fall) => moved.has(fall.subscription_id))
      .flatMap(({ subscription_id, occurrences }) =>
        occurrences.map(({ local_date, due_at, skipped_because: reason }) => ({
          subscription_id,
          local_date,
          due_at,
          claimable_at: due_at,
          state: reason === null ? ('due' as const) : ('skipped' as const),
          reason,
        })),
      );
    if (rows.length === 0) return;
    await transaction
      .insertInto('daily_occurrences')
      .values(rows)
      .onConflict((conflict) => conflict.columns(['subscription_id', 'local_date']).doNothing())
      .execute();
  });
}

/**
 * Sets when the subscriptions are due next. The write comes first: it takes the lock, and it leaves
 * out those that another process has moved on meanwhile.
 */
async function moveOn(db: Kysely<Database>, falls: readonly Fall[]): Promise<ReadonlySet<string>> {
  const values = falls.map(
    (fall) => sql`(${fall.subscription_id}, ${fall.due_at}, ${fall.next_at}, ${fall.next_date})`,
  );
  const { rows } = await sql<{ readonly id: string }>`
    update daily_subscriptions set next_at = fall.column3, next_date = fall.column4
    from (values ${sql.join(values)}) as fall
    where daily_subscriptions.id = fall.column1 and daily_subscriptions.next_at = fall.column2
    returning id
  `.execute(db);
  return new Set(rows.map(({ id }) => id));
}
