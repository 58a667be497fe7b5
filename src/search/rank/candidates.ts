import { at, type SectionIndex } from '../index/section-index.ts';
import type { WeighedTerm } from './weigh-terms.ts';

/** The sections that match best by their words alone. */
export interface Candidates {
  /** Numbers of sections, best first. */
  readonly sections: readonly number[];
  /** What their words are worth, in the same order. */
  readonly scores: readonly number[];
  /** How many sections match at all. */
  readonly total: number;
}

/**
 * Adds up, for each section, `worth × impact` of every term that it has, and keeps the best `limit`
 * sections that are accepted. Takes time by the number of sections that have the terms.
 */
export function findCandidates(
  { postings, sections }: SectionIndex,
  terms: readonly WeighedTerm[],
  limit: number,
  accepts: (section: number) => boolean,
): Candidates {
  const scores = new Float32Array(sections.length);
  for (const { term, worth } of terms) {
    const end = at(postings.starts, term + 1);
    for (let entry = at(postings.starts, term); entry < end; entry += 1) {
      const section = at(postings.sections, entry);
      scores[section] = at(scores, section) + worth * at(postings.impacts, entry);
    }
  }
  const best = new BestSections(limit);
  let total = 0;
  for (let section = 0; section < scores.length; section += 1) {
    const score = at(scores, section);
    if (score > 0 && accepts(section)) {
      total += 1;
      best.offer(section, score);
    }
  }
  return { sections: best.sections, scores: best.scores, total };
}

/** The sections with the highest scores of those that were offered, best first. */
class BestSections {
  readonly sections: number[] = [];
  readonly scores: number[] = [];
  readonly #limit: number;

  constructor(limit: number) {
    this.#limit = limit;
  }

  offer(section: number, score: number): void {
    const last = this.scores.at(-1) ?? 0;
    if (this.scores.length === this.#limit && score <= last) {
      return;
    }
    let place = this.scores.length;
    while (place > 0 && score > (this.scores[place - 1] ?? 0)) {
      place -= 1;
    }
    this.sections.splice(place, 0, section);
    this.scores.splice(place, 0, score);
    if (this.scores.length > this.#limit) {
      this.sections.pop();
      this.scores.pop();
    }
  }
}
