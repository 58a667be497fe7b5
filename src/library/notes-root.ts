import { readdir, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { NotesFolderError } from './notes-folder-error.ts';
import { isMissing } from './system-error.ts';

/**
 * Gives the path of a notes folder without links in it, when what it holds can be read.
 *
 * @throws NotesFolderError when it can't.
 */
export async function openRoot(folder: string): Promise<string> {
  try {
    const facts = await stat(folder);
    if (!facts.isDirectory()) {
      throw new NotesFolderError(folder, 'not-a-folder');
    }
    await readdir(folder);
    // Who may list a folder may still not enter it, as it takes to reach its files; this asks for that.
    await stat(`${folder}${sep}.`);
    return await realpath(folder);
  } catch (error) {
    if (error instanceof NotesFolderError) {
      throw error;
    }
    throw new NotesFolderError(folder, isMissing(error) ? 'missing' : 'unreadable', error);
  }
}
