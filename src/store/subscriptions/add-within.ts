import type { Insertable, Kysely } from 'kysely';
import type { DailySubscriptionTable, Database } from '../schema.ts';

/** Adds a subscription; `false` when its server has `most` of them already. */
export async function addWithin(
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
