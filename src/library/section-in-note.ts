import type { Library } from './library.ts';
import type { Note, Section } from './note.ts';

/** A section, and the note that it stands in. */
export interface SectionInNote {
  readonly note: Note;
  readonly section: Section;
}

/** The section with an id; `null` if the notes don't have it, or no longer. */
export function sectionInNote(
  { noteById, sectionById }: Pick<Library, 'noteById' | 'sectionById'>,
  sectionId: string,
): SectionInNote | null {
  const section = sectionById.get(sectionId);
  const note = noteById.get(section?.noteId ?? '');
  return section === undefined || note === undefined ? null : { note, section };
}
