import { type BatchTimes, createBatch } from '../../basics/batch-calls.ts';
import { MINUTE_MS } from '../../basics/durations.ts';
import { NotesFolderError, type NotesFolderFault } from '../files/notes-folder-error.ts';
import { notesFolders } from '../files/notes-folders.ts';
import type { ChangedFiles } from '../files/read-folders.ts';
import type { Library } from '../library.ts';
import type { LoadOptions } from '../load-library.ts';
import { checkFolders } from './folder-checks.ts';
import { FolderWatches } from './folder-watches.ts';
import { LibraryReader } from './library-reader.ts';

/** Called with new snapshots and failures. */
export interface LibraryListener {
  /** Something changed, or everything was read again: this is the new Library. */
  onLibrary(library: Library): void;
  /**
   * A folder can't be read (a `NotesFolderError`): the last Library stays in use, and `onReadable`
   * is called when the folder is back. Or it can't be watched (a `NotesWatchError`).
   */
  onError(error: unknown): void;
  /** All folders can be read again, whether or not something changed. */
  onReadable(): void;
}

/** A Library that follows its files. */
export interface WatchedLibrary {
  /** The Library of the first reading. */
  readonly library: Library;
  /** Why the last reading failed; `null` when it succeeded. */
  whyUnreadable(): NotesFolderFault | null;
  /**
   * Builds what a Library can do without at first. A call that needs it earlier builds it at once.
   */
  finishInSlices(): Promise<void>;
  /**
   * Reads all files again, even unchanged ones, and always calls the listener.
   *
   * @throws {NotesFolderError} when one of the folders can't be read; then the last Library stays.
   */
  reload(): Promise<void>;
  /** Stops watching; the listener is not called any more. Waits for a reading that has begun. */
  close(): Promise<void>;
}

/** A `git pull` changes many files one after another, which should make one snapshot. */
const TIMES: BatchTimes = { quietMs: 100, longestMs: 500 };

/**
 * How often all files are checked: changes on network drives and below mounted subfolders cause no
 * event. With 10,000 notes a check takes a quarter of a second, in small pieces.
 */
const LOOK_AT_ALL_EVERY_MS = MINUTE_MS;

/** How notes are read and watched. */
export interface WatchOptions extends LoadOptions {
  /** In milliseconds. */
  readonly lookAtAllEveryMs?: number;
}

/**
 * Reads all notes of the folders (absolute paths), and from then on what changes.
 *
 * An event only says when to look and which files to read again; what exists is found by walking
 * the folders. So it doesn't matter which events a system sends, in which order, and which it
 * loses.
 *
 * @throws NotesFolderError when one of the folders can't be read at first.
 */
export async function watchLibrary(
  paths: readonly string[],
  listener: LibraryListener,
  { now = Date.now, known, lookAtAllEveryMs = LOOK_AT_ALL_EVERY_MS }: WatchOptions = {},
): Promise<WatchedLibrary> {
  const folders = notesFolders(paths);
  const reader = new LibraryReader(folders, {
    now,
    known,
    onFolder: (path) => watches.add(path),
    onFolders: (seen) => watches.keepOnly(seen),
  });
  let fault: NotesFolderFault | null = null;
  const miss = (error: unknown) => {
    if (error instanceof NotesFolderError) {
      fault = error.fault;
      checks.missed(error.folder);
    }
    throw error;
  };
  const readAgain = async (changed: ChangedFiles) => {
    const library = await reader.again(changed).catch(miss);
    if (fault !== null) listener.onReadable();
    fault = null;
    if (library !== null) listener.onLibrary(library);
  };
  const batch = createBatch(TIMES, (changed: ReadonlySet<string>) =>
    readAgain(changed).catch(listener.onError),
  );
  const watches = new FolderWatches({ onChange: batch.add, onError: listener.onError });
  const checks = checkFolders(
    folders.map(({ path }) => path),
    (path) => {
      watches.drop(path);
      batch.add(path);
    },
  );
  const lookAtAll = () => {
    // Unreadable folders are checked all the time, so there is no need to report this one again.
    if (fault === null) for (const { path } of folders) batch.add(path);
  };
  const lookingAtAll = setInterval(lookAtAll, lookAtAllEveryMs).unref();
  const close = async () => {
    clearInterval(lookingAtAll);
    checks.end();
    await Promise.all([reader.close(), batch.close()]);
    // Not earlier: a reading that was in progress would have watched its folders again.
    watches.close();
  };
  try {
    const library = await reader.first();
    const finishInSlices = () => reader.finishInSlices();
    const reload = () => readAgain('all');
    return { library, whyUnreadable: () => fault, finishInSlices, reload, close };
  } catch (error) {
    await close();
    throw error;
  }
}
