import type { RankedSection } from './rank-sections.ts';

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
  const rest = [...ranked];
  const shown = new Map<string, number>();
  const spread: RankedSection[] = [];
  const value = (one: RankedSection) => one.score * factor ** (shown.get(noteOf(one)) ?? 0);
  while (rest.length > 0) {
    const values = rest.map(value);
    const best = Math.max(...values);
    for (const one of rest.splice(values.indexOf(best), 1)) {
      const shares = { ...one.shares, spread: best - one.score };
      spread.push({ ...one, score: best, shares });
      shown.set(noteOf(one), (shown.get(noteOf(one)) ?? 0) + 1);
    }
  }
  return spread;
}
