import { atOnce } from '../basics/steps.ts';
import { assembleLibrary } from '../library/assemble-library.ts';
import { categoriesOf } from '../library/build-library.ts';
import { countLanguages } from '../library/language/language-of-notes.ts';
import type { Library } from '../library/library.ts';
import type { Note, Section } from '../library/note.ts';
import type { Problem } from '../library/problems/problem.ts';
import { definingNoteSteps, definitionIndex } from './definition-index.ts';
import type { SearchEngine, SearchOptions } from './engine.ts';
import { libraryNames } from './library-names.ts';

/**
 * A search engine that knows only some of the notes: nothing from the others is found, suggested or
 * counted. It shares the index of the whole engine, so making it takes milliseconds; words are
 * weighted by all notes.
 */
export function narrowEngine(
  engine: SearchEngine,
  isVisible: (note: Note) => boolean,
): SearchEngine {
  const library = narrowLibrary(engine.library, isVisible);
  const visible =
    (accepts: SearchOptions['accepts']) =>
    (section: Section): boolean =>
      library.sectionById.has(section.id) && (accepts?.(section) ?? true);
  return {
    library,
    names: libraryNames(library),
    forms: engine.forms,
    search: (query, options) =>
      engine.search(query, { ...options, accepts: visible(options.accepts) }),
    mentions: (query) =>
      new Map(
        Array.from(engine.mentions(query)).filter(([noteId]) => library.noteById.has(noteId)),
      ),
    weigh: (question, accepts) => engine.weigh(question, visible(accepts)),
    similarTo: (section, options) =>
      engine.similarTo(section, { ...options, accepts: visible(options.accepts) }),
    ...definitionIndex(atOnce(definingNoteSteps(library.notes)), engine.forms),
    suggest: engine.suggesterOf(library),
    suggesterOf: engine.suggesterOf,
  };
}

/**
 * The library of some notes. Problems of files that did not become notes are kept, because they
 * reveal no content.
 */
function narrowLibrary(library: Library, isVisible: (note: Note) => boolean): Library {
  const notes = library.notes.filter(isVisible);
  const noteById = new Map(notes.map((note) => [note.id, note]));
  const sections = notes.flatMap((note) => note.sections);
  const sectionById = new Map(sections.map((section) => [section.id, section]));
  const hidden = new Set(
    library.notes.filter(({ id }) => !noteById.has(id)).map((note) => fileKey(note)),
  );
  const linksFrom = (noteId: string) =>
    noteById.has(noteId)
      ? library.linksFrom(noteId).filter(({ toNoteId }) => noteById.has(toNoteId))
      : [];
  return assembleLibrary({
    notes,
    noteById,
    sectionById,
    sectionCount: sections.length,
    languages: countLanguages(notes),
    categories: categoriesOf(notes),
    synonyms: library.synonyms,
    loadedAtMs: library.loadedAtMs,
    links: () => notes.flatMap(({ id }) => linksFrom(id)),
    linksFrom,
    linksTo: (noteId) =>
      noteById.has(noteId)
        ? library.linksTo(noteId).filter(({ fromSectionId }) => sectionById.has(fromSectionId))
        : [],
    problems: () => library.problems.filter((problem) => !hidden.has(fileKey(problem))),
  });
}

function fileKey({ folder, file }: Pick<Problem, 'folder' | 'file'>): string {
  return `${folder}\0${file}`;
}
