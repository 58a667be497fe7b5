import { atOnce, type Steps } from '../steps.ts';
import { withoutIgnored } from './ignored-problems.ts';
import type { Library } from './library.ts';
import type { Note, Section } from './note.ts';
import { type NoteChange, notesSideBySide } from './note-changes.ts';
import { byFolderAndFile, byPlace } from './place-order.ts';
import type { Problem } from './problem.ts';
import { changedLinkSteps, linkSteps, type ResolvedLinks } from './resolve-links.ts';
import { SectionsById } from './sections-by-id.ts';
import type { SynonymGroup } from './synonyms.ts';

/** So many notes are looked at between two looks at the clock, which cost more than a note does. */
const NOTES_AT_ONCE = 64;

/** What a Library is built of beside its notes. */
export interface LibraryFacts {
  /** Problems of files and folders that became no note. */
  readonly problems?: readonly Problem[];
  readonly synonyms?: readonly SynonymGroup[];
  /** In milliseconds since 1970. */
  readonly loadedAtMs: number;
}

/** A Library, and what the next one can take over when few notes change. */
export interface BuiltLibrary {
  readonly library: Library;
  readonly links: ResolvedLinks;
  readonly sectionById: SectionsById;
}

/** Puts notes together to one immutable Library: sorted, indexed by id, links resolved. */
export function buildLibrary(unsorted: readonly Note[], facts: LibraryFacts): Library {
  return atOnce(librarySteps(unsorted, facts)).library;
}

/** The same in steps, so that the bot goes on answering while many notes are put together. */
export function* librarySteps(unsorted: readonly Note[], facts: LibraryFacts): Steps<BuiltLibrary> {
  const notes = unsorted.toSorted(byFolderAndFile);
  yield;
  const links = yield* linkSteps(notes);
  const sectionById = yield* sectionTableSteps(notes);
  return { library: yield* assemblySteps(notes, links, sectionById, facts), links, sectionById };
}

/** The same for notes of which few changed: those that are the same objects as before did not. */
export function* changedLibrarySteps(
  last: BuiltLibrary,
  unsorted: readonly Note[],
  facts: LibraryFacts,
): Steps<BuiltLibrary> {
  const notes = unsorted.toSorted(byFolderAndFile);
  yield;
  const changes = yield* changeSteps(last.library.notes, notes);
  const links = yield* changedLinkSteps(last.links, changes, notes);
  const sectionById =
    last.sectionById.changed(
      changes.flatMap(({ was }) => was ?? []),
      changes.flatMap(({ is }) => is ?? []),
    ) ?? (yield* sectionTableSteps(notes));
  yield;
  return { library: yield* assemblySteps(notes, links, sectionById, facts), links, sectionById };
}

function* changeSteps(
  before: readonly Note[],
  after: readonly Note[],
): Steps<readonly NoteChange[]> {
  const changes: NoteChange[] = [];
  let seen = 0;
  for (const change of notesSideBySide(before, after)) {
    if (change.was !== change.is) changes.push(change);
    seen += 1;
    if (seen % NOTES_AT_ONCE === 0) yield;
  }
  return changes;
}

function* sectionTableSteps(notes: readonly Note[]): Steps<SectionsById> {
  const table = new Map<string, Section>();
  for (const note of notes) {
    for (const section of note.sections) table.set(section.id, section);
    yield;
  }
  return new SectionsById(table);
}

function* assemblySteps(
  notes: readonly Note[],
  { links, problems: brokenLinks }: ResolvedLinks,
  sectionById: SectionsById,
  facts: LibraryFacts,
): Steps<Library> {
  const noteById = new Map<string, Note>();
  const sections: Section[] = [];
  for (const [place, note] of notes.entries()) {
    noteById.set(note.id, note);
    for (const section of note.sections) sections.push(section);
    if (place % NOTES_AT_ONCE === 0) yield;
  }
  const problems = [
    ...(facts.problems ?? []),
    ...notes.flatMap((note) => note.problems),
    ...brokenLinks,
  ];
  yield;
  const definitions = notes.flatMap((note) => note.definitions);
  yield;
  return {
    notes,
    sections,
    definitions,
    tips: notes.flatMap((note) => note.tips),
    synonyms: facts.synonyms ?? [],
    links,
    problems: withoutIgnored(problems, notes).toSorted(byPlace),
    noteById,
    sectionById,
    loadedAtMs: facts.loadedAtMs,
  };
}
