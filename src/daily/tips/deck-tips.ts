import type { Library } from '../../library/library.ts';
import type { DeckTip } from './card.ts';
import { fingerprintOf } from './fingerprint.ts';
import { parseTopic, tipsAbout } from './topic.ts';

/** The tips of a stored topic with a server's votes. */
export type DeckTipsFor = (
  library: Library,
  topic: string,
  votes: ReadonlyMap<string, number>,
) => readonly DeckTip[];

/**
 * Makes a function that gives the tips of topics. Fingerprints are computed once for each state of the notes that a
 * server sees, not for each subscription.
 */
export function deckTips(): DeckTipsFor {
  const unvotedIn = new WeakMap<Library, Map<string, readonly DeckTip[]>>();
  return (library, topic, votes) => {
    const unvoted = unvotedIn.get(library) ?? new Map<string, readonly DeckTip[]>();
    unvotedIn.set(library, unvoted);
    const tips = unvoted.get(topic) ?? tipsOf(library, topic);
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
