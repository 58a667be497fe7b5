import { groupBy } from '../../basics/group-by.ts';
import { alikePairs } from './alike-pairs.ts';
import type { Card, DeckTip } from './card.ts';

/** Which tip each card stands for now: by id, else by the same text, else by likeness, the most similar first. */
export function matchCards(
  cards: readonly Card[],
  tips: readonly DeckTip[],
): ReadonlyMap<Card, DeckTip> {
  const tipById = new Map(tips.map((tip) => [tip.id, tip]));
  const matched = new Map<Card, DeckTip>();
  const isLeft = ({ id }: DeckTip): boolean => tipById.has(id);
  const match = (card: Card, tip: DeckTip | undefined): void => {
    if (tip !== undefined && !matched.has(card) && tipById.delete(tip.id)) matched.set(card, tip);
  };
  for (const card of cards) match(card, tipById.get(card.tipId));

  // A note that was moved has other ids but the same texts: its tips need not be compared with all others.
  const moved = groupBy(tipById.values(), ({ fingerprint }) => fingerprint);
  for (const card of cards) {
    if (!matched.has(card)) match(card, moved.get(card.fingerprint)?.find(isLeft));
  }

  const lost = cards.filter((card) => !matched.has(card));
  const pairs = alikePairs(lost, [...tipById.values()]).sort((a, b) => b.like - a.like);
  for (const { card, tip } of pairs) match(card, tip);
  return matched;
}
