import type { RankedSection } from './rank-sections.ts';

interface Waiting {
  readonly ranked: RankedSection;
  readonly note: string;
  /** Its score, less for each section of its note that is shown already. */
  readonly value: number;
}

/**
 * Spreads what is shown first over several notes: each next place goes to the best of the rest, where a
 * score counts `factor` times less for each better section of its note. The first place never changes.
 * Takes time by the square of the number of sections.
 */
export function spreadOverNotes(
  ranked: readonly RankedSection[],
  noteOf: (section: RankedSection) => string,
  factor: number,
): readonly RankedSection[] {
  const rest = ranked.map((one): Waiting => ({ ranked: one, note: noteOf(one), value: one.score }));
  const shown = new Map<string, number>();
  const spread: RankedSection[] = [];
  while (rest.length > 0) {
    for (const { ranked: one, note, value } of rest.splice(placeOfBest(rest), 1)) {
      spread.push({ ...one, score: value, shares: { ...one.shares, spread: value - one.score } });
      const better = (shown.get(note) ?? 0) + 1;
      shown.set(note, better);
      lower(rest, note, factor ** better);
    }
  }
  return spread;
}

function placeOfBest(waiting: readonly Waiting[]): number {
  let best = 0;
  for (let place = 1; place < waiting.length; place += 1) {
    if ((waiting[place]?.value ?? 0) > (waiting[best]?.value ?? 0)) {
      best = place;
    }
  }
  return best;
}

/** Lets what waits of a note count so many times its score. */
function lower(rest: Waiting[], note: string, factor: number): void {
  for (let place = 0; place < rest.length; place += 1) {
    const one = rest[place];
    if (one?.note === note) {
      rest[place] = { ...one, value: one.ranked.score * factor };
    }
  }
}
