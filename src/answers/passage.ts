import type { Library } from '../library/library.ts';
import type { Note, NoteImage, Section } from '../library/note.ts';

/** What a section has to say, ready to be shown. */
export interface Passage {
  readonly note: Note;
  readonly section: Section;
  /** Markdown source. May be empty. */
  readonly markdown: string;
  /** In the order of the text. */
  readonly images: readonly NoteImage[];
}

/**
 * The text of a section. One that only holds other sections says what they say, their headings
 * included. `null` when the notes don't have the section (any more).
 */
export function passageOf(library: Library, sectionId: string): Passage | null {
  const section = library.sectionById.get(sectionId);
  const note = section === undefined ? undefined : library.noteById.get(section.noteId);
  if (section === undefined || note === undefined) {
    return null;
  }
  const isEmpty = section.markdown.trim() === '';
  const under = isEmpty ? sectionsUnder(note, section) : [];
  const shown = new Set([section, ...under].map(({ id }) => id));
  return {
    note,
    section,
    markdown: isEmpty ? under.map(withHeading).join('\n\n') : section.markdown,
    images: note.images.filter((image) => shown.has(image.sectionId)),
  };
}

/** The sections of the note that stand below this one in its outline, in order. */
function sectionsUnder(note: Note, section: Section): readonly Section[] {
  const after = note.sections.slice(note.sections.indexOf(section) + 1);
  const next = after.findIndex(({ level }) => level <= section.level);
  return next === -1 ? after : after.slice(0, next);
}

function withHeading({ level, heading, markdown }: Section): string {
  return `${'#'.repeat(level)} ${heading}\n\n${markdown}`;
}
