import { posix } from 'node:path';
import { groupBy } from '../../basics/group-by.ts';
import { noteFileName } from '../files/note-files.ts';
import type { Library } from '../library.ts';
import type { Note } from '../note.ts';
import { type Problem, problemIn } from '../problems/problem.ts';
import type { LibraryRule } from './rule.ts';

/** With fewer notes, links are not needed. */
const MIN_NOTES = 10;
/**
 * If at least this share of notes is linked, linking is a habit, and a note without a link was
 * forgotten.
 */
const MIN_SHARE_LINKED = 0.5;
/** A note with at least this many links counts as an entry page. */
const MIN_LINKS_OF_ENTRY = 3;

/** Notes that no other note links to, in a subject (a top-level folder) where most are linked. */
export const findUnlinkedNotes: LibraryRule = (library) => {
  const linked = new Set(library.notes.flatMap(({ id }) => [...notesLinkedFrom(id, library)]));
  return [...groupBy(library.notes, subjectOf).values()].flatMap((notes) => {
    const unlinked = notes.filter(({ id }) => !linked.has(id));
    const share = 1 - unlinked.length / notes.length;
    if (notes.length < MIN_NOTES || share < MIN_SHARE_LINKED) return [];
    const isEntry = (note: Note) =>
      isEntryByName(note.file) || notesLinkedFrom(note.id, library).size >= MIN_LINKS_OF_ENTRY;
    return unlinked.filter((note) => !isEntry(note)).map(neverLinked);
  });
};

function subjectOf({ folder, file }: Note): string {
  return posix.join(folder, file.includes('/') ? (file.split('/')[0] ?? '') : '');
}

/** The ids of the other notes that a note links to. */
function notesLinkedFrom(noteId: string, { linksFrom }: Library): ReadonlySet<string> {
  const targets = linksFrom(noteId).map(({ toNoteId }) => toNoteId);
  return new Set(targets.filter((target) => target !== noteId));
}

function isEntryByName(file: string): boolean {
  return /^(?:readme|index|home|start)$/i.test(noteFileName(file));
}

function neverLinked(note: Note): Problem {
  return problemIn(note, {
    line: 1,
    severity: 'hint',
    code: 'note-unlinked',
    message: 'No other note links to this one, though most notes are linked.',
    whatWasDone: 'It is found only by questions.',
  });
}
