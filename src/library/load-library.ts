import { wholeInSlices } from '../basics/steps.ts';
import { librarySteps } from './build-library.ts';
import { notesFolders } from './files/notes-folders.ts';
import { readFolders } from './files/read-folders.ts';
import type { KnownNotes } from './known-notes.ts';
import type { Library } from './library.ts';

/** Options for {@link loadLibrary}. */
export interface LoadOptions {
  /** In milliseconds since 1970. */
  readonly now?: () => number;
  /** Notes that need not be parsed again. */
  readonly known?: KnownNotes | undefined;
}

/**
 * Reads and parses all notes of the folders (absolute paths).
 *
 * @throws NotesFolderError when one of the folders itself can't be read.
 */
export async function loadLibrary(
  folders: readonly string[],
  { now = Date.now, known }: LoadOptions = {},
): Promise<Library> {
  const { notes, problems, synonyms } = await readFolders(notesFolders(folders), { known });
  const steps = librarySteps(notes, { problems, synonyms, loadedAtMs: now() });
  const { library, sectionTable } = await wholeInSlices(steps);
  await wholeInSlices(sectionTable.fillSteps());
  return library;
}
