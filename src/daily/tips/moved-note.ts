import { groupBy } from '../../basics/group-by.ts';
import { type Card, type DeckTip, isHere } from './card.ts';
import { cardsOf, type Deck } from './deck.ts';
import { isSameText, likeness } from './fingerprint.ts';

/**
 * The new id of a note whose file was renamed or moved: the only note that has most of its tips, which are known from
 * the deck once a subscription has posted. `null` for none, or for several.
 *
 * @param tips all tips of the notes now
 */
export function movedNote(noteId: string, deck: Deck, tips: readonly DeckTip[]): string | null {
  const lost = new Set(
    cardsOf(deck)
      .filter((card) => card.noteId === noteId && isHere(card))
      .map(({ fingerprint }) => fingerprint),
  );
  if (lost.size === 0) return null;
  const tipsByNote = groupBy(tips, (tip) => tip.noteId);
  const [found, ...others] = [...tipsByNote].filter(([, own]) =>
    isSameText(likeness(lost, new Set(own.map(({ fingerprint }) => fingerprint)))),
  );
  return found === undefined || others.length > 0 ? null : found[0];
}

/** The deck with the cards of a moved note renamed to the note that it is now, because it may move again. */
export function withNoteMoved({ pile, drawn, resting }: Deck, from: string, to: string): Deck {
  const moved = (cards: readonly Card[]): readonly Card[] =>
    cards.map((card) => (card.noteId === from ? { ...card, noteId: to } : card));
  return { pile: moved(pile), drawn: moved(drawn), resting: moved(resting) };
}
