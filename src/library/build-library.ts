import { atOnce, type Steps } from '../steps.ts';
import { changedItems } from './changed-items.ts';
import { withoutIgnored } from './ignored-problems.ts';
import type { Library } from './library.ts';
import type { Note, Section } from './note.ts';
import { type NoteChange, notesSideBySide } from './note-changes.ts';
import { byFolderAndFile, byPlace } from './place-order.ts';
import type { Problem } from './problem.ts';
import { changedLinkSteps, linkSteps, type ResolvedLinks } from './resolve-links.ts';
import { SectionsById } from './sections-by-id.ts';
import type { SynonymGroup } from './synonyms.ts';

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
  const noteById = new Map(notes.map((note) => [note.id, note]));
  yield;
  const links = yield* linkSteps(notes, noteById);
  const sectionById = yield* sectionTableSteps(notes);
  const sections = notes.flatMap((note) => note.sections);
  yield;
  const definitions = notes.flatMap((note) => note.definitions);
  const tips = notes.flatMap((note) => note.tips);
  yield;
  const parts = { notes, noteById, sections, sectionById, definitions, tips };
  return { library: assemble(parts, links, facts), links, sectionById };
}

/** The same for notes of which few changed: those that are the same objects as before did not. */
export function* changedLibrarySteps(
  last: BuiltLibrary,
  unsorted: readonly Note[],
  facts: LibraryFacts,
): Steps<BuiltLibrary> {
  const notes = unsorted.toSorted(byFolderAndFile);
  yield;
  const sides = Array.from(notesSideBySide(last.library.notes, notes));
  yield;
  const changes = sides.filter(({ was, is }) => was !== is);
  const noteById = changedNotesById(last.library, changes);
  yield;
  const links = yield* changedLinkSteps(last.links, changes, notes, noteById);
  const sectionById =
    last.sectionById.changed(
      changes.flatMap(({ was }) => was ?? []),
      changes.flatMap(({ is }) => is ?? []),
    ) ?? (yield* sectionTableSteps(notes));
  yield;
  const sections = changedItems(last.library.sections, sides, (note) => note.sections);
  yield;
  const definitions = changedItems(last.library.definitions, sides, (note) => note.definitions);
  const tips = changedItems(last.library.tips, sides, (note) => note.tips);
  yield;
  const parts = { notes, noteById, sections, sectionById, definitions, tips };
  return { library: assemble(parts, links, facts), links, sectionById };
}

function changedNotesById(
  { noteById }: Library,
  changes: readonly NoteChange[],
): ReadonlyMap<string, Note> {
  const changed = new Map(noteById);
  for (const { was } of changes) if (was !== null) changed.delete(was.id);
  for (const { is } of changes) if (is !== null) changed.set(is.id, is);
  return changed;
}

function* sectionTableSteps(notes: readonly Note[]): Steps<SectionsById> {
  const table = new Map<string, Section>();
  for (const note of notes) {
    for (const section of note.sections) table.set(section.id, section);
    yield;
  }
  return new SectionsById(table);
}

/** What notes hold, put together. */
type LibraryParts = Pick<
  Library,
  'notes' | 'noteById' | 'sections' | 'sectionById' | 'definitions' | 'tips'
>;

function assemble(
  parts: LibraryParts,
  { links, problems: brokenLinks }: ResolvedLinks,
  facts: LibraryFacts,
): Library {
  const problems = [
    ...(facts.problems ?? []),
    ...parts.notes.flatMap((note) => note.problems),
    ...brokenLinks,
  ];
  return {
    ...parts,
    categories: categoriesOf(parts.notes),
    synonyms: facts.synonyms ?? [],
    links,
    problems: withoutIgnored(problems, parts.notes).toSorted(byPlace),
    loadedAtMs: facts.loadedAtMs,
  };
}

/** The categories of notes, each once, in the order of the notes. */
export function categoriesOf(notes: readonly Note[]): readonly string[] {
  const categories = new Set<string>();
  for (const { category } of notes) if (category !== null) categories.add(category);
  return Array.from(categories);
}
