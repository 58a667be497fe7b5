import { stat } from 'node:fs/promises';
import { type BatchTimes, createBatch } from './batch-calls.ts';
import { createFolderWatches } from './folder-watches.ts';
import type { Library } from './library.ts';
import { LibraryReader } from './library-reader.ts';
import type { LoadOptions } from './load-library.ts';
import { notesFolders } from './notes-folders.ts';
import type { ChangedFiles } from './read-folders.ts';

/** Who is told about new snapshots. */
export interface LibraryListener {
  /** Something changed, or all was read again: from now on this is the Library. */
  onLibrary(library: Library): void;
  /**
   * A folder cannot be read (a `NotesFolderError`): the last Library stays, and when the folder is back,
   * `onLibrary` tells. Or it cannot be watched (a `NotesWatchError`).
   */
  onError(error: unknown): void;
}

/** A Library that follows its files. */
export interface WatchedLibrary {
  /** As first read. */
  readonly library: Library;
  /** Makes ready what a Library can do without at first: who needs it earlier, waits for it. */
  finishInSlices(): Promise<void>;
  /**
   * Reads all files again, whatever is known of them, and tells the listener, even where nothing changed.
   *
   * @throws {NotesFolderError} when one of the folders can't be read; then the last Library stays.
   */
  reload(): Promise<void>;
  /** Stops the watching; nobody is told anything any more. Waits for what is being read. */
  close(): Promise<void>;
}

/** A `git pull` touches many files one after the other: they make one snapshot. */
const TIMES: BatchTimes = { quietMs: 100, longestMs: 500 };

/** How often is looked whether a notes folder is still the same one: a link may be turned to another. */
const LOOK_EVERY_MS = 400;

/**
 * Reads all notes of the folders (absolute paths) and goes on to read what changes.
 *
 * An event only says when to look and which files to distrust; what is there is found by walking the
 * folders. So it does not matter which events a system sends, in which order, and which it loses.
 *
 * @throws NotesFolderError when one of the folders can't be read at first.
 */
export async function watchLibrary(
  paths: readonly string[],
  listener: LibraryListener,
  { now = Date.now, known }: LoadOptions = {},
): Promise<WatchedLibrary> {
  const folders = notesFolders(paths);
  const reader = new LibraryReader(folders, {
    now,
    known,
    onFolder: (path) => watches.add(path),
    onFolders: (seen) => watches.keepOnly(seen),
  });
  const readAgain = async (changed: ChangedFiles) => {
    const library = await reader.again(changed);
    if (library !== null) listener.onLibrary(library);
  };
  const batch = createBatch(TIMES, (changed: ReadonlySet<string>) =>
    readAgain(changed).catch(listener.onError),
  );
  const watches = createFolderWatches({ onChange: batch.add, onError: listener.onError });
  const looks = folders.map(({ path }) =>
    lookAt(path, () => {
      watches.drop(path);
      batch.add(path);
    }),
  );
  const close = async () => {
    watches.close();
    for (const look of looks) {
      clearInterval(look);
    }
    await Promise.all([reader.close(), batch.close()]);
  };
  try {
    const library = await reader.first();
    const finishInSlices = () => reader.finishInSlices();
    return { library, finishInSlices, reload: () => readAgain('all'), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Tells when another folder has taken the place of this one. Does not keep the process alive. */
function lookAt(folder: string, onOther: () => void): NodeJS.Timeout {
  let identity = identityOf(folder);
  const look = async () => {
    const [before, after] = await Promise.all([identity, identityOf(folder)]);
    identity = Promise.resolve(after);
    if (before !== after) {
      onOther();
    }
  };
  return setInterval(look, LOOK_EVERY_MS).unref();
}

/** A folder made anew may get the number of the old one, but not its time of birth. */
async function identityOf(folder: string): Promise<string> {
  const facts = await stat(folder, { bigint: true }).catch(() => null);
  return facts === null ? 'missing' : `${facts.dev} ${facts.ino} ${facts.birthtimeNs}`;
}
