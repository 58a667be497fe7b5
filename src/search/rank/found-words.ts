import { at } from '../index/at.ts';
import { FIELDS } from '../index/section-fields.ts';
import type { SectionTerms } from '../index/section-terms.ts';
import type { QuerySlots } from './query-slots.ts';

/** The words of a question where they stand in one section, in its order. */
export interface FoundWords {
  readonly section: number;
  /** By word found: its slot. Only those below the last of `ends` are of this section. */
  readonly slots: readonly number[];
  /** By word found: its place among the terms of all sections. */
  readonly places: readonly number[];
  /** By field: the number behind its last word found. */
  readonly ends: readonly number[];
}

/**
 * Gives where the words of a question stand in a section, so that it is read once for all that look at it
 * closely. What it gives holds until it is asked again: every section is read into the same lists, which
 * would else be most of the garbage of a question. Takes time by the length of the section.
 */
export function foundWordsReader(
  { terms, fieldStarts }: SectionTerms,
  { slotOfTerm }: QuerySlots,
): (section: number) => FoundWords {
  const slots: number[] = [];
  const places: number[] = [];
  const ends = FIELDS.map(() => 0);
  return (section) => {
    let count = 0;
    for (let field = 0; field < FIELDS.length; field += 1) {
      const entry = section * FIELDS.length + field;
      const end = at(fieldStarts, entry + 1);
      for (let place = at(fieldStarts, entry); place < end; place += 1) {
        const slot = slotOfTerm[terms[place] ?? 0] ?? 0;
        if (slot > 0) {
          slots[count] = slot;
          places[count] = place;
          count += 1;
        }
      }
      ends[field] = count;
    }
    return { section, slots, places, ends };
  };
}

/** The number of the first word found in a field. */
export function firstIn({ ends }: FoundWords, field: number): number {
  return ends[field - 1] ?? 0;
}

/** Whether any word was found in a field. */
export function standsIn(found: FoundWords, field: number): boolean {
  return firstIn(found, field) < (found.ends[field] ?? 0);
}
