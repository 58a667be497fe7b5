import { onDemandFor } from '../../basics/on-demand.ts';
import { at } from '../index/at.ts';
import { saturated } from '../index/bm25f.ts';
import { averageFamilyLength } from '../index/families.ts';
import { FIELDS } from '../index/section-fields.ts';
import type { SectionIndex } from '../index/section-index.ts';
import type { RankingSettings } from '../ranking-settings.ts';
import type { QuerySlots } from './query-slots.ts';

const OWN_FIELDS = [FIELDS.indexOf('heading'), FIELDS.indexOf('body')];

/**
 * Returns a function that scores the words of a question in the whole family of a section: BM25
 * over the headings and bodies of its sections as if they were one text. Computed once per family.
 * Takes memory proportional to the number of families, and time to their lengths.
 */
export function familyScores(
  index: SectionIndex,
  slots: QuerySlots,
  settings: RankingSettings,
): (section: number) => number {
  const { families, lengths } = index;
  const frequencies = new Uint32Array(slots.terms.length + 1);
  const averageLength = averageFamilyLength(families, lengths);
  const b = settings.lengthNormalization.body;
  const scoreOfFamily = onDemandFor((start: number) => {
    const length = countWords(index, start, slots, frequencies.fill(0));
    const normalization = 1 - b + (b * length) / averageLength;
    return slots.terms.reduce((score, { worth }, place) => {
      const frequency = at(frequencies, place + 1) / normalization;
      return score + worth * saturated(frequency, settings.saturation);
    }, 0);
  });
  return (section) => scoreOfFamily(at(families.starts, section));
}

/**
 * Counts the question's words in a family, by slot; returns its length in terms. `start` is its
 * first section.
 */
function countWords(
  { families, text }: SectionIndex,
  start: number,
  { slotOfTerm }: QuerySlots,
  frequencies: Uint32Array,
): number {
  let length = 0;
  for (let one = start; one < at(families.ends, start); one += 1) {
    for (const field of OWN_FIELDS) {
      const first = at(text.fieldStarts, one * FIELDS.length + field);
      const end = at(text.fieldStarts, one * FIELDS.length + field + 1);
      length += end - first;
      for (let place = first; place < end; place += 1) {
        const slot = slotOfTerm[text.terms[place] ?? 0] ?? 0;
        frequencies[slot] = (frequencies[slot] ?? 0) + 1;
      }
    }
  }
  return length;
}
