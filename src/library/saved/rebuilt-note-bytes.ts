import { join } from 'node:path';
import { atOnce } from '../../basics/steps.ts';
import { readFileSteps } from '../files/read-note.ts';
import { NOTHING_KNOWN, type NotePlace } from '../known-notes.ts';
import { createMarkdownParser } from '../markdown.ts';
import { DamagedFileError } from './damaged-file-error.ts';
import { noteBytes } from './note-bytes.ts';
import type { NoteBytes } from './note-record.ts';

/**
 * Returns a function that rebuilds the bytes of a note from its file. It throws a
 * `DamagedFileError` when the content of the file no longer has this digest.
 */
export function rebuiltNoteBytes({ id, folder, file }: NotePlace, digest: string): () => NoteBytes {
  // Destructured, so that nothing else of the place is kept in memory.
  return () => {
    const path = join(folder, file);
    const reader = { parser: createMarkdownParser(), known: NOTHING_KNOWN };
    const read = atOnce(readFileSteps(path, { id, folder, file }, reader));
    if (read.digest !== digest || read.file.kind !== 'parsed') {
      throw new DamagedFileError(`${path} says something else by now.`);
    }
    return noteBytes(read.file.parsed);
  };
}
