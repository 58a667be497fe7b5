import { type Kysely, sql } from 'kysely';
import type { Database } from '../schema.ts';
import type { Start } from './occurrence.ts';

/** Stores in one transaction that these occurrences are about to be sent, with their tips. */
export async function startSending(
  db: Kysely<Database>,
  starts: readonly Start[],
  owner: string,
  nowMs: number,
): Promise<ReadonlySet<string>> {
  return db.transaction().execute(async (transaction) => {
    const held = await markStarted(transaction, starts, owner, nowMs);
    const decks = starts
      .filter(({ subscription_id }) => held.has(subscription_id))
      .flatMap(({ subscription_id, deck }) => (deck === null ? [] : [{ subscription_id, deck }]));
    if (decks.length > 0) {
      await transaction
        .insertInto('daily_decks')
        .values(decks)
        .onConflict((conflict) =>
          conflict
            .column('subscription_id')
            .doUpdateSet(({ ref }) => ({ deck: ref('excluded.deck') })),
        )
        .execute();
    }
    return held;
  });
}

async function markStarted(
  db: Kysely<Database>,
  starts: readonly Start[],
  owner: string,
  nowMs: number,
): Promise<ReadonlySet<string>> {
  const values = starts.map(
    ({ subscription_id, local_date, tip_id }) =>
      sql`(${subscription_id}, ${local_date}, ${tip_id})`,
  );
  const { rows } = await sql<{ readonly subscription_id: string }>`
    update daily_occurrences
    set tip_id = start.column3, attempts = attempts + 1,
      first_sent_at = coalesce(first_sent_at, ${nowMs})
    from (values ${sql.join(values)}) as start
    where subscription_id = start.column1 and local_date = start.column2
      and state = 'claimed' and owner = ${owner} and claimable_at > ${nowMs}
    returning subscription_id
  `.execute(db);
  return new Set(rows.map(({ subscription_id }) => subscription_id));
}
