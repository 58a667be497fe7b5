import { addTo, countEach } from '../../../basics/counts.ts';
import { at } from '../../index/at.ts';
import { rarity } from '../../index/bm25f.ts';
import { type SectionIndex, sectionFrequency } from '../../index/section-index.ts';
import { sectionTerms } from '../../index/section-terms.ts';
import { LINE_BREAK } from '../../index/vocabulary.ts';
import { addScores } from '../candidates.ts';
import type { TermWorth } from '../weigh-terms.ts';
import { partsOfMost } from './parts-of-most.ts';

/**
 * How many of the best sections describe what a story is about; at most a fifth of all that match.
 */
const TELLING_SECTIONS = 20;
const TELLING_PART = 0.2;
/** How many of their words are used. */
const TELLING_TERMS = 20;

/** A section, and how well it matches the question, from 0 to 1. */
export interface ValuedSection {
  readonly section: number;
  readonly value: number;
}

/**
 * How much each section contains of the words that the best ones use most, whether or not the
 * question has them, relative to the highest value: these are what the notes say where a story uses
 * other words. Relevance feedback from the 20 best sections, by their 20 heaviest terms:
 *
 * `weight of a term = rarity × Σ value × √(appearances / length of the section)`,
 * `similarity = Σ weight × rarity × impact`
 *
 * Takes time proportional to the length of the best sections and the number of sections that
 * contain the terms.
 */
export function similarityToBest(
  valued: readonly ValuedSection[],
  index: SectionIndex,
): readonly number[] {
  const terms = termsOfBest(valued, index);
  return index.scratch.lend((scores) => {
    addScores(scores, index.postings, terms);
    return partsOfMost(valued.map(({ section }) => at(scores, section)));
  });
}

/** The terms that the best sections use most; each is worth its weight times its rarity. */
function termsOfBest(valued: readonly ValuedSection[], index: SectionIndex): readonly TermWorth[] {
  const most = Math.min(TELLING_SECTIONS, Math.ceil(TELLING_PART * valued.length));
  const best = valued.toSorted((one, other) => other.value - one.value).slice(0, most);
  return heaviestTerms(termsIn(best, index), index);
}

/**
 * The terms of sections in order of first appearance, each with its share of its sections, weighted
 * by their values.
 */
function termsIn(valued: readonly ValuedSection[], { text }: SectionIndex): readonly TermWorth[] {
  const worths = new Map<number, number>();
  for (const { section, value } of valued) {
    const own = sectionTerms(text, section);
    for (const [term, count] of countEach(own)) {
      if (term !== LINE_BREAK) addTo(worths, term, value * Math.sqrt(count / own.length));
    }
  }
  return Array.from(worths, ([term, worth]) => ({ term, worth }));
}

/** On a tie those that come first: the numbers of terms depend on how the index was built. */
function heaviestTerms(
  terms: readonly TermWorth[],
  { postings, sectionCount }: SectionIndex,
): readonly TermWorth[] {
  return terms
    .map(({ term, worth }) => {
      const rare = rarity(sectionFrequency(postings, term), sectionCount);
      return { term, weight: worth * rare, rare };
    })
    .toSorted((one, other) => other.weight - one.weight)
    .slice(0, TELLING_TERMS)
    .map(({ term, weight, rare }) => ({ term, worth: weight * rare }));
}
