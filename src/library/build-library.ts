import { atOnce, type Steps } from '../steps.ts';
import { withoutIgnored } from './ignored-problems.ts';
import type { Library } from './library.ts';
import type { Note, Section } from './note.ts';
import { byFolderAndFile, byPlace } from './place-order.ts';
import type { Problem } from './problem.ts';
import { linkSteps } from './resolve-links.ts';
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
  return atOnce(librarySteps(unsorted, facts));
}

/** The same in steps, so that the bot goes on answering while many notes are put together. */
export function* librarySteps(unsorted: readonly Note[], facts: LibraryFacts): Steps<Library> {
  const notes = unsorted.toSorted(byFolderAndFile);
  yield;
  const { links, problems: brokenLinks } = yield* linkSteps(notes);
  const noteById = new Map<string, Note>();
  const sectionById = new Map<string, Section>();
  const sections: Section[] = [];
  for (const note of notes) {
    noteById.set(note.id, note);
    for (const section of note.sections) {
      sections.push(section);
      sectionById.set(section.id, section);
    }
    yield;
  }
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
    noteById,
    sectionById,
    loadedAtMs: facts.loadedAtMs,
  };
}
