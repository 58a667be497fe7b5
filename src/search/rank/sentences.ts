import { impactOf, type Postings } from '../index/section-index.ts';
import type { RankedSection } from './rank-sections.ts';
import type { WeighedTerm } from './weigh-terms.ts';

/**
 * Lets each sentence of a story have its say about what comes second and later: half of a section's value
 * is how near it comes to the best section for the whole question, half how near it comes, on average, to
 * the best one for each sentence by its words. The first place stays with the best for the whole question.
 *
 * `value = best × (score / best + mean over sentences of (own words / best words)) / 2`
 */
export function weighSentences(
  ranked: readonly RankedSection[],
  sentences: readonly (readonly WeighedTerm[])[],
  postings: Postings,
): readonly RankedSection[] {
  const [first] = ranked;
  if (first === undefined || sentences.length < 2) {
    return ranked;
  }
  const nearness = sentences.map((terms) => nearnessToBest(ranked, terms, postings));
  const weighed = ranked.map((one, place) => {
    const near = nearness.reduce((sum, sentence) => sum + (sentence[place] ?? 0), 0);
    const value = (one.score + (first.score * near) / sentences.length) / 2;
    return { ...one, score: value, shares: { ...one.shares, sentences: value - one.score } };
  });
  return [first, ...weighed.slice(1).toSorted((one, other) => other.score - one.score)];
}

/** For each section what a sentence's words are worth in it, as a part of the most in any of them. */
function nearnessToBest(
  ranked: readonly RankedSection[],
  terms: readonly WeighedTerm[],
  postings: Postings,
): readonly number[] {
  const scores = ranked.map(({ section }) =>
    terms.reduce((sum, { term, worth }) => sum + worth * impactOf(postings, term, section), 0),
  );
  const best = Math.max(...scores);
  return scores.map((score) => (best === 0 ? 0 : score / best));
}
