import { at } from '../../index/at.ts';
import { FIELDS } from '../../index/section-fields.ts';
import { impactIn, listsOf, type SectionIndex } from '../../index/section-index.ts';
import type { QuerySlots } from '../query-slots.ts';
import type { RankedSection } from '../ranked-section.ts';
import type { TermWorth } from '../weigh-terms.ts';
import { weighByCoOccurrence } from './co-occurrence.ts';
import { partsOfMost } from './parts-of-most.ts';
import { similarityToBest } from './relevance-feedback.ts';

/** The weight of a section's similarity to the best ones in its value. */
const SIMILARITY_SHARE = 0.2;

/**
 * Orders the second and later places for a story of several sentences. Half of how well a section
 * matches is its score for the whole story, with each word weighted by co-occurrence, relative to
 * the best section's; the other half is the mean over the sentences, each relative to the best
 * section for that sentence. A fifth of its value is how similar it is to the sections that match
 * best (`similarityToBest`). The first place stays with the best section for the whole question.
 *
 * - `whole = own score by co-occurrence / best score`
 * - `match = (whole + mean over sentences of (own score / best score)) / 2`
 * - `value = best score × (0.8 × match / best match + 0.2 × similarity)`
 */
export function weighSentences(
  ranked: readonly RankedSection[],
  sentences: readonly (readonly TermWorth[])[],
  index: SectionIndex,
  slots: QuerySlots,
): readonly RankedSection[] {
  const [first] = ranked;
  if (first === undefined) {
    return ranked;
  }
  const impacts = impactTable(ranked, index, slots);
  const nearnessOf = (terms: readonly TermWorth[]) =>
    nearnessToBest(terms, slots, impacts, ranked.length);
  const whole = nearnessOf(weighByCoOccurrence(slots.terms, index));
  const nearness = sentences.map(nearnessOf);
  const matched = partsOfMost(
    ranked.map((_, place) => {
      const near = nearness.reduce((sum, sentence) => sum + (sentence[place] ?? 0), 0);
      return (whole[place] ?? 0) + near / sentences.length;
    }),
  );
  const similarity = similarityToBest(
    ranked.map(({ section }, place) => ({ section, value: matched[place] ?? 0 })),
    index,
  );
  const weighed = ranked.map((one, place) => {
    const match = (1 - SIMILARITY_SHARE) * (matched[place] ?? 0);
    const value = first.score * (match + SIMILARITY_SHARE * (similarity[place] ?? 0));
    return { ...one, score: value, sentences: value - one.score };
  });
  return [first, ...weighed.slice(1).toSorted((one, other) => other.score - one.score)];
}

/** The impact of each term in each section: section by section, slot by slot. */
function impactTable(
  ranked: readonly RankedSection[],
  { text, postings }: SectionIndex,
  slots: QuerySlots,
): Float64Array {
  const width = slots.terms.length + 1;
  const impacts = new Float64Array(ranked.length * width);
  const lists = slots.terms.map(({ term }) => listsOf(postings, term));
  for (const [row, { section }] of ranked.entries()) {
    const end = at(text.fieldStarts, (section + 1) * FIELDS.length);
    for (let place = at(text.fieldStarts, section * FIELDS.length); place < end; place += 1) {
      const slot = slots.slotOfTerm[text.terms[place] ?? 0] ?? 0;
      const cell = row * width + slot;
      // A word is looked up where it first occurs.
      if (slot > 0 && impacts[cell] === 0) impacts[cell] = impactIn(lists[slot - 1] ?? [], section);
    }
  }
  return impacts;
}

/** For each section the score of some words, divided by the highest. */
function nearnessToBest(
  terms: readonly TermWorth[],
  { slotOfTerm, terms: { length: asked } }: QuerySlots,
  impacts: Float64Array,
  sectionCount: number,
): readonly number[] {
  const slots = Uint32Array.from(terms, ({ term }) => slotOfTerm[term] ?? 0);
  const worths = Float64Array.from(terms, ({ worth }) => worth);
  const scores: number[] = [];
  for (let row = 0; row < sectionCount; row += 1) {
    const start = row * (asked + 1);
    let score = 0;
    for (let place = 0; place < slots.length; place += 1) {
      score += (worths[place] ?? 0) * (impacts[start + at(slots, place)] ?? 0);
    }
    scores.push(score);
  }
  return partsOfMost(scores);
}
