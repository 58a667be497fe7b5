import { at } from '../index/at.ts';
import { FIELDS } from '../index/section-fields.ts';
import type { SectionTerms } from '../index/section-index.ts';
import type { WeighedTerm } from './weigh-terms.ts';

/** Finds the terms of one question in the numbered texts of sections, one array look-up a word. */
export interface QuerySlots {
  readonly terms: readonly WeighedTerm[];
  /** By term: 0 when it is not asked for, else 1 + its place in `terms`. */
  readonly slotOfTerm: Uint16Array;
}

/** Takes memory and time by the size of the vocabulary: two bytes a term. */
export function querySlots(terms: readonly WeighedTerm[], vocabularySize: number): QuerySlots {
  const slotOfTerm = new Uint16Array(vocabularySize);
  for (const [place, { term }] of terms.entries()) {
    slotOfTerm[term] = place + 1;
  }
  return { terms, slotOfTerm };
}

/** The slots of the asked terms that stand in a section, each once, in the order of the section. */
export function slotsIn(
  { terms, fieldStarts }: SectionTerms,
  section: number,
  { slotOfTerm }: QuerySlots,
): readonly number[] {
  const slots = new Set<number>();
  const end = at(fieldStarts, (section + 1) * FIELDS.length);
  for (let place = at(fieldStarts, section * FIELDS.length); place < end; place += 1) {
    const slot = slotOfTerm[terms[place] ?? 0] ?? 0;
    if (slot > 0) {
      slots.add(slot);
    }
  }
  return Array.from(slots);
}
