import type { Note } from './note.ts';
import type { ParsedNote } from './parse-note.ts';

/** Where a note stands, which has a part in how it is parsed. */
export type NotePlace = Pick<Note, 'id' | 'folder' | 'file'>;

/** Notes that were parsed before, by the digests of their files (`FileContent`). */
export interface KnownNotes {
  /** The parsed note of a file with this digest; `undefined` if it is not known. */
  find(place: NotePlace, digest: string): ParsedNote | undefined;
  /** Remembers a parsed note, and returns an equal one, which may keep its texts outside of memory. */
  keep(place: NotePlace, digest: string, parsed: ParsedNote): ParsedNote;
}

/** For reading notes just once. */
export const NOTHING_KNOWN: KnownNotes = {
  find: () => undefined,
  keep: (_place, _digest, parsed) => parsed,
};
