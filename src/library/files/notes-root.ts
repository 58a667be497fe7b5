import { opendir, realpath, stat } from 'node:fs/promises';
import { sep } from 'node:path';
import { isMissing } from '../../basics/system-error.ts';
import { NotesFolderError } from './notes-folder-error.ts';

/** A notes folder that can be read. */
export interface NotesRoot {
  /** Absolute path, with links resolved. */
  readonly path: string;
  /** Changes when another folder takes its place. */
  readonly identity: string;
}

/** @throws NotesFolderError when what the folder holds can't be read. */
export async function openRoot(folder: string): Promise<NotesRoot> {
  try {
    const facts = await stat(folder, { bigint: true });
    if (!facts.isDirectory()) {
      throw new NotesFolderError(folder, 'not-a-folder');
    }
    // Opening it is enough: listing a large folder takes a while.
    await (await opendir(folder)).close();
    // A folder may be readable but not searchable, so that its files can't be reached; this checks
    // for that.
    await stat(`${folder}${sep}.`);
    // A new folder may reuse the inode number of the old one, but not its creation time.
    const identity = `${facts.dev} ${facts.ino} ${facts.birthtimeNs}`;
    return { path: await realpath(folder), identity };
  } catch (error) {
    if (error instanceof NotesFolderError) {
      throw error;
    }
    throw new NotesFolderError(folder, isMissing(error) ? 'missing' : 'unreadable', error);
  }
}
