import type { Logger } from 'pino';
import { createEngineBuilds } from './engine-builds.ts';
import type { NotesFolderFault } from './library/files/notes-folder-error.ts';
import type { Library } from './library/library.ts';
import { NotesWatchError } from './library/watch/notes-watch-error.ts';
import { type WatchedLibrary, watchLibrary } from './library/watch/watch-library.ts';
import { openSavedNotes, type SavedNotes } from './saved-notes.ts';
import type { BuiltEngine } from './search/assemble-engine.ts';
import { buildWholeInSlices, finishInSlices } from './search/build-search-engine.ts';
import type { SearchEngine } from './search/engine.ts';

/** The notes that questions are answered from. They follow changes of their files. */
export interface NotesInUse {
  /** The newest notes: a snapshot, to be kept from the start of an answer to its end. */
  current(): SearchEngine;
  /**
   * Reads all files again, even unchanged ones, and resolves when their content can be searched.
   * Calls made meanwhile share the same reading.
   *
   * @throws {NotesFolderError} when one of the folders can't be read, or what kept the notes from
   * being indexed; then the last notes stay.
   */
  reload(): Promise<void>;
  /**
   * Why the files can't be read just now, so that `current` still gives the last notes; `null` when
   * they can be read.
   */
  whyUnreadable(): NotesFolderFault | null;
  /** Stops following the files. */
  close(): Promise<void>;
}

/** Where the notes are, and where they are saved for the next start. */
export interface NotesPlaces {
  /** Absolute paths of the notes folders. */
  readonly folders: readonly string[];
  /** Absolute path of the folder to save them in; `null` to save nothing. */
  readonly savedIn: string | null;
}

/**
 * Loads the notes of the folders and follows their changes. Notes that an earlier run saved are not
 * parsed again.
 *
 * @throws {NotesFolderError} when one of the folders can't be read at first.
 */
export async function useNotes(
  { folders, savedIn }: NotesPlaces,
  log: Logger,
): Promise<NotesInUse> {
  const saved = await openSavedNotes(savedIn, log);
  try {
    return await follow(folders, saved, log);
  } catch (error) {
    await saved.close();
    throw error;
  }
}

async function follow(
  folders: readonly string[],
  saved: SavedNotes,
  log: Logger,
): Promise<NotesInUse> {
  let newest: BuiltEngine | null = null;
  const useEngine = (engine: BuiltEngine) => {
    if (newest?.library !== engine.library) logNotes(engine.library, log);
    newest = engine;
    if (engine.parts.hasCurrentNames) saved.save(engine);
  };
  const builds = createEngineBuilds({
    last: () => newest,
    onEngine: useEngine,
    onError: (err) =>
      log.error({ err }, 'the new notes can’t be searched; the previous ones stay in use'),
  });
  const { known } = saved;
  const listener = {
    onLibrary: builds.start,
    onError: (err: unknown) => log.warn({ err }, followingFailed(err)),
    onReadable: () => log.info('the notes can be read again'),
  };
  // No closure that lives on may refer to the first Library and engine, because they could never be
  // freed.
  const { library, ...watched } = await watchLibrary(folders, listener, { known });
  const first = (await saved.engineOf(library)) ?? (await buildWholeInSlices(library));
  // The notes may have changed meanwhile, and a newer engine may already be in use.
  if (newest === null) useEngine(first);
  let isClosed = false;
  const finished = finish(watched, first, () => !isClosed);
  const close = async () => {
    isClosed = true;
    await watched.close();
    await finished;
    await builds.close();
    await saved.close();
  };
  const reload = shared(async () => {
    await watched.reload();
    await builds.finished();
  });
  const current = () => {
    if (newest === null) throw new Error('The notes were requested before they were read.');
    return newest;
  };
  return { current, reload, whyUnreadable: watched.whyUnreadable, close };
}

/** What it means for the operator that the notes could not be followed. */
export function followingFailed(error: unknown): string {
  return error instanceof NotesWatchError
    ? 'some changes to the notes are noticed late; /notes reload reads them all again'
    : 'the notes can’t be read; the previous ones stay in use';
}

/** Shares one run of some work among all calls that are made while it is running. */
function shared(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | null = null;
  return () => {
    running ??= work().finally(() => {
      running = null;
    });
    return running;
  };
}

/** Completes what the first notes could do without. */
async function finish(
  watched: Pick<WatchedLibrary, 'finishInSlices'>,
  first: BuiltEngine,
  isWanted: () => boolean,
): Promise<void> {
  await watched.finishInSlices();
  await finishInSlices(first, isWanted);
}

/** Logs which notes questions are answered from now on. */
function logNotes(library: Library, log: Logger): void {
  const { notes, sectionCount: sections, problems } = library;
  log.info({ notes: notes.length, sections, problems: problems.length }, 'notes');
  if (notes.length === 0) {
    log.warn('there are no notes yet: put Markdown files into the notes folder');
  }
}
