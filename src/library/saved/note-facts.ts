import type { ImageLink } from '../links/note-links.ts';
import type { Note, Section } from '../note.ts';
import type { Finding } from '../problems/problem.ts';

/**
 * What is kept of a section; its trail follows from the headings before it. Its texts stand behind the facts
 * of all sections, one after the other.
 */
export type StoredSection = Omit<Section, 'trail' | 'markdown' | 'plain'> & {
  readonly markdownBytes: number;
  readonly plainBytes: number;
};

/** What is kept of a note beside its sections' texts: all that follows from its place in its folder and its content. */
export type NoteFacts = Omit<
  Note,
  'id' | 'folder' | 'file' | 'sections' | 'images' | 'problems'
> & {
  readonly sections: readonly StoredSection[];
  readonly imageLinks: readonly ImageLink[];
  readonly findings: readonly Finding[];
};
