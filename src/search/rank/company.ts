import { at } from '../index/at.ts';
import { type SectionIndex, sectionFrequency } from '../index/section-index.ts';
import type { TermWorth } from './weigh-terms.ts';

/**
 * Weighs the words of a story by the company that they keep in the notes: a word that stands in the same
 * sections as the others is what the story is about; one that never does (`startup`, `annual`) is there by
 * chance, however rare it is.
 *
 * `worth × Σ worth of each other word × common sections / √(sections of the one × sections of the other)`
 *
 * Takes time by the number of sections that have the words, two looks at each.
 */
export function weighByCompany(
  terms: readonly TermWorth[],
  { postings, sections }: Pick<SectionIndex, 'postings' | 'sections'>,
): readonly TermWorth[] {
  const spread = ({ term }: TermWorth) => Math.sqrt(Math.max(1, sectionFrequency(postings, term)));
  const present = new Float32Array(sections.length);
  const { starts, sections: sectionOf } = postings;
  for (const one of terms) {
    const share = one.worth / spread(one);
    const end = at(starts, one.term + 1);
    for (let entry = at(starts, one.term); entry < end; entry += 1) {
      const section = at(sectionOf, entry);
      present[section] = at(present, section) + share;
    }
  }
  return terms.map((one) => {
    let met = 0;
    const end = at(starts, one.term + 1);
    for (let entry = at(starts, one.term); entry < end; entry += 1) {
      met += at(present, at(sectionOf, entry));
    }
    const company = Math.max(0, met / spread(one) - one.worth);
    return { term: one.term, worth: one.worth * company };
  });
}
