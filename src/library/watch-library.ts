import { type BatchTimes, createBatch } from './batch-calls.ts';
import { buildLibrary } from './build-library.ts';
import type { Library } from './library.ts';
import { notesFolders } from './notes-folders.ts';
import { type ReadFolders, readFolders } from './read-folders.ts';
import { watchFolder } from './watch-folder.ts';

/** Who is told about new snapshots. */
export interface LibraryListener {
  /** Something changed: from now on this is the Library. */
  onLibrary(library: Library): void;
  /**
   * A folder cannot be read (a `NotesFolderError`) or watched. The last Library stays; when the folder is
   * back, `onLibrary` tells.
   */
  onError(error: unknown): void;
}

/** A Library that follows its files. */
export interface WatchedLibrary {
  /** As first read. */
  readonly library: Library;
  /** Stops the watching; nobody is told anything any more. */
  close(): Promise<void>;
}

/** A `git pull` touches many files one after the other: they make one snapshot. */
const TIMES: BatchTimes = { quietMs: 100, longestMs: 500 };

/**
 * Reads all notes of the folders (absolute paths) and goes on to read what changes.
 *
 * @throws NotesFolderError when one of the folders can't be read at first.
 */
export async function watchLibrary(
  paths: readonly string[],
  listener: LibraryListener,
  now: () => number = Date.now,
): Promise<WatchedLibrary> {
  const folders = notesFolders(paths);
  const build = ({ notes, problems }: ReadFolders) =>
    buildLibrary(notes, { problems, loadedAtMs: now() });
  let last = await readFolders(folders);
  let isClosed = false;

  const reload = async (changed: ReadonlySet<string>) => {
    try {
      const next = await readFolders(folders, { files: last.files, changed });
      const isSame = isUnchanged(last, next);
      last = next;
      if (!isSame && !isClosed) {
        listener.onLibrary(build(next));
      }
    } catch (error) {
      listener.onError(error);
    }
  };
  const batch = createBatch(TIMES, reload);
  const watches = await Promise.all(
    folders.map(({ path }) =>
      watchFolder(path, { onChange: batch.add, onError: listener.onError }),
    ),
  );
  return {
    library: build(last),
    async close() {
      isClosed = true;
      batch.close();
      await Promise.all(watches.map((watch) => watch.close()));
    },
  };
}

/** Files that did not change are the same objects. */
function isUnchanged(last: ReadFolders, next: ReadFolders): boolean {
  const hasSameFiles =
    last.files.size === next.files.size &&
    [...next.files].every(([path, file]) => last.files.get(path)?.read === file.read);
  return hasSameFiles && JSON.stringify(last.problems) === JSON.stringify(next.problems);
}
