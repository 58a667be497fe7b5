import { atOnce, type Steps } from '../steps.ts';
import { changedItems } from './changed-items.ts';
import { withoutIgnored } from './ignored-problems.ts';
import type { Library } from './library.ts';
import type { Note, Section } from './note.ts';
import { notesSideBySide, sortedAfter } from './note-changes.ts';
import { byFolderAndFile, byPlace } from './place-order.ts';
import type { Problem } from './problem.ts';
import { changedLinkSteps, linkSteps, type ResolvedLinks } from './resolve-links.ts';
import type { SynonymGroup } from './synonyms.ts';
import { TableById } from './table-by-id.ts';

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
  readonly noteById: TableById<Note>;
  readonly sectionById: TableById<Section>;
  /** What is wrong in the notes themselves, one note after the other. */
  readonly noteProblems: readonly Problem[];
}

/** Puts notes together to one immutable Library: sorted, indexed by id, links resolved. */
export function buildLibrary(unsorted: readonly Note[], facts: LibraryFacts): Library {
  return atOnce(librarySteps(unsorted, facts)).library;
}

/** The same in steps, so that the bot goes on answering while many notes are put together. */
export function* librarySteps(unsorted: readonly Note[], facts: LibraryFacts): Steps<BuiltLibrary> {
  const notes = unsorted.toSorted(byFolderAndFile);
  yield;
  const noteById = noteTable(notes);
  yield;
  const links = yield* linkSteps(notes, noteById);
  const sectionById = yield* sectionTableSteps(notes);
  const sections = notes.flatMap((note) => note.sections);
  yield;
  const definitions = notes.flatMap((note) => note.definitions);
  const tips = notes.flatMap((note) => note.tips);
  yield;
  const noteProblems = notes.flatMap((note) => note.problems);
  const categories = categoriesOf(notes);
  const parts = { notes, noteById, sections, sectionById, categories, definitions, tips };
  return assemble(parts, links, noteProblems, facts);
}

/** The same for notes of which few changed: those that are the same objects as before did not. */
export function* changedLibrarySteps(
  last: BuiltLibrary,
  unsorted: readonly Note[],
  facts: LibraryFacts,
): Steps<BuiltLibrary> {
  const notes = sortedAfter(last.library.notes, unsorted);
  yield;
  const sides = Array.from(notesSideBySide(last.library.notes, notes));
  yield;
  const changes = sides.filter(({ was, is }) => was !== is);
  const gone = changes.flatMap(({ was }) => was ?? []);
  const come = changes.flatMap(({ is }) => is ?? []);
  const noteById = last.noteById.changed(gone, come) ?? noteTable(notes);
  yield;
  const links = yield* changedLinkSteps(last.links, changes, notes, noteById);
  const sectionById =
    last.sectionById.changed(
      gone.flatMap((note) => note.sections),
      come.flatMap((note) => note.sections),
    ) ?? (yield* sectionTableSteps(notes));
  yield;
  const sections = changedItems(last.library.sections, sides, (note) => note.sections);
  yield;
  const definitions = changedItems(last.library.definitions, sides, (note) => note.definitions);
  const tips = changedItems(last.library.tips, sides, (note) => note.tips);
  yield;
  const noteProblems = changedItems(last.noteProblems, sides, (note) => note.problems);
  const haveSameCategories = changes.every(({ was, is }) => was?.category === is?.category);
  const categories = haveSameCategories ? last.library.categories : categoriesOf(notes);
  yield;
  const parts = { notes, noteById, sections, sectionById, categories, definitions, tips };
  return assemble(parts, links, noteProblems, facts);
}

function noteTable(notes: readonly Note[]): TableById<Note> {
  return new TableById(new Map(notes.map((note) => [note.id, note])));
}

function* sectionTableSteps(notes: readonly Note[]): Steps<TableById<Section>> {
  const table = new Map<string, Section>();
  for (const note of notes) {
    for (const section of note.sections) table.set(section.id, section);
    yield;
  }
  return new TableById(table);
}

/** What notes hold, put together. */
type LibraryParts = Pick<BuiltLibrary, 'noteById' | 'sectionById'> &
  Pick<Library, 'notes' | 'sections' | 'categories' | 'definitions' | 'tips'>;

function assemble(
  parts: LibraryParts,
  links: ResolvedLinks,
  noteProblems: readonly Problem[],
  facts: LibraryFacts,
): BuiltLibrary {
  const problems = [...(facts.problems ?? []), ...noteProblems, ...links.problems];
  const library = {
    ...parts,
    synonyms: facts.synonyms ?? [],
    links: links.links,
    problems: withoutIgnored(problems, parts.notes).toSorted(byPlace),
    loadedAtMs: facts.loadedAtMs,
  };
  const { noteById, sectionById } = parts;
  return { library, links, noteById, sectionById, noteProblems };
}

/** The categories of notes, each once, in the order of the notes. */
export function categoriesOf(notes: readonly Note[]): readonly string[] {
  const categories = new Set<string>();
  for (const { category } of notes) if (category !== null) categories.add(category);
  return Array.from(categories);
}
