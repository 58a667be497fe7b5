import { type FSWatcher, watch } from 'node:fs';
import { basename, join, sep } from 'node:path';
import { hasCode } from '../../basics/system-error.ts';
import { mayNameIgnored } from '../files/ignore-rules.ts';
import { isImageFile, isNeverRead, isNoteFile } from '../files/note-files.ts';
import { SYNONYMS_FILE } from '../synonyms.ts';
import { NotesWatchError } from './notes-watch-error.ts';

/** Called when something happens in the watched folders. */
export interface FolderListener {
  /** Something may have been added, changed or deleted at this absolute path. */
  onChange(path: string): void;
  /** The system allows no more watches. Called once, however many folders are affected. */
  onError(error: NotesWatchError): void;
}

/** Error codes of a system that has run out of watches. */
const WANT_OF_WATCHES = ['ENOSPC', 'EMFILE', 'ENFILE'];

/**
 * Watches folders for changes of notes, images, ignore files, synonyms and folders, with one watch
 * for each folder and none for files: a library has many more files than folders, and systems limit
 * the number of watches. A folder that is read after `add` misses no change.
 */
export class FolderWatches {
  readonly #listener: FolderListener;
  readonly #watchers = new Map<string, FSWatcher>();
  #isRefused = false;

  constructor(listener: FolderListener) {
    this.#listener = listener;
  }

  /** Starts to watch a folder (an absolute path); does nothing if it is already watched. */
  add(folder: string): void {
    if (this.#watchers.has(folder)) return;
    try {
      this.#begin(folder);
    } catch (error) {
      // A folder that was deleted meanwhile, or that may not be read, is reported when it is read.
      if (hasCode(error, ...WANT_OF_WATCHES) && !this.#isRefused) {
        this.#isRefused = true;
        this.#listener.onError(new NotesWatchError(folder, error));
      }
    }
  }

  /** Stops watching all folders except these. */
  keepOnly(folders: ReadonlySet<string>): void {
    this.#endWhere((folder) => !folders.has(folder));
  }

  /** Stops watching a folder and everything below it. */
  drop(dropped: string): void {
    this.#endWhere((folder) => folder === dropped || folder.startsWith(dropped + sep));
  }

  close(): void {
    this.#endWhere(() => true);
  }

  #begin(folder: string): void {
    const watcher = watch(folder, (event, name) => {
      if (name === null || (event === 'rename' && name === basename(folder))) {
        this.#lose(folder);
      } else if (concernsNotes(event, name)) {
        this.#listener.onChange(join(folder, name));
      }
    });
    watcher.on('error', () => this.#lose(folder));
    this.#watchers.set(folder, watcher);
  }

  /**
   * The folder itself was moved or deleted; on Linux a change of its permissions looks the same.
   * Whatever takes its place needs a new watch, and so do the folders below, whose watches got no
   * event.
   */
  #lose(folder: string): void {
    this.drop(folder);
    this.#listener.onChange(folder);
  }

  #endWhere(isOver: (folder: string) => boolean): void {
    for (const [folder, watcher] of this.#watchers) {
      if (isOver(folder)) {
        watcher.close();
        this.#watchers.delete(folder);
      }
    }
  }
}

/** What is renamed, created or deleted may be a folder of notes; what is written to is a file. */
function concernsNotes(event: 'rename' | 'change', name: string): boolean {
  if (mayNameIgnored(name) || name === SYNONYMS_FILE) {
    return true;
  }
  return !isNeverRead(name) && (event === 'rename' || isNoteFile(name) || isImageFile(name));
}
