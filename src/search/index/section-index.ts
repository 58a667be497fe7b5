import type { Section } from '../../library/note.ts';
import { firstAtLeast } from '../first-place.ts';
import { at } from './at.ts';
import type { Families } from './families.ts';
import type { FieldLengths } from './field-lengths.ts';
import type { GrowingArrays } from './growing-numbers.ts';
import type { ScratchArrays } from './scratch-arrays.ts';
import { isThere, type SectionPlaces } from './section-places.ts';
import type { SectionTerms } from './section-terms.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * All sections of a library as numbers. The sections of a note are numbered in their order; what changes gets
 * new numbers after all others, and the old ones stand for nothing any more. Terms are numbered as the
 * vocabulary has them.
 */
export interface SectionIndex {
  /** By number; those that are gone, too. */
  readonly sections: readonly Section[];
  /** How many are not gone. */
  readonly sectionCount: number;
  readonly vocabulary: Vocabulary;
  readonly text: SectionTerms;
  /** Of all sections that are not gone: impacts are computed for their usual lengths. */
  readonly lengths: FieldLengths;
  readonly postings: Postings;
  readonly families: Families;
  readonly places: SectionPlaces;
  readonly scratch: ScratchArrays;
  /** What the next index grows from; `null` before the first change. */
  readonly growing: GrowingArrays | null;
}

/** For each term the sections that have it. */
export interface Postings {
  /** How many sections were indexed together; those with higher numbers came since. */
  readonly settled: number;
  /** Term `t` has the entries from `starts[t]` up to `starts[t + 1]`, of settled sections. */
  readonly starts: Uint32Array;
  readonly sections: Uint32Array;
  readonly impacts: Float32Array;
  readonly since: PostingChanges;
}

/** What changed since sections were indexed together: so little that the long lists can stay as they are. */
export interface PostingChanges {
  /** By term: the sections that came. */
  readonly added: ReadonlyMap<number, TermList>;
  /** The settled sections that are gone, ascending. They still stand in the lists, and count for nothing. */
  readonly gone: readonly Run[];
  /** By term: in how many of those that are gone it stands. */
  readonly goneCounts: ReadonlyMap<number, number>;
}

/** Nothing changed. */
export const UNCHANGED: PostingChanges = { added: new Map(), gone: [], goneCounts: new Map() };

/** Sections that stand side by side. */
export interface Run {
  /** The number of its first section, and that after its last one. */
  readonly start: number;
  readonly end: number;
}

/** Sections that have a term, ascending. */
export interface TermList {
  readonly sections: Uint32Array;
  /** What one appearance of the term in the question is worth in the section, before its rarity. */
  readonly impacts: Float32Array;
}

/**
 * The sections that have a term: those that were settled and, where there are any, those that came since. Who adds
 * up by section must `clearGone` in the end.
 */
export function listsOf(postings: Postings, term: number): readonly TermList[] {
  const start = startOf(postings, term);
  const end = startOf(postings, term + 1);
  const settled = {
    sections: postings.sections.subarray(start, end),
    impacts: postings.impacts.subarray(start, end),
  };
  const added = postings.since.added.get(term);
  return added === undefined ? [settled] : [settled, added];
}

/** Sets to 0 what stands, by section, for those that are gone. */
export function clearGone(numbers: Float32Array, { since: { gone } }: Postings): void {
  for (const { start, end } of gone) numbers.fill(0, start, end);
}

/** Terms that are newer than the settled sections have empty lists at the end. */
function startOf({ starts, sections }: Postings, term: number): number {
  return starts[term] ?? sections.length;
}

/** In how many sections a term stands. */
export function sectionFrequency(postings: Postings, term: number): number {
  const { added, goneCounts } = postings.since;
  const settled = startOf(postings, term + 1) - startOf(postings, term);
  return settled - (goneCounts.get(term) ?? 0) + (added.get(term)?.sections.length ?? 0);
}

/** What a term is worth in a section, 0 where it is not there. */
export function impactOf(postings: Postings, term: number, section: number): number {
  return impactIn(listsOf(postings, term), section);
}

/** What the term of some lists is worth in a section, 0 where it is not there. */
export function impactIn(lists: readonly TermList[], section: number): number {
  for (const { sections, impacts } of lists) {
    const found = firstAtLeast(sections, section);
    if (sections[found] === section) return at(impacts, found);
  }
  return 0;
}

/** Whether any section of the note that a section belongs to has a term. */
export function standsInNote(
  { postings, places: { noteStarts } }: Pick<SectionIndex, 'postings' | 'places'>,
  term: number,
  section: number,
): boolean {
  const start = at(noteStarts, section);
  return listsOf(postings, term).some(({ sections }) => {
    const next = sections[firstAtLeast(sections, start)];
    return next !== undefined && noteStarts[next] === start;
  });
}

/** Whether one section has all of the terms and suits. Takes time by the sections of the rarest. */
export function haveCommonSection(
  { postings, places }: Pick<SectionIndex, 'postings' | 'places'>,
  terms: readonly number[],
  suits: (section: number) => boolean,
): boolean {
  const [rarest, ...others] = terms.toSorted(
    (one, other) => sectionFrequency(postings, one) - sectionFrequency(postings, other),
  );
  const hasOthers = (section: number) =>
    isThere(places, section) &&
    others.every((term) => impactOf(postings, term, section) > 0) &&
    suits(section);
  return (
    rarest !== undefined &&
    listsOf(postings, rarest).some(({ sections }) => sections.some(hasOthers))
  );
}
