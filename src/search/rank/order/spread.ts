import type { RankedSection } from '../ranked-section.ts';

/** A section that has not been placed yet. */
interface Waiting {
  readonly one: RankedSection;
  /** Its rank. */
  readonly place: number;
  readonly note: number;
  /** How many sections of its note had been placed when it was last examined. */
  readonly better: number;
  /** Its score after these. By now it can only be lower. */
  readonly value: number;
}

/**
 * Spreads the first results over several notes: each next place goes to the best of the rest, where
 * a score is multiplied by `factor` for each better section of the same note. The first place never
 * changes. Scores only get lower, so a section is examined again only if it comes first and its
 * note was placed meanwhile.
 */
export function spreadOverNotes(
  ranked: readonly RankedSection[],
  noteOf: (section: RankedSection) => number,
  factor: number,
): readonly RankedSection[] {
  const waiting = ranked.map(
    (one, place): Waiting => ({ one, place, note: noteOf(one), better: 0, value: one.score }),
  );
  const shown = new Map<number, number>();
  const spread: RankedSection[] = [];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    const { one, note, value } = next;
    const better = shown.get(note) ?? 0;
    if (better > next.better) {
      putBack(waiting, { ...next, better, value: one.score * factor ** better });
    } else {
      shown.set(note, better + 1);
      spread.push(better === 0 ? one : { ...one, score: value, spread: value - one.score });
    }
  }
  return spread;
}

/** Inserts a section before all with a lower score, or with the same score and a higher rank. */
function putBack(waiting: Waiting[], one: Waiting): void {
  const after = waiting.findIndex(
    ({ value, place }) => value < one.value || (value === one.value && place > one.place),
  );
  waiting.splice(after < 0 ? waiting.length : after, 0, one);
}
