import { at } from '../index/at.ts';
import { FIELDS } from '../index/section-fields.ts';
import type { SectionIndex } from '../index/section-index.ts';
import { saturated } from './bm25f.ts';
import type { QuerySlots } from './query-slots.ts';
import type { RankingSettings } from './settings.ts';

const ownFields = [FIELDS.indexOf('heading'), FIELDS.indexOf('body')];

/**
 * Gives the score of a section's family, worked out once for all of its sections. Takes memory by the
 * number of families asked for.
 */
export function familyScores(
  index: SectionIndex,
  slots: QuerySlots,
  settings: RankingSettings,
): (section: number) => number {
  const known = new Map<number, number>();
  const frequencies = new Uint32Array(slots.terms.length + 1);
  return (section) => {
    const family = at(index.families.starts, section);
    const score =
      known.get(family) ?? familyScore(index, section, slots, settings, frequencies.fill(0));
    known.set(family, score);
    return score;
  };
}

/**
 * What the words of a question are worth in the whole family of a section: BM25 over the headings and
 * bodies of its sections, as if they were one text. Takes time by the length of the family. `frequencies`,
 * by slot, are 0.
 */
function familyScore(
  index: SectionIndex,
  section: number,
  { terms, slotOfTerm }: QuerySlots,
  settings: RankingSettings,
  frequencies: Uint32Array,
): number {
  const { families, text } = index;
  let length = 0;
  for (let one = at(families.starts, section); one < at(families.ends, section); one += 1) {
    for (const field of ownFields) {
      const start = at(text.fieldStarts, one * FIELDS.length + field);
      const end = at(text.fieldStarts, one * FIELDS.length + field + 1);
      length += end - start;
      for (let place = start; place < end; place += 1) {
        const slot = slotOfTerm[text.terms[place] ?? 0] ?? 0;
        frequencies[slot] = (frequencies[slot] ?? 0) + 1;
      }
    }
  }
  const b = settings.lengthNormalization.body;
  const normalization = 1 - b + (b * length) / families.averageLength;
  return terms.reduce(
    (score, { worth }, place) =>
      score + worth * saturated(at(frequencies, place + 1) / normalization, settings.saturation),
    0,
  );
}
