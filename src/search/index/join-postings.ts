import type { Steps } from '../../steps.ts';
import { at } from './at.ts';
import type { Piece } from './pieces.ts';
import type { Postings } from './section-index.ts';

/** Stands for the new number of a section that is gone. */
export const GONE = -1;

/** By section of a source: its number in the new index, or `GONE`. */
export function newNumbers(
  pieces: readonly Piece[],
  from: Piece['from'],
  sectionCount: number,
): Int32Array {
  const numbers = new Int32Array(sectionCount).fill(GONE);
  let next = 0;
  for (const piece of pieces) {
    if (piece.from === from) {
      for (let number = piece.start; number < piece.end; number += 1) {
        numbers[number] = next + number - piece.start;
      }
    }
    next += piece.end - piece.start;
  }
  return numbers;
}

/** The postings of one source, with the new numbers of its sections. */
export interface PostingsSource {
  readonly postings: Postings;
  readonly numbers: Int32Array;
}

/** So many postings are copied at once: it takes about a millisecond. */
const copiedAtOnce = 262_144;

/**
 * Joins the postings of sections that stay and of those that were read anew. Only the lists of terms whose
 * sections changed (`isChanged`, by term) are made anew; between them, whole stretches are copied.
 */
export function* joinPostingSteps(
  last: PostingsSource,
  fresh: PostingsSource,
  isChanged: Uint8Array,
): Steps<Postings> {
  const starts = yield* joinedStarts(last, fresh.postings, isChanged);
  const sections = new Uint32Array(at(starts, isChanged.length));
  yield;
  const impacts = new Float32Array(sections.length);
  yield;
  const joined = { starts, sections, impacts, usualLengths: last.postings.usualLengths };
  const isMoved = last.numbers.some((number, section) => number !== section && number !== GONE);
  let term = 0;
  while (term < isChanged.length) {
    const next = isChanged.indexOf(1, term);
    const end = next < 0 ? isChanged.length : next;
    yield* copyLists(last, joined, term, end, isMoved);
    if (end < isChanged.length) {
      mergeLists(last, fresh, joined, end);
      yield;
    }
    term = end + 1;
  }
  return joined;
}

/** Where the list of each term starts. */
function* joinedStarts(
  { postings, numbers }: PostingsSource,
  fresh: Postings,
  isChanged: Uint8Array,
): Steps<Uint32Array> {
  const starts = new Uint32Array(isChanged.length + 1);
  for (let term = 0; term < isChanged.length; term += 1) {
    const [start, end] = listOf(postings, term);
    let length = end - start;
    if (isChanged[term] === 1) {
      for (let entry = start; entry < end; entry += 1) {
        length -= numbers[at(postings.sections, entry)] === GONE ? 1 : 0;
      }
      const [freshStart, freshEnd] = listOf(fresh, term);
      length += freshEnd - freshStart;
      yield;
    }
    starts[term + 1] = at(starts, term) + length;
  }
  return starts;
}

/** From where to where the list of a term goes; terms that are newer than the postings have none. */
function listOf({ starts }: Postings, term: number): readonly [start: number, end: number] {
  return term + 1 < starts.length ? [at(starts, term), at(starts, term + 1)] : [0, 0];
}

/** Copies the lists of the terms from one up to another. */
function* copyLists(
  { postings, numbers }: PostingsSource,
  to: Postings,
  from: number,
  end: number,
  isMoved: boolean,
): Steps<void> {
  if (from >= end) return;
  const [first] = listOf(postings, from);
  const [, behind] = listOf(postings, end - 1);
  const shift = at(to.starts, from) - first;
  for (let start = first; start < behind; start += copiedAtOnce) {
    const stop = Math.min(behind, start + copiedAtOnce);
    to.impacts.set(postings.impacts.subarray(start, stop), start + shift);
    if (isMoved) {
      for (let entry = start; entry < stop; entry += 1) {
        to.sections[entry + shift] = numbers[postings.sections[entry] ?? 0] ?? 0;
      }
    } else {
      to.sections.set(postings.sections.subarray(start, stop), start + shift);
    }
    yield;
  }
}

/** Merges the lists of one term, both ascending, without the sections that are gone. */
function mergeLists(last: PostingsSource, fresh: PostingsSource, to: Postings, term: number): void {
  const [freshStart, freshEnd] = listOf(fresh.postings, term);
  const [start, end] = listOf(last.postings, term);
  let place = at(to.starts, term);
  let read = freshStart;
  const put = ({ postings, numbers }: PostingsSource, entry: number) => {
    to.sections[place] = numbers[at(postings.sections, entry)] ?? 0;
    to.impacts[place] = at(postings.impacts, entry);
    place += 1;
  };
  const freshNumber = () =>
    read < freshEnd
      ? (fresh.numbers[at(fresh.postings.sections, read)] ?? 0)
      : Number.POSITIVE_INFINITY;
  let nextFresh = freshNumber();
  for (let entry = start; entry < end; entry += 1) {
    const number = last.numbers[at(last.postings.sections, entry)] ?? GONE;
    if (number === GONE) continue;
    while (nextFresh < number) {
      put(fresh, read);
      read += 1;
      nextFresh = freshNumber();
    }
    put(last, entry);
  }
  for (; read < freshEnd; read += 1) put(fresh, read);
}
