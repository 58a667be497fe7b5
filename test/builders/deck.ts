import type { DeckTip } from '../../src/daily/tips/card.ts';
import { type Deck, drawTip, EMPTY_DECK } from '../../src/daily/tips/deck.ts';
import { fingerprintOf } from '../../src/daily/tips/fingerprint.ts';
import { seededRandom } from './random.ts';

/** What a tip says. */
export const textOf = (id: string): string =>
  `the tip named ${id} says something about ${id} that students forget`;

/** A tip of a note of its own, in words of its own. */
export const aTip = (id: string, tip: Partial<DeckTip> = {}): DeckTip => ({
  id,
  noteId: `note of ${id}`,
  fingerprint: fingerprintOf(textOf(id)),
  votes: 0,
  ...tip,
});

/** Draws so many tips, one after the other. */
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

/** A tip after an edit: another id, and one word of the text is another. */
export function edited(tip: DeckTip, id: string): DeckTip {
  return { ...tip, id, fingerprint: `${tip.fingerprint.slice(0, -2)}zz` };
}
