import { NotesFolderError, type NotesFolderFault } from '../files/notes-folder-error.ts';
import { notesFolders } from '../files/notes-folders.ts';
import { openRoot } from '../files/notes-root.ts';
import type { ChangedFiles } from '../files/read-folders.ts';
import type { Library } from '../library.ts';
import type { LoadOptions } from '../load-library.ts';
import { type BatchTimes, createBatch } from './batch-calls.ts';
import { createFolderWatches } from './folder-watches.ts';
import { LibraryReader } from './library-reader.ts';

/** Who is told about new snapshots. */
export interface LibraryListener {
  /** Something changed, or all was read again: from now on this is the Library. */
  onLibrary(library: Library): void;
  /**
   * A folder cannot be read (a `NotesFolderError`): the last Library stays, and when the folder is back,
   * `onReadable` tells. Or it cannot be watched (a `NotesWatchError`).
   */
  onError(error: unknown): void;
  /** All folders can be read again, whether something changed or not. */
  onReadable(): void;
}

/** A Library that follows its files. */
export interface WatchedLibrary {
  /** As first read. */
  readonly library: Library;
  /** Why the folders could not be read when they were looked at last; `null` when they could. */
  whyUnreadable(): NotesFolderFault | null;
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
  let fault: NotesFolderFault | null = null;
  const miss = (error: unknown) => {
    if (error instanceof NotesFolderError) {
      fault = error.fault;
      looks.get(error.folder)?.missed();
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
  const watches = createFolderWatches({ onChange: batch.add, onError: listener.onError });
  const looks = new Map(
    folders.map(({ path }) => {
      const onOther = () => {
        watches.drop(path);
        batch.add(path);
      };
      return [path, lookAt(path, onOther)];
    }),
  );
  const close = async () => {
    watches.close();
    for (const look of looks.values()) {
      look.end();
    }
    await Promise.all([reader.close(), batch.close()]);
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

/** Looks at one folder again and again. */
interface Look {
  /** The folder could not be read a moment ago, whatever was seen: when it can be, that is told. */
  missed(): void;
  end(): void;
}

/** What a folder is that can't be read, or that is not there. */
const UNREADABLE = 'unreadable';

/**
 * Tells when another folder has taken the place of this one, and when it can be read no more, or again. Does not keep
 * the process alive.
 */
function lookAt(folder: string, onOther: () => void): Look {
  let last: string | null = null;
  const look = async () => {
    const { identity } = await openRoot(folder).catch(() => ({ identity: UNREADABLE }));
    const isOther = last !== null && last !== identity;
    last = identity;
    if (isOther) {
      onOther();
    }
  };
  void look();
  const timer = setInterval(look, LOOK_EVERY_MS).unref();
  return {
    missed() {
      last = UNREADABLE;
    },
    end() {
      clearInterval(timer);
    },
  };
}
