import type { Kysely } from 'kysely';
import type { Database } from './schema.ts';

/**
 * The shuffled tips of each subscription, as text that only `daily/tips/deck` understands. A deck is
 * written together with the tip that was drawn from it: see `OccurrenceStore.startSending`.
 */
export interface DeckStore {
  /** The decks of these subscriptions by id; a subscription that never drew a tip has none. */
  get(subscriptionIds: readonly string[]): Promise<ReadonlyMap<string, string>>;
  /** Replaces a deck, unless it has changed since it was read as `before`. */
  replace(subscriptionId: string, before: string, after: string): Promise<void>;
}

/** The decks in a database. */
export function deckStore(db: Kysely<Database>): DeckStore {
  return {
    async get(subscriptionIds) {
      const rows = await db
        .selectFrom('daily_decks')
        .selectAll()
        .where('subscription_id', 'in', subscriptionIds)
        .execute();
      return new Map(rows.map(({ subscription_id, deck }) => [subscription_id, deck]));
    },

    async replace(subscriptionId, before, after) {
      await db
        .updateTable('daily_decks')
        .set({ deck: after })
        .where('subscription_id', '=', subscriptionId)
        .where('deck', '=', before)
        .execute();
    },
  };
}
