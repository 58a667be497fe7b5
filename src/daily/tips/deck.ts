import * as z from 'zod';
import { CARD, type Card, cardOf, type DeckTip, isHere } from './card.ts';
import { matchCards } from './match-cards.ts';

/**
 * The tips of a subscription as a shuffled deck of cards. Cards are drawn from the top of `pile` and put on `drawn`;
 * when the pile is empty, the drawn cards are shuffled again. So every tip comes once before any is repeated,
 * whatever happens between two draws. A card whose tip the notes have lost is skipped but stays in its place: the
 * notes may be missing for a while, as on a disk that is not mounted.
 */
export interface Deck {
  /** Still to come, the next first. */
  readonly pile: readonly Card[];
  /** Already shown in this round, the latest last. */
  readonly drawn: readonly Card[];
  /** Tips that are left out of this round because more people disliked than liked them. */
  readonly resting: readonly Card[];
}

/** A draw: the tip, and the deck without it. */
export interface Draw {
  readonly tipId: string;
  readonly deck: Deck;
}

/** A number from 0 up to 1, like `Math.random`. */
export type Random = () => number;

/** An empty deck. */
export const EMPTY_DECK: Deck = { pile: [], drawn: [], resting: [] };

const CARDS = z.array(CARD);
const DECK = z.object({ pile: CARDS, drawn: CARDS, resting: CARDS });

/** Reads a deck stored as JSON; an empty one for `undefined`. */
export function readDeck(stored: string | undefined): Deck {
  return stored === undefined ? EMPTY_DECK : DECK.parse(JSON.parse(stored));
}

/** All cards of a deck. */
export function cardsOf({ pile, drawn, resting }: Deck): readonly Card[] {
  return [...pile, ...drawn, ...resting];
}

/** New tips are put into the first quarter of the pile, so that members soon see what was just written. */
const NEW_TIPS_WITHIN = 1 / 4;

/** How many draws a card waits for its tip: more than three months of daily draws. */
const MOST_DRAWS_AWAY = 100;

/** The most cards that wait, because the whole deck is stored with each draw. */
const MOST_AWAY = 1_000;

/**
 * Draws the next tip. First updates the deck to the notes: an edited tip keeps its place, a new one enters the first
 * quarter of the pile, and one that has been missing for long is removed. Takes the first of the pile's next cards
 * that is from another note than the last one, if there is any.
 *
 * @returns `null` when there are no tips
 */
export function drawTip(deck: Deck, tips: readonly DeckTip[], random: Random): Draw | null {
  if (tips.length === 0) return null;
  const current = inLineWith(deck, tips, random);
  const full = current.pile.some(isHere) ? current : newRound(current, tips, random);

  const lastNoteId = full.drawn.at(-1)?.noteId ?? deck.drawn.at(-1)?.noteId;
  const next = full.pile.filter(isHere);
  const card = next.find(({ noteId }) => noteId !== lastNoteId) ?? next[0];
  if (card === undefined) return null;
  return {
    tipId: card.tipId,
    deck: {
      ...full,
      pile: full.pile.filter((other) => other !== card),
      drawn: [...full.drawn, card],
    },
  };
}

/** The deck with all tips of the notes, and with cards that wait for theirs. */
function inLineWith(deck: Deck, tips: readonly DeckTip[], random: Random): Deck {
  const cards = cardsOf(deck);
  const matched = matchCards(cards, tips);
  const waiting = waitingAmong(cards.filter((card) => !matched.has(card)));
  const keep = (some: readonly Card[]): readonly Card[] =>
    some.flatMap((card) => {
      const tip = matched.get(card);
      if (tip !== undefined) return [cardOf(tip)];
      return waiting.has(card) ? [{ ...card, awayFor: card.awayFor + 1 }] : [];
    });

  const known = new Set([...matched.values()].map(({ id }) => id));
  const fresh = tips.filter(({ id }) => !known.has(id)).map(cardOf);
  return {
    pile: mixIn(keep(deck.pile), fresh, random),
    drawn: keep(deck.drawn),
    resting: keep(deck.resting),
  };
}

/** The cards that wait for their lost tip: those that lost it last. */
function waitingAmong(cards: readonly Card[]): ReadonlySet<Card> {
  const recent = cards.filter(({ awayFor }) => awayFor < MOST_DRAWS_AWAY);
  return new Set(recent.sort((a, b) => a.awayFor - b.awayFor).slice(0, MOST_AWAY));
}

function mixIn(pile: readonly Card[], fresh: readonly Card[], random: Random): readonly Card[] {
  if (fresh.length === 0) return pile;
  const next = pile.filter(isHere);
  const lastEarly = next[Math.ceil(next.length * NEW_TIPS_WITHIN) - 1];
  const early = lastEarly === undefined ? 0 : pile.indexOf(lastEarly) + 1;
  return [...shuffled([...pile.slice(0, early), ...fresh], random), ...pile.slice(early)];
}

/**
 * Starts a new round. The half that was drawn first is shuffled separately and comes first, so that no tip is
 * repeated before about half of the others have been shown. Liked tips go to the first half. Disliked tips that were
 * shown are left out of this round, and those that were left out return. Of missing tips, those that were shown come
 * last when they return, and those that missed their turn come first.
 */
function newRound(deck: Deck, tips: readonly DeckTip[], random: Random): Deck {
  const votes = new Map(tips.map((tip) => [tip.id, tip.votes]));
  const votesFor = (card: Card): number => votes.get(card.tipId) ?? 0;
  const shown = deck.drawn.filter(isHere);
  const away = deck.drawn.filter((card) => !isHere(card));
  const liked = shown.filter((card) => votesFor(card) >= 0);
  // With nothing else to show, a disliked tip is better than none.
  const playing = liked.length > 0 || deck.resting.some(isHere) ? liked : shown;
  const resting = shown.filter((card) => !playing.includes(card));

  const half = Math.ceil(playing.length / 2);
  const early = playing.filter((card, place) => place < half || votesFor(card) > 0);
  const late = playing.filter((card) => !early.includes(card));
  return {
    pile: [
      ...deck.pile,
      ...shuffled([...early, ...deck.resting], random),
      ...shuffled(late, random),
      ...away,
    ],
    drawn: [],
    resting,
  };
}

/** Fisher and Yates. */
function shuffled<T>(items: readonly T[], random: Random): readonly T[] {
  const mixed = [...items];
  for (let last = mixed.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [a, b] = [mixed[last], mixed[other]];
    if (a !== undefined && b !== undefined) [mixed[last], mixed[other]] = [b, a];
  }
  return mixed;
}
