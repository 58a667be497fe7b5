import * as z from 'zod';
import { codesIn, isSameText, likeness } from './fingerprint.ts';

/** A tip as a card: what the deck must know of it. */
export interface DeckTip {
  readonly id: string;
  readonly noteId: string;
  /** What the tip is recognised by after an edit: see `fingerprintOf`. */
  readonly fingerprint: string;
  /** Thumbs up minus thumbs down. */
  readonly votes: number;
}

/** A tip in the deck. */
export interface Card {
  readonly tipId: string;
  readonly noteId: string;
  readonly fingerprint: string;
}

/**
 * The tips of a subscription as a shuffled deck of cards. Cards are drawn from the top of `pile` and
 * laid on `drawn`; when the pile is empty the drawn ones are shuffled anew. So every tip comes once
 * before any comes again, whatever happens between two draws.
 */
export interface Deck {
  /** Still to come, the next first. */
  readonly pile: readonly Card[];
  /** Already shown in this round, the latest last. */
  readonly drawn: readonly Card[];
  /** Tips that sit out this round because more people disliked than liked them. */
  readonly resting: readonly Card[];
}

/** A draw: the tip, and the deck without it. */
export interface Draw {
  readonly tipId: string;
  readonly deck: Deck;
}

/** A number from 0 up to 1, like `Math.random`. */
export type Random = () => number;

/** A deck that nothing was drawn from and nothing was put into. */
export const EMPTY_DECK: Deck = { pile: [], drawn: [], resting: [] };

const CARDS = z.array(
  z.object({ tipId: z.string(), noteId: z.string(), fingerprint: z.string() }).readonly(),
);
const DECK = z.object({ pile: CARDS, drawn: CARDS, resting: CARDS });

/** Reads a deck that was stored as JSON; an empty one where none was. */
export function readDeck(stored: string | undefined): Deck {
  return stored === undefined ? EMPTY_DECK : DECK.parse(JSON.parse(stored));
}

/** New tips go into the first part of the pile, so that a member soon sees what was just written. */
const NEW_TIPS_WITHIN = 1 / 4;

/**
 * Draws the next tip. Brings the deck in line with the notes first: an edited tip keeps its place, a
 * new one enters the first quarter of the pile, one that is gone leaves. Of the pile's next cards the
 * first from another note than the last one drawn is taken, if there is any.
 *
 * @returns `null` when there are no tips
 */
export function drawTip(deck: Deck, tips: readonly DeckTip[], random: Random): Draw | null {
  if (tips.length === 0) return null;
  const current = inLineWith(deck, tips, random);
  const full = current.pile.length > 0 ? current : newRound(current, tips, random);

  const lastNoteId = full.drawn.at(-1)?.noteId ?? deck.drawn.at(-1)?.noteId;
  const card = full.pile.find(({ noteId }) => noteId !== lastNoteId) ?? full.pile[0];
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

/** The deck with exactly the notes' tips in it. */
function inLineWith(deck: Deck, tips: readonly DeckTip[], random: Random): Deck {
  const renamed = matchCards([...deck.pile, ...deck.drawn, ...deck.resting], tips);
  const keep = (cards: readonly Card[]): readonly Card[] =>
    cards.flatMap((card) => {
      const tip = renamed.get(card);
      return tip === undefined ? [] : [cardOf(tip)];
    });

  const known = new Set([...renamed.values()].map(({ id }) => id));
  const fresh = tips.filter(({ id }) => !known.has(id)).map(cardOf);
  return {
    pile: mixIn(keep(deck.pile), fresh, random),
    drawn: keep(deck.drawn),
    resting: keep(deck.resting),
  };
}

/** Which tip each card stands for now: by id, else by its text, else by likeness of the text, the most alike first. */
function matchCards(cards: readonly Card[], tips: readonly DeckTip[]): ReadonlyMap<Card, DeckTip> {
  const tipById = new Map(tips.map((tip) => [tip.id, tip]));
  const matched = new Map<Card, DeckTip>();
  const match = (card: Card, tip: DeckTip | undefined): void => {
    if (tip !== undefined && !matched.has(card) && tipById.delete(tip.id)) matched.set(card, tip);
  };
  for (const card of cards) match(card, tipById.get(card.tipId));

  // A note that moved has other ids and the same texts: its tips need not be compared with all others.
  const moved = byText(tipById.values());
  for (const card of cards) {
    if (!matched.has(card)) match(card, moved.get(card.fingerprint)?.shift());
  }

  const edited = [...tipById.values()].map((tip) => ({ tip, codes: codesIn(tip.fingerprint) }));
  const pairs = cards
    .filter((card) => !matched.has(card))
    .flatMap((card) => {
      const own = codesIn(card.fingerprint);
      return edited
        .map(({ tip, codes }) => ({ card, tip, like: likeness(own, codes) }))
        .filter(({ like }) => isSameText(like));
    })
    .sort((a, b) => b.like - a.like);
  for (const { card, tip } of pairs) match(card, tip);
  return matched;
}

function byText(tips: Iterable<DeckTip>): ReadonlyMap<string, DeckTip[]> {
  const groups = new Map<string, DeckTip[]>();
  for (const tip of tips) {
    const alike = groups.get(tip.fingerprint) ?? [];
    groups.set(tip.fingerprint, alike);
    alike.push(tip);
  }
  return groups;
}

function mixIn(pile: readonly Card[], fresh: readonly Card[], random: Random): readonly Card[] {
  if (fresh.length === 0) return pile;
  const early = Math.ceil(pile.length * NEW_TIPS_WITHIN);
  return [...shuffled([...pile.slice(0, early), ...fresh], random), ...pile.slice(early)];
}

/**
 * A new round. The half that was drawn first is shuffled for itself and comes first, so that no tip
 * returns before about half of the others have been shown. Liked tips go to the first half; disliked
 * ones that were shown sit out this round, and those that sat out come back.
 */
function newRound(deck: Deck, tips: readonly DeckTip[], random: Random): Deck {
  const votes = new Map(tips.map((tip) => [tip.id, tip.votes]));
  const votesFor = (card: Card): number => votes.get(card.tipId) ?? 0;
  const liked = deck.drawn.filter((card) => votesFor(card) >= 0);
  // With nothing else to show, a disliked tip is better than none.
  const playing = liked.length + deck.resting.length > 0 ? liked : deck.drawn;
  const resting = deck.drawn.filter((card) => !playing.includes(card));

  const half = Math.ceil(playing.length / 2);
  const early = playing.filter((card, place) => place < half || votesFor(card) > 0);
  const late = playing.filter((card) => !early.includes(card));
  return {
    pile: [...shuffled([...early, ...deck.resting], random), ...shuffled(late, random)],
    drawn: [],
    resting,
  };
}

function cardOf({ id, noteId, fingerprint }: DeckTip): Card {
  return { tipId: id, noteId, fingerprint };
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
