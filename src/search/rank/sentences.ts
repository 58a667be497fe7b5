import { impactOf, type SectionIndex } from '../index/section-index.ts';
import { weighByCompany } from './company.ts';
import { type QuerySlots, slotsIn } from './query-slots.ts';
import type { RankedSection } from './rank-sections.ts';
import type { TermWorth } from './weigh-terms.ts';

/**
 * Orders what comes second and later for a story of several sentences: half of a section's value is how
 * near it comes to the best one for the whole story, each word weighed by the company that it keeps; half how
 * near it comes, on average, to the best one for each sentence. The first place stays with the best for the
 * whole question.
 *
 * `value = best score × (own words in company / best words + mean over sentences of (own words / best words)) / 2`
 */
export function weighSentences(
  ranked: readonly RankedSection[],
  sentences: readonly (readonly TermWorth[])[],
  index: SectionIndex,
  slots: QuerySlots,
): readonly RankedSection[] {
  const [first] = ranked;
  if (first === undefined || sentences.length < 2) {
    return ranked;
  }
  const impacts = ranked.map(({ section }) => impactsIn(index, section, slots));
  const whole = nearnessToBest(weighByCompany(slots.terms, index), impacts);
  const nearness = sentences.map((terms) => nearnessToBest(terms, impacts));
  const weighed = ranked.map((one, place) => {
    const near = nearness.reduce((sum, sentence) => sum + (sentence[place] ?? 0), 0);
    const value = (first.score * ((whole[place] ?? 0) + near / sentences.length)) / 2;
    return { ...one, score: value, shares: { ...one.shares, sentences: value - one.score } };
  });
  return [first, ...weighed.slice(1).toSorted((one, other) => other.score - one.score)];
}

/** What each asked term that stands in a section is worth there. */
function impactsIn(
  index: SectionIndex,
  section: number,
  slots: QuerySlots,
): ReadonlyMap<number, number> {
  return new Map(
    slotsIn(index.text, section, slots).map((slot) => {
      const term = slots.terms[slot - 1]?.term ?? 0;
      return [term, impactOf(index.postings, term, section)];
    }),
  );
}

/** For each section what some words are worth in it, as a part of the most in any of them. */
function nearnessToBest(
  terms: readonly TermWorth[],
  impacts: readonly ReadonlyMap<number, number>[],
): readonly number[] {
  const scores = impacts.map((own) =>
    terms.reduce((sum, { term, worth }) => sum + worth * (own.get(term) ?? 0), 0),
  );
  const best = Math.max(...scores);
  return scores.map((score) => (best === 0 ? 0 : score / best));
}
