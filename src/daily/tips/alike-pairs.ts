import type { Card, DeckTip } from './card.ts';
import { codesIn, commonShare, isSameText } from './fingerprint.ts';

/** A card and a tip with similar texts. */
export interface AlikePair {
  readonly card: Card;
  readonly tip: DeckTip;
  readonly like: number;
}

/**
 * All similar pairs. Common words are counted through lists of the tips that have each word: comparing every card
 * with every tip would block the bot for seconds if thousands of tips are new, as after a change of topic.
 */
export function alikePairs(cards: readonly Card[], tips: readonly DeckTip[]): AlikePair[] {
  const texts = tips.map(({ fingerprint }) => codesIn(fingerprint));
  const placesByCode = placesOf(texts);
  const pairs: AlikePair[] = [];
  for (const card of cards) {
    const own = codesIn(card.fingerprint);
    const common = new Uint8Array(tips.length);
    for (const place of [...own].flatMap((code) => placesByCode.get(code) ?? [])) {
      common[place] = (common[place] ?? 0) + 1;
    }
    for (const [place, tip] of tips.entries()) {
      const like = commonShare(common[place] ?? 0, own.size, texts[place]?.size ?? 0);
      if (isSameText(like)) pairs.push({ card, tip, like });
    }
  }
  return pairs;
}

/** The indexes of the texts that contain each code. */
function placesOf(texts: readonly ReadonlySet<string>[]): ReadonlyMap<string, readonly number[]> {
  const placesByCode = new Map<string, number[]>();
  for (const [place, codes] of texts.entries()) {
    for (const code of codes) {
      const places = placesByCode.get(code) ?? [];
      placesByCode.set(code, places);
      places.push(place);
    }
  }
  return placesByCode;
}
