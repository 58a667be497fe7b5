import { FIELDS } from '../../index/section-fields.ts';
import type { SectionIndex } from '../../index/section-index.ts';
import { fieldLines } from '../../index/section-terms.ts';
import type { ReadQuestion } from '../../question/read-question.ts';

const HEADING = FIELDS.indexOf('heading');

/**
 * Whether a section's heading stands in the question word for word, with everything that is asked about and with a
 * function word or lone letter that is part of the name: `OR gate` in `what is an or gate?`, `Vitamin B`. By `gate`
 * alone it could be any gate.
 */
export function wholeNames(
  { text, vocabulary }: SectionIndex,
  { positions, asking, wordTerms }: ReadQuestion,
): (section: number) => boolean {
  const searched = new Set([...positions, ...asking]);
  const small = wordTerms.filter((_, position) => !searched.has(position));
  const telling = new Set(
    small.filter((term) => term !== null && !vocabulary.introductory.has(term)),
  );
  if (telling.size === 0) return () => false;
  const first = positions[0] ?? 0;
  const last = positions.at(-1) ?? 0;
  const standsAt = (name: readonly number[], start: number) =>
    start + name.length > last && name.every((term, place) => wordTerms[start + place] === term);
  const isWhole = (name: readonly number[]) =>
    name.some((term) => telling.has(term)) &&
    wordTerms.slice(0, first + 1).some((_, start) => standsAt(name, start));
  return (section) => fieldLines(text, section, HEADING).some(isWhole);
}
