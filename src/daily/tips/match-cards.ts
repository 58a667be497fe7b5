import { type Card, type DeckTip, isHere } from './card.ts';
import { codesIn, isSameText, likeness } from './fingerprint.ts';

/**
 * Which tip each card stands for now: by id, else by its text, else by likeness of the text, the most alike first.
 * Cards that were away before count by id and text alone, for there may be many, and to compare all with all takes long.
 */
export function matchCards(
  cards: readonly Card[],
  tips: readonly DeckTip[],
): ReadonlyMap<Card, DeckTip> {
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
    .filter((card) => !matched.has(card) && isHere(card))
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
