import { delimiter, resolve } from 'node:path';
import { readConfig } from '../config.ts';
import { NotesFolderError } from '../library/files/notes-folder-error.ts';
import type { Library } from '../library/library.ts';
import { loadLibrary } from '../library/load-library.ts';
import { type Terminal, UsageError } from './terminal.ts';

/**
 * Reads the notes of the folders given on the command line, otherwise of the configured ones; warns
 * if there are no notes.
 *
 * @throws {UsageError} for an empty name.
 * @throws {ConfigError} when none is given and `NOTES_DIR` is wrong.
 * @throws {NotesFolderError} when a folder can't be read; it says where the folder was named.
 */
export async function loadNotes(named: readonly string[], terminal: Terminal): Promise<Library> {
  const folders = chosenFolders(named, terminal);
  try {
    const library = await loadLibrary(folders);
    if (library.notes.length === 0) terminal.err(noNote(library, folders));
    return library;
  } catch (error) {
    if (!(error instanceof NotesFolderError) || named.length === 0) throw error;
    throw new NotesFolderError(error.folder, error.fault, error, 'the command');
  }
}

/**
 * The folders given on the command line, otherwise those of `NOTES_DIR`, otherwise `notes`;
 * absolute.
 *
 * @throws {UsageError} for an empty name, which an unset shell variable gives.
 * @throws {ConfigError}
 */
function chosenFolders(named: readonly string[], { cwd, env }: Terminal): readonly string[] {
  if (named.some((folder) => folder.trim() === '')) {
    throw new UsageError(
      'The name of a notes folder is empty. Name a folder, or leave the option out.',
    );
  }
  if (named.length > 0) return named.map((folder) => resolve(cwd, folder));
  const { NOTES_DIR } = env;
  return readConfig({ env: { NOTES_DIR }, cwd, delimiter }).notesDirs;
}

function noNote({ problems }: Library, folders: readonly string[]): string {
  const where = folders.join(' or ');
  return problems.some(({ severity }) => severity === 'error')
    ? `None of the notes in ${where} can be used: \`npm run notes:check\` lists what is wrong.\n`
    : `There is no note in ${where}. Notes are files that end in .md, .mdx, .qmd or .Rmd.\n`;
}
