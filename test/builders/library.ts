import { buildLibrary } from '../../src/library/build-library.ts';
import type { Library } from '../../src/library/library.ts';
import type { Note } from '../../src/library/note.ts';
import { parseNote } from '../../src/library/parse-note.ts';
import { stableId } from '../../src/library/stable-id.ts';

/** The folder that notes from `aNote` and `aLibrary` are said to stand in; it does not exist. */
export const NOTES_FOLDER = '/notes';

/** A note as it would be read from a file: `aNote('lambda.md', '# Lambda\n…')`. */
export function aNote(file: string, text: string): Note {
  return parseNote({ id: stableId('note', file), folder: NOTES_FOLDER, file, text });
}

/** A Library of notes by file name, really parsed: `aLibrary({ 'lambda.md': '# Lambda\n…' })`. */
export function aLibrary(texts: Readonly<Record<string, string>>): Library {
  const notes = Object.entries(texts).map(([file, text]) => aNote(file, text));
  return buildLibrary(notes, { loadedAtMs: Date.UTC(2024, 0, 1) });
}
