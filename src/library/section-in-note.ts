import type { Library } from './library.ts';
import type { Note, Section } from './note.ts';

/** A section and its note. */
export interface SectionInNote {
  readonly note: Note;
  readonly section: Section;
}

/** The section with an id; `null` if there is none, or no longer. */
export function sectionInNote(
  { noteById, sectionById }: Pick<Library, 'noteById' | 'sectionById'>,
  sectionId: string,
): SectionInNote | null {
  const section = sectionById.get(sectionId);
  const note = noteById.get(section?.noteId ?? '');
  return section === undefined || note === undefined ? null : { note, section };
}
