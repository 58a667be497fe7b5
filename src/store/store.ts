import type { Kysely } from 'kysely';
import { type DeckStore, deckStore } from './decks.ts';
import { type DepartureStore, departureStore } from './departures.ts';
import { type FeedbackStore, feedbackStore } from './feedback.ts';
import { rememberFile } from './file-place.ts';
import { type MentionAnswerStore, mentionAnswerStore } from './mention-answers.ts';
import { type OccurrenceStore, occurrenceStore } from './occurrences.ts';
import { openDatabase } from './open-database.ts';
import { type QuestionStore, questionStore } from './questions.ts';
import type { Database } from './schema.ts';
import { type SettingsStore, settingsStore } from './settings.ts';
import { type SubscriptionStore, subscriptionStore } from './subscriptions.ts';
import { type VoteStore, voteStore } from './votes.ts';

/** Everything that survives a restart. */
export interface Store {
  readonly subscriptions: SubscriptionStore;
  readonly occurrences: OccurrenceStore;
  readonly decks: DeckStore;
  readonly votes: VoteStore;
  readonly settings: SettingsStore;
  readonly questions: QuestionStore;
  readonly feedback: FeedbackStore;
  readonly mentionAnswers: MentionAnswerStore;
  readonly departures: DepartureStore;
  /** Whether the opened file is still where the next start will look for it. */
  isInPlace(): boolean;
  close(): Promise<void>;
}

/**
 * Opens the store in a file, and creates the file if there is none.
 *
 * @throws {StoreError} when the file can't be opened, is no database, or is newer than the program
 */
export async function openStore(file: string): Promise<Store> {
  const db = await openDatabase(file);
  return storeIn(db, rememberFile(file));
}

/** Makes the store of an open database. */
export function storeIn(db: Kysely<Database>, isInPlace: () => boolean = () => true): Store {
  return {
    subscriptions: subscriptionStore(db),
    occurrences: occurrenceStore(db),
    decks: deckStore(db),
    votes: voteStore(db),
    settings: settingsStore(db),
    questions: questionStore(db),
    feedback: feedbackStore(db),
    mentionAnswers: mentionAnswerStore(db),
    departures: departureStore(db),
    isInPlace,
    close: () => db.destroy(),
  };
}
