import type { Acceptance } from '../acceptance.ts';
import { at } from '../index/at.ts';
import {
  clearGone,
  listsOf,
  type Postings,
  type SectionIndex,
  sectionFrequency,
  type TermList,
} from '../index/section-index.ts';
import { BestSections } from './best-sections.ts';
import type { TermWorth } from './weigh-terms.ts';

/** The sections that match best by their words alone. */
export interface Candidates {
  /** Section numbers, best first. */
  readonly sections: readonly number[];
  /** Their scores, in the same order. */
  readonly scores: readonly number[];
  /** How many accepted sections match. */
  readonly total: number;
}

/**
 * Adds up `worth × impact` of every term in each section, and keeps the best `limit` accepted
 * sections. Takes time proportional to the number of sections that contain the terms.
 */
export function findCandidates(
  index: SectionIndex,
  terms: readonly TermWorth[],
  limit: number,
  accepts: Acceptance,
): Candidates {
  const { postings, sections, places, scratch } = index;
  const best = new BestSections(limit, places.order);
  const total = scratch.lend((scores) => {
    addScores(scores, postings, terms);
    return entryCount(postings, terms) < sections.length
      ? offerListed(listsOfAll(postings, terms), { scores, accepts, best })
      : offerAll(sections.length, { scores, accepts, best });
  });
  return { ...best.inOrder(), total };
}

/** The sections on offer, and who receives them. */
interface Offers {
  /** The score of each section, by number. */
  readonly scores: Float32Array;
  readonly accepts: Acceptance;
  readonly best: BestSections;
}

/** Offers all matching and accepted sections; returns their number. */
function offerAll(sectionCount: number, { scores, accepts, best }: Offers): number {
  let total = 0;
  let least = best.least;
  for (let section = 0; section < sectionCount; section += 1) {
    const score = scores[section] ?? 0;
    if (score <= 0 || accepts?.(section) === false) continue;
    total += 1;
    if (score < least) continue;
    best.offer(section, score);
    least = best.least;
  }
  return total;
}

/** The same for the sections of some lists. */
function offerListed(lists: readonly TermList[], { scores, accepts, best }: Offers): number {
  let total = 0;
  let least = best.least;
  for (const { sections } of lists) {
    for (let entry = 0; entry < sections.length; entry += 1) {
      const section = at(sections, entry);
      const score = scores[section] ?? 0;
      if (score <= 0) continue;
      // A section is in the list of each of its words, but is offered once.
      scores[section] = 0;
      if (accepts?.(section) === false) continue;
      total += 1;
      if (score < least) continue;
      best.offer(section, score);
      least = best.least;
    }
  }
  return total;
}

/** The total length of the terms' lists. */
function entryCount(postings: Postings, terms: readonly TermWorth[]): number {
  return terms.reduce((sum, { term }) => sum + sectionFrequency(postings, term), 0);
}

function listsOfAll(postings: Postings, terms: readonly TermWorth[]): readonly TermList[] {
  return terms.flatMap(({ term }) => listsOf(postings, term));
}

/** By section, the sum of `worth × impact` over its terms. */
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
