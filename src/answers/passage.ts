import type { Library } from '../library/library.ts';
import type { Note, NoteImage, Reference, Section } from '../library/note.ts';
import { type SectionInNote, sectionInNote } from '../library/section-in-note.ts';

/** The contents of a section, ready to be shown. */
export interface Passage extends SectionInNote {
  /** Markdown. May be empty. */
  readonly markdown: string;
  /** In the order of the text. */
  readonly images: readonly NoteImage[];
  /** Where its links to other notes lead, without broken ones. */
  readonly links: readonly PassageLink[];
}

/** A link from a passage to another place in the notes. */
export interface PassageLink {
  /** The link as written. */
  readonly reference: Reference;
  readonly note: Note;
  /** `null` when the link names only the note. */
  readonly section: Section | null;
}

/**
 * The text of a section; for one that only contains other sections, their text with their headings.
 * `null` if the notes don't have the section, or no longer.
 */
export function passageOf(library: Library, sectionId: string): Passage | null {
  const found = sectionInNote(library, sectionId);
  if (found === null) return null;
  const { note, section } = found;
  const isEmpty = section.markdown.trim() === '';
  const under = isEmpty ? sectionsUnder(note, section) : [];
  const shown = new Set([section, ...under].map(({ id }) => id));
  return {
    note,
    section,
    markdown: isEmpty ? under.map(withHeading).join('\n\n') : section.markdown,
    images: note.images.filter((image) => shown.has(image.sectionId)),
    links: linksFrom(library, note, shown),
  };
}

/** The sections below this one in the note's outline, in order. */
function sectionsUnder(note: Note, section: Section): readonly Section[] {
  const after = note.sections.slice(note.sections.indexOf(section) + 1);
  const next = after.findIndex(({ level }) => level <= section.level);
  return next === -1 ? after : after.slice(0, next);
}

function withHeading({ level, heading, markdown }: Section): string {
  return `${'#'.repeat(level)} ${heading}\n\n${markdown}`;
}

function linksFrom(
  library: Library,
  { id }: Note,
  sectionIds: ReadonlySet<string>,
): readonly PassageLink[] {
  return library
    .linksFrom(id)
    .filter(({ fromSectionId }) => sectionIds.has(fromSectionId))
    .flatMap(({ reference, toNoteId, toSectionId }) => {
      const note = library.noteById.get(toNoteId);
      const section = toSectionId === null ? null : (library.sectionById.get(toSectionId) ?? null);
      return note === undefined ? [] : [{ reference, note, section }];
    });
}
