import { ITEMS_AT_ONCE, type Steps } from '../../basics/steps.ts';
import type { Note } from '../../library/note.ts';
import { type NoteChange, noteChangeSteps } from '../../library/note-changes.ts';
import type { RankingSettings } from '../ranking-settings.ts';
import { at } from './at.ts';
import { changedPostingSteps } from './changed-postings.ts';
import { type Families, familiesIn, familySteps } from './families.ts';
import { listSteps } from './few-sections.ts';
import { type FieldLengths, lengthsOf, sumOf, usualLengths } from './field-lengths.ts';
import { type GrowingArrays, GrowingNumbers } from './growing-numbers.ts';
import { type ReadSections, readNoteSteps } from './index-notes.ts';
import { NumberList } from './number-list.ts';
import { ScratchArrays } from './scratch-arrays.ts';
import { FIELDS, fieldTextsOf, indexedSections } from './section-fields.ts';
import type { Run, SectionIndex } from './section-index.ts';
import { NOWHERE, placesOf } from './section-places.ts';
import { TermReader } from './term-reader.ts';
import { Vocabulary } from './vocabulary.ts';

/** What differs between the last index and a new one. */
export interface IndexChanges {
  /** The notes that were added, removed or changed. */
  readonly changes: readonly NoteChange[];
  /** The runs of sections that were removed, ascending. */
  readonly gone: readonly Run[];
  /** By note: the number of its first section in the new index. */
  readonly firstOfNote: Uint32Array;
}

/** Finds the notes that changed, and numbers their sections after all those of the last index. */
export function* numberChangeSteps(
  { sections, places }: SectionIndex,
  before: readonly Note[],
  after: readonly Note[],
): Steps<IndexChanges> {
  const changes = yield* noteChangeSteps(before, after);
  const gone: Run[] = [];
  const firstOfNote = new Uint32Array(after.length);
  let next = sections.length;
  let compared = 0;
  for (const [number, { was, is, oldPlace, place }] of changes.entries()) {
    if (number % ITEMS_AT_ONCE === 0) yield;
    // The notes since the last change keep their numbers.
    const unchanged = places.firstOfNote.subarray(compared, oldPlace);
    firstOfNote.set(unchanged, place - unchanged.length);
    compared = oldPlace + Number(was !== null);
    const first = was === null ? NOWHERE : at(places.firstOfNote, oldPlace);
    if (first !== NOWHERE) gone.push({ start: first, end: first + countOf(was) });
    if (is !== null) {
      firstOfNote[place] = countOf(is) === 0 ? NOWHERE : next;
      next += countOf(is);
    }
  }
  const unchanged = places.firstOfNote.subarray(compared);
  firstOfNote.set(unchanged, after.length - unchanged.length);
  gone.sort((one, other) => one.start - other.start);
  return { changes, gone, firstOfNote };
}

function countOf(note: Note | null): number {
  return note === null ? 0 : indexedSections(note).length;
}

/**
 * Makes the index of changed notes from the last one. It answers exactly as a newly built one would. Only
 * what changed is read, and only the lists of its words are made again. `null` if the mean lengths changed so
 * much that all impacts would change; the index must then be rebuilt.
 */
export function* changedIndexSteps(
  last: SectionIndex,
  { changes, gone, firstOfNote }: IndexChanges,
  settings: RankingSettings,
): Steps<SectionIndex | null> {
  if (changes.length === 0) return last;
  const { numbers, uses } = last.vocabulary;
  const reader = new TermReader(numbers, uses);
  const read = yield* readChangeSteps(reader, changes);
  const lengths = changedLengths(last, gone, read);
  const scale = { usualLengths: usualLengths(lengths), settings };
  const before = usualLengths(last.lengths);
  if (scale.usualLengths.some((length, field) => length !== before[field])) return null;
  const vocabulary = new Vocabulary(numbers, reader.uses());
  yield;
  const fresh = yield* listSteps(read.text, scale);
  const postings = yield* changedPostingSteps(last, gone, fresh);
  const families = yield* familySteps(read.sections);
  const sections = last.sections.concat(read.sections);
  yield;
  const growing = yield* growingSteps(last, read, families);
  yield;
  return {
    sections,
    sectionCount: last.sectionCount - sectionsIn(gone) + read.sections.length,
    vocabulary,
    text: { terms: growing.terms.numbers, fieldStarts: growing.fieldStarts.numbers },
    lengths,
    postings,
    families: {
      starts: growing.familyStarts.numbers,
      ends: growing.familyEnds.numbers,
      count: last.families.count - familiesInRuns(last.families, gone) + families.count,
    },
    places: placesOf(growing.noteStarts.numbers, firstOfNote),
    scratch: new ScratchArrays(sections.length),
    growing,
  };
}

/** Uncounts the words of changed notes as they were, and reads them as they are now. */
function* readChangeSteps(reader: TermReader, changes: readonly NoteChange[]): Steps<ReadSections> {
  yield* forgetSteps(reader, notesOf(changes.map(({ was }) => was)));
  return yield* readNoteSteps(notesOf(changes.map(({ is }) => is)), reader);
}

function sectionsIn(runs: readonly Run[]): number {
  return runs.reduce((sum, { start, end }) => sum + end - start, 0);
}

function familiesInRuns(families: Families, runs: readonly Run[]): number {
  return runs.reduce((sum, { start, end }) => sum + familiesIn(families, start, end), 0);
}

function notesOf(notes: readonly (Note | null)[]): readonly Note[] {
  return notes.filter((note) => note !== null);
}

function* forgetSteps(reader: TermReader, notes: readonly Note[]): Steps<void> {
  const words = new NumberList();
  for (const note of notes) {
    for (const texts of fieldTextsOf(note)) {
      for (const name of FIELDS) reader.read(texts[name], words);
      yield;
    }
  }
  yield* reader.forgetSteps(yield* words.arraySteps());
}

function changedLengths(
  { text, lengths }: SectionIndex,
  gone: readonly Run[],
  read: ReadSections,
): FieldLengths {
  const stay = gone.reduce(
    (rest, { start, end }) => sumOf(rest, lengthsOf(text, start, end), -1),
    lengths,
  );
  return sumOf(stay, lengthsOf(read.text, 0, read.sections.length));
}

/** Appends what was read to the arrays of the last index. */
function* growingSteps(
  { sections, text, families, places, growing }: SectionIndex,
  read: ReadSections,
  readFamilies: Families,
): Steps<GrowingArrays> {
  const before = growing ?? {
    terms: GrowingNumbers.of(text.terms),
    fieldStarts: GrowingNumbers.of(text.fieldStarts),
    familyStarts: GrowingNumbers.of(families.starts),
    familyEnds: GrowingNumbers.of(families.ends),
    noteStarts: GrowingNumbers.of(places.noteStarts),
  };
  const moved = (numbers: Uint32Array, by: number) => numbers.map((number) => number + by);
  // The last entry is where the first new one begins.
  const fieldStarts = moved(read.text.fieldStarts, text.terms.length).subarray(1);
  return {
    terms: yield* before.terms.withSteps(read.text.terms),
    fieldStarts: yield* before.fieldStarts.withSteps(fieldStarts),
    familyStarts: yield* before.familyStarts.withSteps(moved(readFamilies.starts, sections.length)),
    familyEnds: yield* before.familyEnds.withSteps(moved(readFamilies.ends, sections.length)),
    noteStarts: yield* before.noteStarts.withSteps(moved(read.noteStarts, sections.length)),
  };
}
