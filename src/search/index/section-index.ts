import type { Library } from '../../library/library.ts';
import type { Section } from '../../library/note.ts';
import type { Steps } from '../../steps.ts';
import { impactSteps } from '../rank/bm25f.ts';
import type { RankingSettings } from '../rank/settings.ts';
import { at } from './at.ts';
import { type Families, familySteps } from './families.ts';
import { NumberList } from './number-list.ts';
import { FIELDS, fieldTextSteps } from './section-fields.ts';
import { LINE_BREAK, TermReader, Vocabulary } from './vocabulary.ts';

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
}

/** The sections that are found, in the order of their numbers: no tables of contents. */
export function indexedSections(library: Library): readonly Section[] {
  return library.sections.filter(isIndexed);
}

function isIndexed({ kind }: Section): boolean {
  return kind !== 'contents';
}

/** Indexes a library. Linear in the length of all notes. */
export function* indexSteps(library: Library, settings: RankingSettings): Steps<SectionIndex> {
  const sections: Section[] = [];
  const vocabulary = new Vocabulary();
  const textsOf = yield* fieldTextSteps(library);
  const reader = new TermReader(vocabulary);
  const terms = new NumberList();
  const fieldStarts = new NumberList();
  for (const section of library.sections) {
    if (!isIndexed(section)) continue;
    sections.push(section);
    const texts = textsOf(section);
    for (const name of FIELDS) {
      fieldStarts.push(terms.length);
      reader.read(texts[name], terms);
    }
    yield;
  }
  fieldStarts.push(terms.length);
  const text = { terms: yield* terms.arraySteps(), fieldStarts: yield* fieldStarts.arraySteps() };
  return {
    sections,
    vocabulary,
    text,
    postings: yield* invert(text, vocabulary.size, settings),
    families: yield* familySteps(sections, text),
  };
}

function* invert(
  text: SectionTerms,
  vocabularySize: number,
  settings: RankingSettings,
): Steps<Postings> {
  const counts = yield* countSections(text, vocabularySize);
  const starts = new Uint32Array(vocabularySize + 1);
  for (let term = 0; term < vocabularySize; term += 1) {
    starts[term + 1] = at(starts, term) + at(counts, term);
  }
  yield;
  const total = at(starts, vocabularySize);
  const next = starts.slice();
  const sections = new Uint32Array(total);
  yield;
  const impacts = new Float32Array(total);
  yield;
  yield* impactSteps(text, vocabularySize, settings, (section, term, impact) => {
    const entry = next[term] ?? 0;
    next[term] = entry + 1;
    sections[entry] = section;
    impacts[entry] = impact;
  });
  return { starts, sections, impacts };
}

/** In how many sections each term stands. */
function* countSections(
  { terms, fieldStarts }: SectionTerms,
  vocabularySize: number,
): Steps<Uint32Array> {
  const counts = new Uint32Array(vocabularySize);
  const lastSection = new Int32Array(vocabularySize).fill(-1);
  const sectionCount = (fieldStarts.length - 1) / FIELDS.length;
  for (let section = 0; section < sectionCount; section += 1) {
    const end = at(fieldStarts, (section + 1) * FIELDS.length);
    for (let place = at(fieldStarts, section * FIELDS.length); place < end; place += 1) {
      const term = at(terms, place);
      if (term !== LINE_BREAK && lastSection[term] !== section) {
        lastSection[term] = section;
        counts[term] = at(counts, term) + 1;
      }
    }
    yield;
  }
  return counts;
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
function sectionsWith(postings: Postings, term: number | undefined): Uint32Array {
  return term === undefined
    ? new Uint32Array()
    : postings.sections.subarray(at(postings.starts, term), at(postings.starts, term + 1));
}
