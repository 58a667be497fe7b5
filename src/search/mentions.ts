import { at } from './index/at.ts';
import { listsOf, type SectionIndex } from './index/section-index.ts';
import { isThere } from './index/section-places.ts';
import type { ReadQuestion } from './question/read-question.ts';

/**
 * Counts, for each note, the sections with one of the typed words, in any form. By note id, in the
 * order of the notes. Takes time proportional to the number of these sections.
 */
export function countMentions(
  index: SectionIndex,
  { terms }: ReadQuestion,
): ReadonlyMap<string, number> {
  const typed = terms.filter(({ how }) => how === 'exact').map(({ term }) => term);
  const { sections, postings, places, scratch } = index;
  const lists = Array.from(new Set(typed)).flatMap((term) => listsOf(postings, term));
  return scratch.lend((isCounted) =>
    scratch.lend((counts) => {
      const firsts: number[] = [];
      const count = (section: number) => {
        if (isCounted[section] === 1 || !isThere(places, section)) return;
        isCounted[section] = 1;
        const first = at(places.noteStarts, section);
        if (counts[first] === 0) firsts.push(first);
        counts[first] = at(counts, first) + 1;
      };
      for (const list of lists) list.sections.forEach(count);
      firsts.sort((one, other) => at(places.order, one) - at(places.order, other));
      return new Map(firsts.map((first) => [sections[first]?.noteId ?? '', at(counts, first)]));
    }),
  );
}
