import { onDemandFor } from '../../basics/on-demand.ts';
import type { Steps } from '../../basics/steps.ts';
import type { NoteLink } from '../library.ts';
import type { Note } from '../note.ts';
import type { NoteChange } from '../note-changes.ts';
import { NotesByKey } from '../notes-by-key.ts';
import { byFolderAndFile } from '../place-order.ts';
import type { Problem } from '../problems/problem.ts';
import { TableById } from '../table-by-id.ts';
import { type FollowedLinks, followLinks, keyOfLink, NO_LINKS } from './follow-links.ts';
import { createNoteAnchors } from './note-anchors.ts';
import { isCalledTheSame, linkKeysOf, nameKeysOf, noteNames } from './note-names.ts';

/** Where the links of all notes lead, and what it takes to update that when notes change. */
export interface ResolvedLinks {
  /** All notes, by the names that links may use. */
  readonly named: NotesByKey;
  /** All notes, by the keys of their links (see `linkKey`). */
  readonly linking: NotesByKey;
  /** By the id of the note that they stand in. */
  readonly byNote: TableById<FollowedLinks>;
}

/** Follows every link between notes. */
export function* resolvedLinkSteps(notes: readonly Note[]): Steps<ResolvedLinks> {
  const named = yield* NotesByKey.ofSteps(notes, nameKeysOf);
  const linking = yield* NotesByKey.ofSteps(notes, linkKeysIn);
  const byNote = new TableById(yield* followSteps(notes, named));
  return { named, linking, byNote };
}

/**
 * The same after some notes changed: links are followed again where they stand in a changed note,
 * lead to one, or may do so since a note came, went or changed its name.
 */
export function* changedLinkSteps(
  last: ResolvedLinks,
  changes: readonly NoteChange[],
  notes: readonly Note[],
): Steps<ResolvedLinks> {
  const named = yield* last.named.changedSteps(changes, notes);
  const linking = yield* last.linking.changedSteps(changes, notes);
  const again = new Set<Note>();
  for (const change of changes) {
    for (const note of notesToFollow(change, last, linking)) again.add(note);
    yield;
  }
  yield;
  const followed = yield* followSteps(again, named);
  const removed = changes.flatMap(({ was }) => (was === null ? [] : [[was.id, null] as const]));
  const byNote =
    last.byNote.changed(new Map([...removed, ...followed])) ??
    new TableById(yield* followSteps(notes, named));
  return { named, linking, byNote };
}

/** All links of notes, note after note. */
export function linksOf(notes: readonly Note[], links: ResolvedLinks): readonly NoteLink[] {
  return notes.flatMap(({ id }) => linksFrom(id, links));
}

/** The links that stand in one note. */
export function linksFrom(noteId: string, { byNote }: ResolvedLinks): readonly NoteLink[] {
  return byNote.get(noteId)?.links ?? [];
}

/** The links that lead to a note, in the order of the notes. */
export function linksTo(note: Note, links: ResolvedLinks): readonly NoteLink[] {
  const linking = linkKeysOf(note).flatMap((key) => links.linking.get(key));
  // Links within a note need not name it.
  return Array.from(new Set([note, ...linking]))
    .sort(byFolderAndFile)
    .flatMap(({ id }) => linksFrom(id, links))
    .filter(({ toNoteId }) => toNoteId === note.id);
}

/** What is wrong with each note's text and links, note after note. */
export function problemsOf(notes: readonly Note[], { byNote }: ResolvedLinks): readonly Problem[] {
  const all: Problem[] = [];
  // One walk along the notes: they are counted at each change, and hardly a note has any.
  for (const { id, problems, references } of notes) {
    for (const problem of problems) all.push(problem);
    const followed = references.length === 0 ? NO_LINKS : byNote.get(id);
    for (const problem of followed?.problems ?? []) all.push(problem);
  }
  return all;
}

/** Follows the links of some notes; by their ids. */
function* followSteps(
  notes: Iterable<Note>,
  named: NotesByKey,
): Steps<ReadonlyMap<string, FollowedLinks>> {
  // The anchors of a note are collected when the first link needs them.
  const surroundings = { names: noteNames(named), anchorsOf: onDemandFor(createNoteAnchors) };
  const byNote = new Map<string, FollowedLinks>();
  for (const note of notes) {
    byNote.set(note.id, followLinks(note, surroundings));
    yield;
  }
  return byNote;
}

/** The changed note, and all others whose links lead to it or may do so since it has its name. */
function notesToFollow(
  { was, is }: NoteChange,
  last: ResolvedLinks,
  linking: NotesByKey,
): readonly Note[] {
  const notes = [was, is].filter((note) => note !== null);
  const keys = new Set(notes.flatMap(linkKeysOf));
  const others = Array.from(keys).flatMap((key) => linking.get(key));
  const isNamedTheSame = was !== null && is !== null && isCalledTheSame(was, is);
  const led = isNamedTheSame ? others.filter(({ id }) => leadsTo(was, id, last)) : others;
  return is === null ? led : [is, ...led];
}

function linkKeysIn(note: Note): readonly string[] {
  return note.references.map((reference) => keyOfLink(reference, note));
}

/** Whether a link led from one note to another. */
function leadsTo({ id }: Note, fromId: string, links: ResolvedLinks): boolean {
  return linksFrom(fromId, links).some(({ toNoteId }) => toNoteId === id);
}
