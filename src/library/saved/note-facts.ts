import type { ImageLink } from '../links/note-links.ts';
import type { Note, Section } from '../note.ts';
import type { Finding } from '../problems/problem.ts';

/**
 * What is saved of a section. Its trail follows from the headings before it; its texts follow after
 * the facts of all sections.
 */
export type StoredSection = Omit<Section, 'trail' | 'markdown' | 'plain'> & {
  readonly markdownBytes: number;
  readonly plainBytes: number;
};

/**
 * What is saved of a note, besides its sections' texts: everything that follows from its path and
 * content.
 */
export type NoteFacts = Omit<
  Note,
  'id' | 'folder' | 'file' | 'sections' | 'images' | 'problems'
> & {
  readonly sections: readonly StoredSection[];
  readonly imageLinks: readonly ImageLink[];
  readonly findings: readonly Finding[];
};
