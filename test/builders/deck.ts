import type { DeckTip } from '../../src/daily/tips/card.ts';
import { type Deck, drawTip, EMPTY_DECK } from '../../src/daily/tips/deck.ts';
import { fingerprintOf } from '../../src/daily/tips/fingerprint.ts';
import { seededRandom } from './random.ts';

/** The text of a tip. */
export const textOf = (id: string): string =>
  `the tip named ${id} says something about ${id} that students forget`;

/** A tip in its own note, with its own words. */
export const aTip = (id: string, tip: Partial<DeckTip> = {}): DeckTip => ({
  id,
  noteId: `note of ${id}`,
  fingerprint: fingerprintOf(textOf(id)),
  votes: 0,
  ...tip,
});

/** Draws this many tips, one after another. */
export function drawMany(
  count: number,
  tips: readonly DeckTip[],
  seed: number,
  start: Deck = EMPTY_DECK,
): { readonly drawn: readonly string[]; readonly deck: Deck } {
  const random = seededRandom(seed);
  const drawn: string[] = [];
  let deck = start;
  for (let day = 0; day < count; day += 1) {
    const draw = drawTip(deck, tips, random);
    if (draw === null) break;
    drawn.push(draw.tipId);
    deck = draw.deck;
  }
  return { drawn, deck };
}

/** A tip after an edit: with another id, and one word of its text changed. */
export function edited(tip: DeckTip, id: string): DeckTip {
  return { ...tip, id, fingerprint: `${tip.fingerprint.slice(0, -2)}zz` };
}
