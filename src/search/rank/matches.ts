import type { Match } from '../engine.ts';
import { at } from '../index/at.ts';
import { FIELDS } from '../index/section-fields.ts';
import { impactOf, type SectionIndex } from '../index/section-index.ts';
import type { QuerySlots } from './query-slots.ts';

const none: readonly Match[] = [];

/** The terms of a question that stand in a section, in the order of the question, and where. */
export function matchesIn(
  { text, vocabulary, postings }: SectionIndex,
  section: number,
  { terms, slotOfTerm }: QuerySlots,
): readonly Match[] {
  /** By slot: a bit for each field that the term stands in. */
  const fieldsOfSlot = new Uint8Array(terms.length + 1);
  for (let field = 0; field < FIELDS.length; field += 1) {
    const entry = section * FIELDS.length + field;
    const end = at(text.fieldStarts, entry + 1);
    for (let place = at(text.fieldStarts, entry); place < end; place += 1) {
      const slot = slotOfTerm[text.terms[place] ?? 0] ?? 0;
      fieldsOfSlot[slot] = (fieldsOfSlot[slot] ?? 0) | (1 << field);
    }
  }
  return terms.flatMap(({ asked: { asked, how, term }, worth }, place): readonly Match[] => {
    const bits = fieldsOfSlot[place + 1] ?? 0;
    if (bits === 0) return none;
    const fields = FIELDS.filter((_, field) => (bits & (1 << field)) !== 0);
    const share = worth * impactOf(postings, term, section);
    return [{ asked, found: vocabulary.wordOfTerm(term), fields, how, share }];
  });
}
