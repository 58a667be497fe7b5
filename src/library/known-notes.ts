import type { Note } from './note.ts';
import type { ParsedNote } from './parse-note.ts';

/** Where a note stands: what is understood of its content depends on this, too. */
export type NotePlace = Pick<Note, 'id' | 'folder' | 'file'>;

/** Notes as they were understood before, by the digests of what their files hold (`FileContent`). */
export interface KnownNotes {
  /** What a file with this digest means; `undefined` when that is not known. */
  find(place: NotePlace, digest: string): ParsedNote | undefined;
  /** Remembers what a file means. The note that it gives is the same, but may keep its texts elsewhere. */
  keep(place: NotePlace, digest: string, parsed: ParsedNote): ParsedNote;
}

/** For those who read notes but once. */
export const NOTHING_KNOWN: KnownNotes = {
  find: () => undefined,
  keep: (_place, _digest, parsed) => parsed,
};
