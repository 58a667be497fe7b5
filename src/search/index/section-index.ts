import type { Section } from '../../library/note.ts';
import { at } from './at.ts';
import type { Families } from './families.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * All sections of a library as numbers. Sections are numbered in the order of `sections`, terms as the
 * vocabulary numbers them.
 */
export interface SectionIndex {
  readonly sections: readonly Section[];
  readonly vocabulary: Vocabulary;
  readonly text: SectionTerms;
  readonly postings: Postings;
  readonly families: Families;
}

/** What stands in the sections, term by term: section after section, field after field (`FIELDS`). */
export interface SectionTerms {
  readonly terms: Uint32Array;
  /**
   * Where each field starts in `terms`: field `f` of section `s` is
   * `fieldStarts[s * FIELDS.length + f]` up to the next entry.
   */
  readonly fieldStarts: Uint32Array;
}

/** For each term the sections that have it, ascending. */
export interface Postings {
  /** Term `t` has the entries from `starts[t]` up to `starts[t + 1]`. */
  readonly starts: Uint32Array;
  readonly sections: Uint32Array;
  /** What one appearance of the term in the question is worth in the section, before its rarity. */
  readonly impacts: Float32Array;
  /** By field: the length that the impacts were computed for (`usualLengthSteps`). */
  readonly usualLengths: readonly number[];
}

/** In how many sections a term stands. */
export function sectionFrequency({ starts }: Postings, term: number): number {
  return at(starts, term + 1) - at(starts, term);
}

/** What a term is worth in a section, 0 where it is not there. Found by halving. */
export function impactOf(
  { starts, sections, impacts }: Postings,
  term: number,
  section: number,
): number {
  let low = at(starts, term);
  const end = at(starts, term + 1);
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(sections, middle) < section) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low < end && at(sections, low) === section ? at(impacts, low) : 0;
}

/** Whether one section has all of the terms. Takes time by the sections of the rarest. */
export function haveCommonSection(postings: Postings, terms: readonly number[]): boolean {
  const [rarest, ...others] = terms.toSorted(
    (one, other) => sectionFrequency(postings, one) - sectionFrequency(postings, other),
  );
  return sectionsWith(postings, rarest).some((section) =>
    others.every((term) => impactOf(postings, term, section) > 0),
  );
}

/** The sections that have a term, ascending; none for a word that the notes don't have. */
export function sectionsWith(postings: Postings, term: number | undefined): Uint32Array {
  return term === undefined
    ? new Uint32Array()
    : postings.sections.subarray(at(postings.starts, term), at(postings.starts, term + 1));
}
