import { at } from '../index/at.ts';
import {
  clearGone,
  listsOf,
  type Postings,
  type SectionIndex,
  sectionFrequency,
} from '../index/section-index.ts';
import { BestSections } from './best-sections.ts';
import type { TermWorth } from './weigh-terms.ts';

/** The sections that match best by their words alone. */
export interface Candidates {
  /** Numbers of sections, best first. */
  readonly sections: readonly number[];
  /** What their words are worth, in the same order. */
  readonly scores: readonly number[];
  /** How many sections match at all and are accepted. */
  readonly total: number;
}

/**
 * Adds up, for each section, `worth × impact` of every term that it has, and keeps the best `limit`
 * sections that are accepted. Takes time by the number of sections that have the terms.
 */
export function findCandidates(
  index: SectionIndex,
  terms: readonly TermWorth[],
  limit: number,
  accepts: (section: number) => boolean = () => true,
): Candidates {
  const { postings, sections, places, scratch } = index;
  const best = new BestSections(limit, places.order);
  let total = 0;
  scratch.lend((scores) => {
    addScores(scores, postings, terms);
    const offer = (section: number) => {
      const score = scores[section] ?? 0;
      if (score > 0 && accepts(section)) {
        total += 1;
        best.offer(section, score);
      }
    };
    if (entryCount(postings, terms) < sections.length) {
      forEachEntry(postings, terms, (section) => {
        offer(section);
        // A section stands in the list of every word that it has, and is offered once.
        scores[section] = 0;
      });
    } else {
      for (let section = 0; section < sections.length; section += 1) offer(section);
    }
  });
  return { ...best.inOrder(), total };
}

/** How many sections the lists of the terms have, all together. */
function entryCount(postings: Postings, terms: readonly TermWorth[]): number {
  return terms.reduce((sum, { term }) => sum + sectionFrequency(postings, term), 0);
}

function forEachEntry(
  postings: Postings,
  terms: readonly TermWorth[],
  take: (section: number) => void,
): void {
  for (const { term } of terms) {
    for (const { sections } of listsOf(postings, term)) {
      for (let entry = 0; entry < sections.length; entry += 1) take(at(sections, entry));
    }
  }
}

/** By section, `worth × impact` of every term that it has, added up. */
export function scoreSections(
  postings: Postings,
  terms: readonly TermWorth[],
  sectionCount: number,
): Float32Array {
  const scores = new Float32Array(sectionCount);
  addScores(scores, postings, terms);
  return scores;
}

/** The same, added to an array of zeros. */
export function addScores(
  scores: Float32Array,
  postings: Postings,
  terms: readonly TermWorth[],
): void {
  for (const { term, worth } of terms) {
    for (const { sections, impacts } of listsOf(postings, term)) {
      for (let entry = 0; entry < sections.length; entry += 1) {
        const section = sections[entry] ?? 0;
        scores[section] = (scores[section] ?? 0) + worth * (impacts[entry] ?? 0);
      }
    }
  }
  clearGone(scores, postings);
}
