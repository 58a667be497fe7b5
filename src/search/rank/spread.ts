/** Something ranked that belongs to a group. */
export interface Spreadable {
  readonly score: number;
  readonly group: string;
}

/**
 * Spreads what is shown first over several notes: each next place goes to the best of the rest, where a
 * score counts `factor` times less for each better one of its group. The first place never changes; scores
 * are left as they are. Takes time by the square of the number of items.
 */
export function spreadOverGroups<Item extends Spreadable>(
  ranked: readonly Item[],
  factor: number,
): readonly Item[] {
  const rest = [...ranked];
  const taken = new Map<string, number>();
  const spread: Item[] = [];
  while (rest.length > 0) {
    const worth = ({ score, group }: Item) => score * factor ** (taken.get(group) ?? 0);
    let best = 0;
    let most = Number.NEGATIVE_INFINITY;
    for (const [place, item] of rest.entries()) {
      if (worth(item) > most) {
        best = place;
        most = worth(item);
      }
    }
    for (const item of rest.splice(best, 1)) {
      spread.push(item);
      taken.set(item.group, (taken.get(item.group) ?? 0) + 1);
    }
  }
  return spread;
}
