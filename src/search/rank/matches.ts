import type { Field, Match } from '../engine.ts';
import { at } from '../index/at.ts';
import { FIELDS } from '../index/section-fields.ts';
import { impactOf, type SectionIndex } from '../index/section-index.ts';
import type { QuerySlots } from './query-slots.ts';

/** The terms of a question that stand in a section, in the order of the question, and where. */
export function matchesIn(
  { text, vocabulary, postings }: SectionIndex,
  section: number,
  { terms, slotOfTerm }: QuerySlots,
): readonly Match[] {
  const fieldsBySlot: Set<Field>[] = Array.from({ length: terms.length + 1 }, () => new Set());
  for (const [field, name] of FIELDS.entries()) {
    const end = at(text.fieldStarts, section * FIELDS.length + field + 1);
    for (
      let place = at(text.fieldStarts, section * FIELDS.length + field);
      place < end;
      place += 1
    ) {
      fieldsBySlot[slotOfTerm[at(text.terms, place)] ?? 0]?.add(name);
    }
  }
  return terms.flatMap(({ asked: { asked, how, term }, worth }, place) => {
    const fields = Array.from(fieldsBySlot[place + 1] ?? []);
    const found = vocabulary.wordOfTerm(term);
    const share = worth * impactOf(postings, term, section);
    return fields.length === 0 ? [] : [{ asked, found, fields, how, share }];
  });
}
