import type { Steps } from '../../steps.ts';
import { at } from './at.ts';
import type { Postings } from './section-index.ts';

/** What becomes of a run of the last index's sections. */
export interface Run {
  /** The number behind its last section. */
  readonly end: number;
  /** What is added to the numbers of its sections; `null` where they are gone. */
  readonly shift: number | null;
}

/** What postings are joined of. */
export interface PostingSources {
  readonly last: Postings;
  /** The runs of its sections, in order, and by section the place of its run. */
  readonly runs: readonly Run[];
  readonly runOf: Uint32Array;
  /** By term: from how many sections it is gone. */
  readonly gone: Uint32Array;
  readonly fresh: Postings;
  /** By section that was read anew: its number in the new index. */
  readonly freshNumbers: Uint32Array;
}

/** So many postings are copied at once: it takes about a millisecond. */
const copiedAtOnce = 262_144;

/**
 * Joins the postings of sections that stay and of those that were read anew. Only the lists of terms whose
 * sections changed are merged; between them, whole stretches are copied.
 */
export function* joinPostingSteps(sources: PostingSources): Steps<Postings> {
  const { last, gone, fresh } = sources;
  const starts = joinedStarts(sources);
  yield;
  const sections = new Uint32Array(starts.at(-1) ?? 0);
  yield;
  const impacts = new Float32Array(sections.length);
  yield;
  const joined = { starts, sections, impacts, usualLengths: last.usualLengths };
  const isChanged = (term: number) =>
    at(gone, term) > 0 || startOf(fresh, term) < endOf(fresh, term);
  let from = 0;
  for (let term = 0; term < gone.length; term += 1) {
    if (isChanged(term)) {
      yield* copyLists(sources, joined, from, term);
      mergeLists(sources, joined, term);
      from = term + 1;
      yield;
    }
  }
  yield* copyLists(sources, joined, from, gone.length);
  return joined;
}

/** Where the list of each term starts. */
function joinedStarts({ last, gone, fresh }: PostingSources): Uint32Array {
  const starts = new Uint32Array(gone.length + 1);
  for (let term = 0; term < gone.length; term += 1) {
    const kept = endOf(last, term) - startOf(last, term) - at(gone, term);
    starts[term + 1] = at(starts, term) + kept + endOf(fresh, term) - startOf(fresh, term);
  }
  return starts;
}

/** Where the list of a term starts; terms that are newer than the postings have empty ones at the end. */
function startOf({ starts, sections }: Postings, term: number): number {
  return starts[term] ?? sections.length;
}

function endOf(postings: Postings, term: number): number {
  return startOf(postings, term + 1);
}

/** Copies the lists of the terms from one up to another, none of which changed. */
function* copyLists(
  { last, runs, runOf }: PostingSources,
  to: Postings,
  from: number,
  term: number,
): Steps<void> {
  const end = startOf(last, term);
  const shift = at(to.starts, from) - startOf(last, from);
  const isMoved = runs.some((run) => run.shift !== null && run.shift !== 0);
  for (let start = startOf(last, from); start < end; start += copiedAtOnce) {
    const stop = Math.min(end, start + copiedAtOnce);
    to.impacts.set(last.impacts.subarray(start, stop), start + shift);
    to.sections.set(last.sections.subarray(start, stop), start + shift);
    if (isMoved) move(to.sections, start + shift, stop + shift, runs, runOf);
    yield;
  }
}

/** Gives copied sections their new numbers. */
function move(
  sections: Uint32Array,
  start: number,
  end: number,
  runs: readonly Run[],
  runOf: Uint32Array,
): void {
  const shifts = Int32Array.from(runs, ({ shift }) => shift ?? 0);
  for (let entry = start; entry < end; entry += 1) {
    const section = sections[entry] ?? 0;
    sections[entry] = section + (shifts[runOf[section] ?? 0] ?? 0);
  }
}

/** Merges the lists of one term, both ascending, without the sections that are gone: run by run. */
function mergeLists(sources: PostingSources, to: Postings, term: number): void {
  const { last, runs, runOf, fresh, freshNumbers } = sources;
  const freshEnd = endOf(fresh, term);
  const end = endOf(last, term);
  let read = startOf(fresh, term);
  let place = at(to.starts, term);
  const putFreshBefore = (number: number) => {
    for (; read < freshEnd; read += 1) {
      const next = at(freshNumbers, at(fresh.sections, read));
      if (next >= number) return;
      to.sections[place] = next;
      to.impacts[place] = at(fresh.impacts, read);
      place += 1;
    }
  };
  let entry = startOf(last, term);
  while (entry < end) {
    const section = at(last.sections, entry);
    const run = runs[at(runOf, section)] ?? { end: section + 1, shift: null };
    const stop = firstFrom(last.sections, run.end, entry, end);
    if (run.shift !== null) {
      putFreshBefore(section + run.shift);
      to.impacts.set(last.impacts.subarray(entry, stop), place);
      to.sections.set(last.sections.subarray(entry, stop), place);
      place = shifted(to.sections, place, place + stop - entry, run.shift);
    }
    entry = stop;
  }
  putFreshBefore(Number.POSITIVE_INFINITY);
}

/** Adds to some numbers; gives the place behind them. */
function shifted(sections: Uint32Array, start: number, end: number, shift: number): number {
  if (shift === 0) return end;
  for (let place = start; place < end; place += 1) {
    sections[place] = (sections[place] ?? 0) + shift;
  }
  return end;
}

/** The first of some entries whose section has at least this number. Found by halving. */
function firstFrom(sections: Uint32Array, number: number, start: number, end: number): number {
  let low = start;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (at(sections, middle) < number) {
      low = middle + 1;
    } else {
      high = middle;
    }
  }
  return low;
}
