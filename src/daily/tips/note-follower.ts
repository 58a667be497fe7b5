import type { Logger } from 'pino';
import type { Library } from '../../library/library.ts';
import type { Store } from '../../store/store.ts';
import type { SubscriptionRow } from '../../store/subscriptions.ts';
import { readDeck } from './deck.ts';
import type { DeckTipsFor } from './deck-tips.ts';
import { movedNote, withNoteMoved } from './moved-note.ts';
import { formatTopic, parseTopic } from './topic.ts';

/**
 * Updates a subscription to the notes: if it is about a note whose file was renamed or moved, its topic follows that
 * note, and this is stored.
 */
export type FollowNote = (subscription: SubscriptionRow) => Promise<SubscriptionRow>;

interface Parts {
  readonly store: Pick<Store, 'decks' | 'subscriptions'>;
  readonly libraryFor: (subscription: SubscriptionRow) => Promise<Library>;
  readonly tipsAs: DeckTipsFor;
  readonly log: Pick<Logger, 'info'>;
}

const NO_VOTES: ReadonlyMap<string, number> = new Map();

/** Makes a {@link FollowNote}. */
export function noteFollower({ store, libraryFor, tipsAs, log }: Parts): FollowNote {
  return async (subscription) => {
    const { id, guild_id, topic } = subscription;
    const about = parseTopic(topic);
    if (about.kind !== 'note') return subscription;
    const library = await libraryFor(subscription);
    if (library.noteById.has(about.noteId)) return subscription;

    const stored = (await store.decks.get([id])).get(id);
    if (stored === undefined) return subscription;
    const deck = readDeck(stored);
    const noteId = movedNote(about.noteId, deck, tipsAs(library, 'all', NO_VOTES));
    if (noteId === null) return subscription;
    const moved = formatTopic({ kind: 'note', noteId });
    if (await store.subscriptions.moveTopic(id, topic, moved)) {
      const after = withNoteMoved(deck, about.noteId, noteId);
      await store.decks.replace(id, stored, JSON.stringify(after));
      const file = library.noteById.get(noteId)?.file;
      log.info({ subscription: id, guild: guild_id, file }, 'a daily tip follows its note');
    }
    return { ...subscription, topic: moved };
  };
}
