import { opendir, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { NotesFolderError } from './notes-folder-error.ts';
import { isMissing } from './system-error.ts';

/** A notes folder that can be read. */
export interface NotesRoot {
  /** Absolute path, without links in it. */
  readonly path: string;
  /** Another one when another folder has taken its place. */
  readonly identity: string;
}

/** @throws NotesFolderError when what the folder holds can't be read. */
export async function openRoot(folder: string): Promise<NotesRoot> {
  try {
    const facts = await stat(folder, { bigint: true });
    if (!facts.isDirectory()) {
      throw new NotesFolderError(folder, 'not-a-folder');
    }
    // To open it is enough: a large folder takes a while to be listed.
    await (await opendir(folder)).close();
    // Who may list a folder may still not enter it, as it takes to reach its files; this asks for that.
    await stat(`${folder}${sep}.`);
    // A folder made anew may get the number of the old one, but not its time of birth.
    const identity = `${facts.dev} ${facts.ino} ${facts.birthtimeNs}`;
    return { path: await realpath(folder), identity };
  } catch (error) {
    if (error instanceof NotesFolderError) {
      throw error;
    }
    throw new NotesFolderError(folder, isMissing(error) ? 'missing' : 'unreadable', error);
  }
}
