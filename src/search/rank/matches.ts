import type { Match } from '../engine.ts';
import { at } from '../index/at.ts';
import { FIELDS } from '../index/section-fields.ts';
import { impactIn, listsOf, type SectionIndex } from '../index/section-index.ts';
import type { QuerySlots } from './query-slots.ts';

const NONE: readonly Match[] = [];

/**
 * Returns a function for the terms of a question that a section contains, in the order of the
 * question, and their fields.
 */
export function matchReader(
  { text, vocabulary, postings }: SectionIndex,
  { terms, slotOfTerm }: QuerySlots,
): (section: number) => readonly Match[] {
  const askedFor = terms.map(({ asked: { asked, how, term }, worth }) => ({
    asked,
    found: vocabulary.wordOfTerm(term),
    how,
    worth,
    lists: listsOf(postings, term),
  }));
  /** For each slot a bit for each field that contains the term. */
  const fieldsOfSlot = new Uint8Array(terms.length + 1);
  return (section) => {
    fieldsOfSlot.fill(0);
    for (let field = 0; field < FIELDS.length; field += 1) {
      const entry = section * FIELDS.length + field;
      const end = at(text.fieldStarts, entry + 1);
      for (let place = at(text.fieldStarts, entry); place < end; place += 1) {
        const slot = slotOfTerm[text.terms[place] ?? 0] ?? 0;
        fieldsOfSlot[slot] = (fieldsOfSlot[slot] ?? 0) | (1 << field);
      }
    }
    return askedFor.flatMap(({ asked, found, how, worth, lists }, place): readonly Match[] => {
      const bits = fieldsOfSlot[place + 1] ?? 0;
      if (bits === 0) return NONE;
      const fields = FIELDS.filter((_, field) => (bits & (1 << field)) !== 0);
      return [{ asked, found, fields, how, share: worth * impactIn(lists, section) }];
    });
  };
}
