import type { Note } from './note.ts';
import type { ParsedNote } from './parse-note.ts';

/** The path and id of a note, which affect how it is parsed. */
export type NotePlace = Pick<Note, 'id' | 'folder' | 'file'>;

/** Parsed notes by the digests of their files (`FileContent`). */
export interface KnownNotes {
  /** The parsed note of a file with this digest; `undefined` if it is not known. */
  find(place: NotePlace, digest: string): ParsedNote | undefined;
  /** Stores a parsed note, and returns an equal one, which may keep its texts on disk. */
  keep(place: NotePlace, digest: string, parsed: ParsedNote): ParsedNote;
}

/** For reading notes only once. */
export const NOTHING_KNOWN: KnownNotes = {
  find: () => undefined,
  keep: (_place, _digest, parsed) => parsed,
};
