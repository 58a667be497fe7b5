import type { Library } from '../library/library.ts';
import type { Note, Section } from '../library/note.ts';
import type { Hit } from '../search/engine.ts';

/** Somewhere in the notes, and the words that led there. */
export interface Place {
  readonly note: Note;
  readonly section: Section;
  /** The words of the notes that matched; may be empty. */
  readonly words: readonly string[];
}

/** The place of a section; `null` if the notes don't have it, or no longer. */
export function placeOf(
  library: Library,
  sectionId: string,
  words: readonly string[] = [],
): Place | null {
  const section = library.sectionById.get(sectionId);
  const note = section === undefined ? undefined : library.noteById.get(section.noteId);
  return section === undefined || note === undefined ? null : { note, section, words };
}

/** The places of hits, best first. */
export function placesOf(library: Library, hits: readonly Hit[]): readonly Place[] {
  return hits
    .map(({ section, matches }) =>
      placeOf(library, section.id, Array.from(new Set(matches.map(({ found }) => found)))),
    )
    .filter((place) => place !== null);
}
