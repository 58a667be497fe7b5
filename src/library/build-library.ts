import { withoutIgnored } from './ignored-problems.ts';
import type { Library } from './library.ts';
import type { Note } from './note.ts';
import { byFolderAndFile, byPlace } from './place-order.ts';
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
  const problems = [...(facts.problems ?? []), ...ofNotes, ...brokenLinks];
  return {
    notes,
    sections,
    definitions: notes.flatMap((note) => note.definitions),
    tips: notes.flatMap((note) => note.tips),
    synonyms: facts.synonyms ?? [],
    links,
    problems: withoutIgnored(problems, notes).toSorted(byPlace),
    noteById: new Map(notes.map((note) => [note.id, note])),
    sectionById: new Map(sections.map((section) => [section.id, section])),
    loadedAtMs: facts.loadedAtMs,
  };
}
