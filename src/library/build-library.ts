import { atOnce, type Steps } from '../basics/steps.ts';
import { assembleLibrary } from './assemble-library.ts';
import { changedLanguages, countLanguages } from './language/language-of-notes.ts';
import type { Library } from './library.ts';
import {
  changedLinkSteps,
  linksFrom,
  linksOf,
  linksTo,
  problemsOf,
  type ResolvedLinks,
  resolvedLinkSteps,
} from './links/resolve-links.ts';
import type { Note, Section } from './note.ts';
import { noteChangeSteps } from './note-changes.ts';
import { byFolderAndFile, byPlace } from './place-order.ts';
import { withoutIgnored } from './problems/ignored-problems.ts';
import type { Problem } from './problems/problem.ts';
import { SectionTable } from './section-table.ts';
import type { SynonymGroup } from './synonyms.ts';
import { TableById } from './table-by-id.ts';

/** What a Library is built from besides its notes. */
export interface LibraryFacts {
  /** Problems with files and folders that did not become notes. */
  readonly problems?: readonly Problem[];
  readonly synonyms?: readonly SynonymGroup[];
  /** In milliseconds since 1970. */
  readonly loadedAtMs: number;
}

/** A Library, with what the next one can reuse when few notes change. */
export interface BuiltLibrary {
  readonly library: Library;
  readonly links: ResolvedLinks;
  readonly noteById: TableById<Note>;
  readonly sectionById: TableById<Section>;
  /** The large table behind `sectionById`. It may be filled later: look-ups work before. */
  readonly sectionTable: SectionTable;
}

/** Builds an immutable Library from notes: sorted, indexed by id, with links resolved. */
export function buildLibrary(unsorted: readonly Note[], facts: LibraryFacts): Library {
  return atOnce(librarySteps(unsorted.toSorted(byFolderAndFile), facts)).library;
}

/** Builds a Library from sorted notes in steps, so that the bot goes on answering meanwhile. */
export function* librarySteps(notes: readonly Note[], facts: LibraryFacts): Steps<BuiltLibrary> {
  const noteById = noteTable(notes);
  yield;
  const links = yield* resolvedLinkSteps(notes);
  const sectionTable = new SectionTable(notes);
  const sectionById = new TableById(sectionTable);
  const tables = { links, noteById, sectionById, sectionTable };
  const counts = { sectionCount: sectionTable.size, languages: countLanguages(notes) };
  return builtOf(tables, { notes, ...counts, categories: categoriesOf(notes) }, facts);
}

/**
 * Builds the next Library from sorted notes of which few changed. Unchanged notes must be the
 * same objects.
 */
export function* changedLibrarySteps(
  last: BuiltLibrary,
  notes: readonly Note[],
  facts: LibraryFacts,
): Steps<BuiltLibrary> {
  const changes = yield* noteChangeSteps(last.library.notes, notes);
  const removed = changes.flatMap(({ was }) => was ?? []);
  const added = changes.flatMap(({ is }) => is ?? []);
  const noteById = last.noteById.changed(changedItems(removed, added)) ?? noteTable(notes);
  yield;
  const links = yield* changedLinkSteps(last.links, changes, notes);
  const removedSections = removed.flatMap((note) => note.sections);
  const addedSections = added.flatMap((note) => note.sections);
  const sectionCount = last.library.sectionCount - removedSections.length + addedSections.length;
  const sameTable = last.sectionById.changed(changedItems(removedSections, addedSections));
  const sectionTable = sameTable === null ? new SectionTable(notes) : last.sectionTable;
  yield* sectionTable.fillSteps();
  yield;
  const haveSameCategories = changes.every(({ was, is }) => was?.category === is?.category);
  const categories = haveSameCategories ? last.library.categories : categoriesOf(notes);
  const sectionById = sameTable ?? new TableById(sectionTable);
  const tables = { links, noteById, sectionById, sectionTable };
  const languages = changedLanguages(last.library.languages, removed, added);
  return builtOf(tables, { notes, sectionCount, languages, categories }, facts);
}

/** The new items by their ids; `null` for those that were removed. */
function changedItems<Item extends { readonly id: string }>(
  removed: readonly Item[],
  added: readonly Item[],
): ReadonlyMap<string, Item | null> {
  return new Map<string, Item | null>([
    ...removed.map(({ id }) => [id, null] as const),
    ...added.map((item) => [item.id, item] as const),
  ]);
}

function noteTable(notes: readonly Note[]): TableById<Note> {
  return new TableById(new Map(notes.map((note) => [note.id, note])));
}

function builtOf(
  tables: Omit<BuiltLibrary, 'library'>,
  counted: Pick<Library, 'notes' | 'sectionCount' | 'languages' | 'categories'>,
  { problems = [], synonyms = [], loadedAtMs }: LibraryFacts,
): BuiltLibrary {
  const { links, noteById, sectionById } = tables;
  const { notes } = counted;
  const library = assembleLibrary({
    ...counted,
    noteById,
    sectionById,
    synonyms,
    loadedAtMs,
    links: () => linksOf(notes, links),
    linksFrom: (noteId) => linksFrom(noteId, links),
    linksTo: (noteId) => {
      const note = noteById.get(noteId);
      return note === undefined ? [] : linksTo(note, links);
    },
    problems: () =>
      withoutIgnored([...problems, ...problemsOf(notes, links)], notes).toSorted(byPlace),
  });
  return { ...tables, library };
}

/** The categories of notes without repeats, in the order of the notes. */
export function categoriesOf(notes: readonly Note[]): readonly string[] {
  const categories = new Set<string>();
  for (const { category } of notes) if (category !== null) categories.add(category);
  return Array.from(categories);
}
