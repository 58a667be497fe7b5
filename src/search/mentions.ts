import { at } from './index/at.ts';
import { listsOf, type SectionIndex } from './index/section-index.ts';
import type { ReadQuestion } from './question/read-question.ts';

/**
 * Counts, by id of the note, the sections that have one of the words of a question as they were typed, in any form.
 * Takes time by the number of these sections and of all notes.
 */
export function countMentions(
  index: SectionIndex,
  { terms }: ReadQuestion,
): ReadonlyMap<string, number> {
  const typed = terms.filter(({ how }) => how === 'exact').map(({ term }) => term);
  return index.scratch.lend((mentions) => {
    for (const { sections } of Array.from(new Set(typed)).flatMap((term) =>
      listsOf(index.postings, term),
    )) {
      for (const section of sections) mentions[section] = 1;
    }
    return countByNote(mentions, index);
  });
}

/** @param mentions by section: 1 for what is counted */
function countByNote(
  mentions: Float32Array,
  { sections, places: { firstOfNote, noteStarts } }: SectionIndex,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const first of firstOfNote) {
    let count = 0;
    for (let section = first; noteStarts[section] === first; section += 1) {
      count += at(mentions, section);
    }
    if (count > 0) counts.set(sections[first]?.noteId ?? '', count);
  }
  return counts;
}
