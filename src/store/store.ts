import { type DeckStore, deckStore } from './decks.ts';
import { type OccurrenceStore, occurrenceStore } from './occurrences.ts';
import { openDatabase } from './open-database.ts';
import { type SubscriptionStore, subscriptionStore } from './subscriptions.ts';
import { type VoteStore, voteStore } from './votes.ts';

/** All that survives a restart. */
export interface Store {
  readonly subscriptions: SubscriptionStore;
  readonly occurrences: OccurrenceStore;
  readonly decks: DeckStore;
  readonly votes: VoteStore;
  close(): Promise<void>;
}

/**
 * Opens what is stored in a file, and makes the file where there is none.
 *
 * @throws {StoreError} when the file can't be opened, is no database, or is newer than the program
 */
export async function openStore(file: string): Promise<Store> {
  const db = await openDatabase(file);
  return {
    subscriptions: subscriptionStore(db),
    occurrences: occurrenceStore(db),
    decks: deckStore(db),
    votes: voteStore(db),
    close: () => db.destroy(),
  };
}
