import type { RankedSection } from './rank-sections.ts';

/**
 * Lets each sentence of a story have its say about what comes second and later: half of a section's value
 * is how near it comes to the best section for the whole question, half how near it comes, on average, to
 * the best one for each sentence. The first place stays with the best for the whole question.
 *
 * `value = best × (score / best + mean over sentences of (own score / own best)) / 2`
 */
export function weighSentences(
  ranked: readonly RankedSection[],
  bySentence: readonly (readonly RankedSection[])[],
): readonly RankedSection[] {
  const [first] = ranked;
  if (first === undefined || bySentence.length < 2) {
    return ranked;
  }
  const nearness = new Map<number, number>();
  for (const sentence of bySentence) {
    const best = sentence[0]?.score ?? 1;
    for (const { section, score } of sentence) {
      const sum = nearness.get(section) ?? 0;
      nearness.set(section, sum + score / best / bySentence.length);
    }
  }
  const weighed = ranked.slice(1).map((one) => {
    const value = (one.score + first.score * (nearness.get(one.section) ?? 0)) / 2;
    return { ...one, score: value, shares: { ...one.shares, sentences: value - one.score } };
  });
  return [first, ...weighed.toSorted((one, other) => other.score - one.score)];
}
