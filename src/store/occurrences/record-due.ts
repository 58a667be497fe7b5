import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema.ts';
import type { DueSubscription } from './occurrence.ts';

/** Stores the dates on which subscriptions were due, and when each is due next, in one transaction. */
export async function recordDue(
  db: Kysely<Database>,
  due: readonly DueSubscription[],
): Promise<void> {
  await db.transaction().execute(async (transaction) => {
    const moved = await moveOn(transaction, due);
    const rows = due
      .filter(({ subscription_id }) => moved.has(subscription_id))
      .flatMap(({ subscription_id, dates }) =>
        dates.map(({ local_date, due_at, skipped_because: reason }) => ({
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
 * Sets when the subscriptions are due next, and gives those that another process has not recorded meanwhile. The
 * write comes first, because it takes the lock.
 */
async function moveOn(
  db: Kysely<Database>,
  due: readonly DueSubscription[],
): Promise<ReadonlySet<string>> {
  const values = due.map(
    (one) => sql`(${one.subscription_id}, ${one.due_at}, ${one.next_at}, ${one.next_date})`,
  );
  const { rows } = await sql<{ readonly id: string }>`
    update daily_subscriptions set next_at = due.column3, next_date = due.column4
    from (values ${sql.join(values)}) as due
    where daily_subscriptions.id = due.column1 and daily_subscriptions.next_at = due.column2
    returning id
  `.execute(db);
  return new Set(rows.map(({ id }) => id));
}
