import { FIELDS } from '../../index/section-fields.ts';
import type { SectionIndex } from '../../index/section-index.ts';
import { fieldLines } from '../../index/section-terms.ts';
import type { WordSpan } from '../../question/question-words.ts';
import type { ReadQuestion } from '../../question/read-question.ts';

const HEADING = FIELDS.indexOf('heading');

/**
 * Where a section's heading stands in the question word for word, with everything that is asked about and with a
 * function word or lone letter that is part of the name: `OR gate` in `what is an or gate?`, `Vitamin A`. By `gate`
 * alone it could be any gate. `null` for other headings.
 */
export function wholeNames(
  { text, vocabulary }: SectionIndex,
  { positions, asking, wordTerms }: ReadQuestion,
): (section: number) => WordSpan | null {
  const searched = new Set([...positions, ...asking]);
  const small = new Set(wordTerms.filter((_, position) => !searched.has(position)));
  if (small.size === 0) return () => null;
  // The last word is no article: `Vitamin A`.
  const isTelling = (term: number, place: number, { length }: readonly number[]) =>
    small.has(term) && (place === length - 1 || !vocabulary.introductory.has(term));
  const last = positions.at(-1) ?? 0;
  const starts = wordTerms.slice(0, (positions[0] ?? 0) + 1).map((_, start) => start);
  const standsAt = (name: readonly number[], start: number) =>
    start + name.length > last && name.every((term, place) => wordTerms[start + place] === term);
  return (section) => {
    for (const name of fieldLines(text, section, HEADING)) {
      if (!name.some(isTelling)) continue;
      const start = starts.find((from) => standsAt(name, from));
      if (start !== undefined) return { start, end: start + name.length };
    }
    return null;
  };
}
