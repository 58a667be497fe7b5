import { addTo } from '../../basics/counts.ts';
import type { Steps } from '../../basics/steps.ts';
import { at } from './at.ts';
import type { Postings, Run, SectionIndex, TermList } from './section-index.ts';
import { type SectionTerms, sectionTerms } from './section-terms.ts';
import { LINE_BREAK } from './vocabulary.ts';

/**
 * Removes the sections of some ascending runs from the postings of an index, and adds those of `fresh`, which
 * get the next numbers. The long lists of settled sections are kept, so that the time depends only on what
 * changed.
 */
export function* changedPostingSteps(
  { text, sections, postings }: Pick<SectionIndex, 'text' | 'sections' | 'postings'>,
  gone: readonly Run[],
  fresh: ReadonlyMap<number, TermList>,
): Steps<Postings> {
  const { settled, since } = postings;
  const goneSettled = gone.filter(({ start }) => start < settled);
  const goneAdded = gone.filter(({ start }) => start >= settled);
  const goneCounts = yield* goneCountSteps(since.goneCounts, termsOfSections(text, goneSettled));
  const added = new Map(since.added);
  yield* removeSteps(added, goneAdded, termsOfSections(text, goneAdded));
  yield* addSteps(added, fresh, sections.length);
  const byStart = (one: Run, other: Run) => one.start - other.start;
  const allGone = [...since.gone, ...goneSettled].sort(byStart);
  return { ...postings, since: { added, gone: allGone, goneCounts } };
}

/** For each term, in how many removed sections it stands, those that are removed now included. */
function* goneCountSteps(
  before: ReadonlyMap<number, number>,
  termsOfGone: Iterable<ReadonlySet<number>>,
): Steps<ReadonlyMap<number, number>> {
  const counts = new Map(before);
  for (const terms of termsOfGone) {
    for (const term of terms) addTo(counts, term);
    yield;
  }
  return counts;
}

/** Removes some sections from the lists of their terms. */
function* removeSteps(
  lists: Map<number, TermList>,
  gone: readonly Run[],
  termsOfGone: Iterable<ReadonlySet<number>>,
): Steps<void> {
  const fewer = new Set<number>();
  for (const terms of termsOfGone) {
    for (const term of terms) fewer.add(term);
    yield;
  }
  for (const term of fewer) {
    lists.set(term, without(lists.get(term), gone));
    yield;
  }
}

/** Appends sections to the lists of their terms; the first of them gets the number `from`. */
function* addSteps(
  lists: Map<number, TermList>,
  fresh: ReadonlyMap<number, TermList>,
  from: number,
): Steps<void> {
  for (const [place, [term, { sections, impacts }]] of Array.from(fresh).entries()) {
    if (place % TERMS_AT_ONCE === 0) yield;
    const numbered = { sections: sections.map((section) => section + from), impacts };
    lists.set(term, joined(lists.get(term), numbered));
  }
}

/** How many short lists to join between two yields: that takes less than a millisecond. */
const TERMS_AT_ONCE = 256;

/** The different terms of each section of some runs, section after section. */
function* termsOfSections(
  text: SectionTerms,
  runs: readonly Run[],
): Generator<ReadonlySet<number>> {
  for (const { start, end } of runs) {
    for (let section = start; section < end; section += 1) {
      const own = new Set(sectionTerms(text, section));
      own.delete(LINE_BREAK);
      yield own;
    }
  }
}

const EMPTY: TermList = { sections: new Uint32Array(), impacts: new Float32Array() };

function without({ sections, impacts }: TermList = EMPTY, gone: readonly Run[]): TermList {
  const isGone = (section: number) =>
    gone.some(({ start, end }) => section >= start && section < end);
  return {
    impacts: impacts.filter((_, place) => !isGone(at(sections, place))),
    sections: sections.filter((section) => !isGone(section)),
  };
}

function joined(list: TermList = EMPTY, after: TermList): TermList {
  if (list.sections.length === 0) return after;
  const length = list.sections.length + after.sections.length;
  const both = { sections: new Uint32Array(length), impacts: new Float32Array(length) };
  both.sections.set(list.sections);
  both.sections.set(after.sections, list.sections.length);
  both.impacts.set(list.impacts);
  both.impacts.set(after.impacts, list.sections.length);
  return both;
}
