import { at } from '../../index/at.ts';
import {
  clearGone,
  listsOf,
  type SectionIndex,
  sectionFrequency,
} from '../../index/section-index.ts';
import type { TermWorth } from '../weigh-terms.ts';

/**
 * Weights the words of a story by their co-occurrence in the notes: a word that occurs in the same
 * sections as the others is what the story is about; one that never does (`startup`, `annual`) is
 * incidental, however rare it is.
 *
 * `worth of a × Σ worth of b × sections with both / √(sections with a × sections with b)`, summed
 * over the other words b
 *
 * Takes time proportional to the number of sections that contain the words, with two passes over
 * each.
 */
export function weighByCoOccurrence(
  terms: readonly TermWorth[],
  { postings, scratch }: Pick<SectionIndex, 'postings' | 'scratch'>,
): readonly TermWorth[] {
  const spread = ({ term }: TermWorth) => Math.sqrt(Math.max(1, sectionFrequency(postings, term)));
  return scratch.lend((present) => {
    for (const one of terms) {
      const share = one.worth / spread(one);
      for (const { sections } of listsOf(postings, one.term)) {
        for (let entry = 0; entry < sections.length; entry += 1) {
          const section = at(sections, entry);
          present[section] = at(present, section) + share;
        }
      }
    }
    clearGone(present, postings);
    return terms.map((one) => {
      let met = 0;
      for (const { sections } of listsOf(postings, one.term)) {
        for (let entry = 0; entry < sections.length; entry += 1) {
          met += at(present, at(sections, entry));
        }
      }
      const others = Math.max(0, met / spread(one) - one.worth);
      return { term: one.term, worth: one.worth * others };
    });
  });
}
