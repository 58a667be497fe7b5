import type { RankedSection } from '../ranked-section.ts';

/** A section that is not shown yet. */
interface Waiting {
  readonly one: RankedSection;
  /** Its place among all that are ranked. */
  readonly place: number;
  readonly note: number;
  /** How many of its note were shown when it was last looked at. */
  readonly better: number;
  /** Its score behind these. By now it can only be less. */
  readonly value: number;
}

/**
 * Spreads what is shown first over several notes: each next place goes to the best of the rest, where a
 * score counts `factor` times less for each better section of its note. The first place never changes.
 * Scores get only less, so that a section is looked at again when it comes first and its note was shown meanwhile.
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

/** Puts a section before all that are worth less, or as much but ranked behind it. */
function putBack(waiting: Waiting[], one: Waiting): void {
  const behind = waiting.findIndex(
    ({ value, place }) => value < one.value || (value === one.value && place > one.place),
  );
  waiting.splice(behind < 0 ? waiting.length : behind, 0, one);
}
