import { at } from '../index/at.ts';
import { FIELDS } from '../index/section-fields.ts';
import type { SectionTerms } from '../index/section-terms.ts';
import type { QuerySlots } from './query-slots.ts';

/** The occurrences of a question's words in one section, in order. */
export interface FoundWords {
  readonly section: number;
  /** For each occurrence its slot. Only those below the last of `ends` belong to this section. */
  readonly slots: readonly number[];
  /** For each occurrence its position among the terms of all sections. */
  readonly places: readonly number[];
  /** For each field, the index after its last occurrence. */
  readonly ends: readonly number[];
}

/**
 * Returns a function that finds the words of a question in a section, so that it is read once for
 * all features. Its result is valid until the next call: every section is read into the same lists,
 * which would otherwise be most of a question's garbage. Takes time proportional to the section's
 * length.
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

/** The index of the first occurrence in a field. */
export function firstIn({ ends }: FoundWords, field: number): number {
  return ends[field - 1] ?? 0;
}

/** Whether any word occurs in a field. */
export function standsIn(found: FoundWords, field: number): boolean {
  return firstIn(found, field) < (found.ends[field] ?? 0);
}
