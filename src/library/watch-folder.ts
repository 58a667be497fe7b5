import type { Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { basename, relative, sep } from 'node:path';
import { type FSWatcher, watch } from 'chokidar';
import { IGNORE_FILE } from './ignore-rules.ts';
import { isImageFile, isNeverRead, isNoteFile } from './note-files.ts';

/** Who is told what happens in a folder. */
export interface FolderListener {
  /** Something was added, changed or deleted at this absolute path, the folder itself included. */
  onChange(path: string): void;
  /** The system refuses to watch a part of the folder, for want of watches perhaps. */
  onError(error: unknown): void;
}

/** Stops the watching. */
export interface FolderWatch {
  close(): Promise<void>;
}

/** How often is looked whether the folder is still the same one; no event tells that for sure. */
const LOOK_EVERY_MS = 400;

/**
 * Tells about every change of notes, images and ignore files in a folder, until it is closed.
 *
 * The folder may be deleted and made anew, or be a link that is turned to another folder: a watch holds
 * on to the old one, so it is begun anew when the folder is another.
 */
export async function watchFolder(folder: string, listener: FolderListener): Promise<FolderWatch> {
  let identity = await identityOf(folder);
  let watcher = begin(folder, listener);
  let isClosed = false;
  const look = async () => {
    const now = await identityOf(folder);
    if (now !== identity && !isClosed) {
      identity = now;
      await watcher.close();
      watcher = begin(folder, listener);
      listener.onChange(folder);
    }
  };
  let looking = Promise.resolve();
  const timer = setInterval(() => {
    looking = looking.then(look);
  }, LOOK_EVERY_MS);
  timer.unref();
  return {
    async close() {
      isClosed = true;
      clearInterval(timer);
      await looking;
      await watcher.close();
    },
  };
}

function begin(folder: string, { onChange, onError }: FolderListener): FSWatcher {
  const watcher = watch(folder, {
    ignored: (path, facts) => isIgnored(relative(folder, path), facts),
    ignoreInitial: true,
    followSymlinks: false,
    // Whoever is told looks at the disk, where a file that an editor replaced is there again.
    atomic: false,
  });
  // What changed before each file was being watched is found by looking once more.
  watcher.on('ready', () => onChange(folder));
  watcher.on('all', (_, path) => onChange(path));
  watcher.on('error', onError);
  return watcher;
}

function isIgnored(path: string, facts: Stats | undefined): boolean {
  const name = basename(path);
  if (path === '' || name === IGNORE_FILE) {
    return false;
  }
  const isOther = facts?.isFile() === true && !isNoteFile(name) && !isImageFile(name);
  return isOther || path.split(sep).some(isNeverRead);
}

async function identityOf(folder: string): Promise<string> {
  const facts = await stat(folder).catch(() => null);
  return facts === null ? 'missing' : `${facts.dev} ${facts.ino}`;
}
