import type { LanguageCounts } from './language/language-of-notes.ts';
import type { Definition, Note, Reference, Section, Tip } from './note.ts';
import type { Problem } from './problems/problem.ts';
import type { SynonymGroup } from './synonyms.ts';
import type { ById } from './table-by-id.ts';

/**
 * An immutable snapshot of all notes. A reload builds a new one and swaps it in whole, so a
 * question sees one Library from start to end.
 */
export interface Library {
  /** Sorted by folder, then file. */
  readonly notes: readonly Note[];
  /** All sections, in the order of `notes`. */
  readonly sections: readonly Section[];
  /** Their number, without building the list. */
  readonly sectionCount: number;
  /** How many of them are in each language. */
  readonly languages: LanguageCounts;
  /** The categories of all notes, without repeats. */
  readonly categories: readonly string[];
  readonly definitions: readonly Definition[];
  readonly tips: readonly Tip[];
  /** Groups of names with the same meaning, from the `synonyms.yml` of each folder. */
  readonly synonyms: readonly SynonymGroup[];
  /** Links between notes, without unresolved ones. */
  readonly links: readonly NoteLink[];
  /** The links in one note; empty if there is no such note. */
  readonly linksFrom: (noteId: string) => readonly NoteLink[];
  /** The links that lead to one note or its sections. */
  readonly linksTo: (noteId: string) => readonly NoteLink[];
  /**
   * What was found while loading, by file and line, without what the notes ignore. `checkLibrary`
   * adds slower checks.
   */
  readonly problems: readonly Problem[];
  readonly noteById: ById<Note>;
  readonly sectionById: ById<Section>;
  /** When the snapshot was built, in milliseconds since 1970. */
  readonly loadedAtMs: number;
}

/** A link from a section to another note or to a section of it. */
export interface NoteLink {
  readonly fromSectionId: string;
  readonly toNoteId: string;
  /** `null` when the link names only the note. */
  readonly toSectionId: string | null;
  /** The link as written. */
  readonly reference: Reference;
}
