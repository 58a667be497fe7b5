import type { Library } from '../library/library.ts';
import type { DeckTip } from './deck.ts';
import { fingerprintOf } from './fingerprint.ts';
import { parseTopic, tipsAbout } from './topic.ts';

/** The tips of a stored topic with a server's votes, as cards are made of. */
export type DeckTipsFor = (topic: string, votes: ReadonlyMap<string, number>) => readonly DeckTip[];

/**
 * Gives the tips of topics as the notes stand at each call. Fingerprints are taken once for each
 * state of the notes, not once for each subscription.
 */
export function deckTips(currentLibrary: () => Library): DeckTipsFor {
  let library: Library | null = null;
  let unvoted = new Map<string, readonly DeckTip[]>();
  return (topic, votes) => {
    const current = currentLibrary();
    if (current !== library) {
      library = current;
      unvoted = new Map();
    }
    const tips = unvoted.get(topic) ?? tipsOf(current, topic);
    unvoted.set(topic, tips);
    return votes.size === 0 ? tips : tips.map((tip) => ({ ...tip, votes: votes.get(tip.id) ?? 0 }));
  };
}

function tipsOf(library: Library, topic: string): readonly DeckTip[] {
  return tipsAbout(library, parseTopic(topic)).map(({ id, noteId, plain }) => ({
    id,
    noteId,
    fingerprint: fingerprintOf(plain),
    votes: 0,
  }));
}
