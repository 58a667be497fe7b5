import { type FSWatcher, watch } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { hasCode } from '../../system-error.ts';
import { mayNameIgnored } from '../files/ignore-rules.ts';
import { isImageFile, isNeverRead, isNoteFile } from '../files/note-files.ts';
import { SYNONYMS_FILE } from '../synonyms.ts';
import { NotesWatchError } from './notes-watch-error.ts';

/** Is told what happens in the watched folders. */
export interface FolderListener {
  /** Something may have been added, changed or deleted at this absolute path. */
  onChange(path: string): void;
  /** The system allows no more watches. Called once, however many folders are affected. */
  onError(error: NotesWatchError): void;
}

/**
 * Watches folders, with one watch for each and none for files: a library has many more files than folders,
 * and systems limit the number of watches. Reading a folder after `add` misses no change.
 */
export interface FolderWatches {
  /** Begins to watch a folder (an absolute path); does nothing if it is watched already. */
  add(folder: string): void;
  /** Ends the watches on all folders but these. */
  keepOnly(folders: ReadonlySet<string>): void;
  /** Ends the watches on a folder and all below it. */
  drop(folder: string): void;
  close(): void;
}

/** Error codes of a system that has no more watches to give. */
const WANT_OF_WATCHES = ['ENOSPC', 'EMFILE', 'ENFILE'];

/** Makes watches that report changes of notes, images, ignore files, synonyms and folders. */
export function createFolderWatches({ onChange, onError }: FolderListener): FolderWatches {
  const watchers = new Map<string, FSWatcher>();
  let isRefused = false;
  const endWhere = (isOver: (folder: string) => boolean) => {
    for (const [folder, watcher] of watchers) {
      if (isOver(folder)) {
        watcher.close();
        watchers.delete(folder);
      }
    }
  };
  const drop = (dropped: string) => {
    endWhere((folder) => folder === dropped || folder.startsWith(dropped + sep));
  };
  /**
   * The folder itself was moved or deleted; on Linux a change of its permissions looks the same. Whatever
   * takes its place needs a new watch, and so do the folders below, whose watches were told nothing.
   */
  const lose = (folder: string) => {
    drop(folder);
    onChange(folder);
  };
  const begin = (folder: string) => {
    const watcher = watch(folder, (event, name) => {
      if (name === null || (event === 'rename' && name === basename(folder))) {
        lose(folder);
      } else if (concernsNotes(event, name)) {
        onChange(join(folder, name));
      }
    });
    watcher.on('error', () => lose(folder));
    watchers.set(folder, watcher);
  };
  return {
    add(folder) {
      if (watchers.has(folder)) {
        return;
      }
      try {
        begin(folder);
      } catch (error) {
        // A folder that was deleted meanwhile, or that may not be read, is reported when it is read.
        if (hasCode(error, ...WANT_OF_WATCHES) && !isRefused) {
          isRefused = true;
          onError(new NotesWatchError(folder, error));
        }
      }
    },
    keepOnly(folders) {
      endWhere((folder) => !folders.has(folder));
    },
    drop,
    close() {
      endWhere(() => true);
    },
  };
}

/** What is renamed, created or deleted may be a folder of notes; what is written to is a file. */
function concernsNotes(event: 'rename' | 'change', name: string): boolean {
  if (mayNameIgnored(name) || name === SYNONYMS_FILE) {
    return true;
  }
  return !isNeverRead(name) && (event === 'rename' || isNoteFile(name) || isImageFile(name));
}
