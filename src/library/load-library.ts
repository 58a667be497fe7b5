import { buildLibrary } from './build-library.ts';
import type { Library } from './library.ts';
import { notesFolders } from './notes-folders.ts';
import { readFolders } from './read-folders.ts';

/**
 * Reads all notes of the folders (absolute paths) and understands them.
 *
 * @throws NotesFolderError when one of the folders itself can't be read.
 */
export async function loadLibrary(
  folders: readonly string[],
  now: () => number = Date.now,
): Promise<Library> {
  const { notes, problems, synonyms } = await readFolders(notesFolders(folders));
  return buildLibrary(notes, { problems, synonyms, loadedAtMs: now() });
}
