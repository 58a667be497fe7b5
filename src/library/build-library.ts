import type { Library } from './library.ts';
import type { Note } from './note.ts';
import type { Problem } from './problem.ts';
import { resolveLinks } from './resolve-links.ts';
import type { SynonymGroup } from './synonyms.ts';

/** What a Library is built of beside its notes. */
export interface LibraryFacts {
  /** Problems of files and folders that became no note. */
  readonly problems?: readonly Problem[];
  readonly synonyms?: readonly SynonymGroup[];
  /** In milliseconds since 1970. */
  readonly loadedAtMs: number;
}

/** Puts notes together to one immutable Library: sorted, indexed by id, links resolved. */
export function buildLibrary(unsorted: readonly Note[], facts: LibraryFacts): Library {
  const notes = unsorted.toSorted(byFolderAndFile);
  const sections = notes.flatMap((note) => note.sections);
  const { links, problems: brokenLinks } = resolveLinks(notes);
  const ofNotes = notes.flatMap((note) => note.problems);
  const problems = [...(facts.problems ?? []), ...ofNotes, ...brokenLinks].sort(byPlace);
  return {
    notes,
    sections,
    definitions: notes.flatMap((note) => note.definitions),
    tips: notes.flatMap((note) => note.tips),
    synonyms: facts.synonyms ?? [],
    links,
    problems,
    noteById: new Map(notes.map((note) => [note.id, note])),
    sectionById: new Map(sections.map((section) => [section.id, section])),
    loadedAtMs: facts.loadedAtMs,
  };
}

type Place = Pick<Problem, 'folder' | 'file'>;

function byFolderAndFile(left: Place, right: Place): number {
  return compare(left.folder, right.folder) || compare(left.file, right.file);
}

function byPlace(left: Problem, right: Problem): number {
  return byFolderAndFile(left, right) || left.line - right.line;
}

function compare(left: string, right: string): number {
  if (left === right) {
    return 0;
  }
  return left < right ? -1 : 1;
}
