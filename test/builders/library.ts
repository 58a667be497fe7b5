import { atOnce } from '../../src/basics/steps.ts';
import { buildLibrary } from '../../src/library/build-library.ts';
import { noteId } from '../../src/library/files/notes-folders.ts';
import type { Library } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import { createMarkdownParser } from '../../src/library/markdown.ts';
import type { Note } from '../../src/library/note.ts';
import { type ParsedNote, parseNoteSteps } from '../../src/library/parse-note.ts';
import type { SynonymGroup } from '../../src/library/synonyms.ts';

/** Building one takes longer than reading a short note. */
const parser = createMarkdownParser();

/** The folder of notes from `aNote` and `aLibrary`; it does not exist. */
const NOTES_FOLDER = '/notes';

/** A note as it would be read from a file: `aNote('lambda.md', '# Lambda\n…')`. */
export function aNote(file: string, text: string): Note {
  return aParsedNote(file, text).note;
}

/** The same with everything else that was parsed. */
export function aParsedNote(file: string, text: string): ParsedNote {
  const id = noteId({ path: NOTES_FOLDER, key: '' }, file);
  return atOnce(parseNoteSteps({ id, folder: NOTES_FOLDER, file, text }, parser));
}

/**
 * A Library of notes by file name, parsed by the real parser:
 * `aLibrary({ 'lambda.md': '# Lambda\n…' })`.
 */
export function aLibrary(
  texts: Readonly<Record<string, string>>,
  synonyms: readonly SynonymGroup[] = [],
): Library {
  const notes = Object.entries(texts).map(([file, text]) => aNote(file, text));
  return buildLibrary(notes, { synonyms, loadedAtMs: Date.UTC(2024, 0, 1) });
}

/** The text of the first section of a note, without its markup. */
export function plainOf(markdown: string): string | undefined {
  return aNote('note.md', markdown).sections[0]?.plain;
}

/** The notes that are read from a folder, by file. */
export async function filesOf(folder: string): Promise<readonly string[]> {
  const { notes } = await loadLibrary([folder]);
  return notes.map(({ file }) => file);
}
