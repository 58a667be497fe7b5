import type { Note } from '../../library/note.ts';
import type { Steps } from '../../steps.ts';
import { usualLengthSteps } from '../rank/bm25f.ts';
import type { RankingSettings } from '../rank/settings.ts';
import { at } from './at.ts';
import { familySteps } from './families.ts';
import { readNoteSteps } from './index-notes.ts';
import { invertSteps } from './invert.ts';
import { joinPostingSteps, type Run } from './join-postings.ts';
import { joinSectionSteps } from './join-sections.ts';
import type { Piece, Pieces } from './pieces.ts';
import { FIELDS, fieldTextsOf } from './section-fields.ts';
import type { Postings, SectionIndex, SectionTerms } from './section-index.ts';
import { TermReader } from './term-reader.ts';
import { LINE_BREAK, Vocabulary } from './vocabulary.ts';

/**
 * The index of changed notes, made from the last one: just what it would be if it were built anew, numbers
 * of words aside. Only what changed is read; the rest is copied, which takes time by the length of all notes,
 * but a few thousandths of reading them.
 */
export function* changedIndexSteps(
  last: SectionIndex,
  { pieces, changes }: Pieces,
  settings: RankingSettings,
): Steps<SectionIndex> {
  const { numbers, uses } = last.vocabulary;
  const reader = new TermReader(numbers, uses);
  yield* forgetSteps(reader, notesOf(changes.map(({ was }) => was)));
  const read = yield* readNoteSteps(notesOf(changes.map(({ is }) => is)), reader);
  const fresh = { ...read, families: yield* familySteps(read.sections, read.text) };
  const joined = yield* joinSectionSteps(pieces, { last, fresh });
  const vocabulary = new Vocabulary(numbers, reader.uses());
  yield;
  const usualLengths = yield* usualLengthSteps(joined.text);
  const scale = { usualLengths, settings };
  const isSameScale = usualLengths.every(
    (length, field) => length === last.postings.usualLengths[field],
  );
  if (!isSameScale) {
    return {
      ...joined,
      vocabulary,
      postings: yield* invertSteps(joined.text, vocabulary.size, scale),
    };
  }
  const postings = yield* invertSteps(fresh.text, vocabulary.size, scale);
  return { ...joined, vocabulary, postings: yield* postingSteps(last, postings, pieces) };
}

function notesOf(notes: readonly (Note | null)[]): readonly Note[] {
  return notes.filter((note) => note !== null);
}

function* forgetSteps(reader: TermReader, notes: readonly Note[]): Steps<void> {
  for (const note of notes) {
    for (const texts of fieldTextsOf(note)) {
      for (const name of FIELDS) reader.forget(texts[name]);
      yield;
    }
  }
}

function* postingSteps(
  last: SectionIndex,
  fresh: Postings,
  pieces: readonly Piece[],
): Steps<Postings> {
  const { runs, freshNumbers } = runsOf(pieces, last.sections.length);
  const runOf = new Uint32Array(last.sections.length);
  const gone = new Uint32Array(fresh.starts.length - 1);
  let start = 0;
  for (const [place, { end, shift }] of runs.entries()) {
    runOf.fill(place, start, end);
    for (let section = start; shift === null && section < end; section += 1) {
      for (const term of termsOf(last.text, section)) gone[term] = at(gone, term) + 1;
    }
    start = end;
    yield;
  }
  const sources = { last: last.postings, runs, runOf, gone, fresh, freshNumbers };
  return yield* joinPostingSteps(sources);
}

/** Where the sections of the last index go to, and those that were read anew. */
function runsOf(pieces: readonly Piece[], sectionCount: number) {
  const runs: Run[] = [];
  const freshNumbers: number[] = [];
  let next = 0;
  let last = 0;
  for (const { from, start, end } of pieces) {
    if (from === 'fresh') {
      for (let number = start; number < end; number += 1) freshNumbers.push(next + number - start);
    } else {
      if (start > last) runs.push({ end: start, shift: null });
      runs.push({ end, shift: next - start });
      last = end;
    }
    next += end - start;
  }
  if (sectionCount > last) runs.push({ end: sectionCount, shift: null });
  return { runs, freshNumbers: Uint32Array.from(freshNumbers) };
}

/** The different terms of a section. */
function termsOf({ terms, fieldStarts }: SectionTerms, section: number): ReadonlySet<number> {
  const start = at(fieldStarts, section * FIELDS.length);
  const found = new Set(terms.subarray(start, at(fieldStarts, (section + 1) * FIELDS.length)));
  found.delete(LINE_BREAK);
  return found;
}
