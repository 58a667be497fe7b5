import { FIELDS } from '../index/section-fields.ts';
import type { SectionIndex } from '../index/section-index.ts';
import { fieldLines, fieldTerms } from './field-terms.ts';
import type { QuerySlots } from './query-slots.ts';

const namingFields = [FIELDS.indexOf('heading'), FIELDS.indexOf('trail'), FIELDS.indexOf('title')];
const body = FIELDS.indexOf('body');

/**
 * Gives whether a section states one thing about a topic: its headings or title name some of the question's
 * words, and a line begins with all others. So `lambda timeout` finds the row "Timeout, 3 seconds by
 * default" under "Lambda limits". `positions` are those of the question's content words. Takes time by
 * the length of the section.
 */
export function topicLines(
  { text }: SectionIndex,
  positions: readonly number[],
  { terms, slotOfTerm }: QuerySlots,
): (section: number) => boolean {
  const slotsOf = (some: readonly number[]) => some.map((term) => slotOfTerm[term] ?? 0);
  const positionsOf = (slots: readonly number[]) =>
    new Set(slots.flatMap((slot) => terms[slot - 1]?.asked.covers ?? []));
  return (section) => {
    const over = namingFields.flatMap((field) => Array.from(fieldTerms(text, section, field)));
    const named = positionsOf(slotsOf(over));
    const rest = positions.filter((position) => !named.has(position));
    if (rest.length === 0 || rest.length === positions.length) return false;
    return fieldLines(text, section, body).some((line) => {
      const begun = positionsOf(beginning(slotsOf(line)));
      return rest.every((position) => begun.has(position));
    });
  };
}

/** The asked words that a line begins with, before any other. */
function beginning(slots: readonly number[]): readonly number[] {
  const end = slots.indexOf(0);
  return end < 0 ? slots : slots.slice(0, end);
}
