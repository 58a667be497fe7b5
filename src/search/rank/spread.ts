import { at } from '../index/at.ts';
import type { RankedSection } from './rank-sections.ts';

/**
 * Spreads what is shown first over several notes: each next place goes to the best of the rest, where a
 * score counts `factor` times less for each better section of its note. The first place never changes.
 * Takes time by the square of the number of sections.
 */
export function spreadOverNotes(
  ranked: readonly RankedSection[],
  noteOf: (section: RankedSection) => number,
  factor: number,
): readonly RankedSection[] {
  const notes = Uint32Array.from(ranked, noteOf);
  /** What those are worth that have no place yet; what has one is worth nothing. */
  const values = Float64Array.from(ranked, ({ score }) => score);
  const shown = new Map<number, number>();
  return ranked.flatMap(() => {
    const best = placeOfBest(values);
    const one = ranked[best];
    const score = values[best] ?? 0;
    if (one === undefined) return [];
    const note = at(notes, best);
    const better = (shown.get(note) ?? 0) + 1;
    shown.set(note, better);
    values[best] = Number.NEGATIVE_INFINITY;
    for (let place = 0; place < values.length; place += 1) {
      const waits = notes[place] === note && values[place] !== Number.NEGATIVE_INFINITY;
      if (waits) values[place] = (ranked[place]?.score ?? 0) * factor ** better;
    }
    return better === 1 ? [one] : [{ ...one, score, spread: score - one.score }];
  });
}

function placeOfBest(values: Float64Array): number {
  let best = 0;
  for (let place = 1; place < values.length; place += 1) {
    if ((values[place] ?? 0) > (values[best] ?? 0)) best = place;
  }
  return best;
}
