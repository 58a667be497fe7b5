import type { Logger } from 'pino';
import type { Library } from './library/library.ts';
import type { NotesFolderFault } from './library/notes-folder-error.ts';
import { type WatchedLibrary, watchLibrary } from './library/watch-library.ts';
import { openSavedNotes, type SavedNotes } from './saved-notes.ts';
import {
  type BuiltEngine,
  buildSearchEngine,
  buildSearchEngineInSlices,
  changeSearchEngineInSlices,
  finishInSlices,
  settleInSlices,
} from './search/build-search-engine.ts';
import type { SearchEngine } from './search/engine.ts';

/** The notes that questions are answered from; they follow their files. */
export interface NotesInUse {
  /** The newest notes. Whoever asks keeps one snapshot from start to end. */
  current(): SearchEngine;
  /**
   * Reads all files again, whatever is known of them, until what they hold can be searched. Those who ask meanwhile
   * wait for the same reading.
   *
   * @throws {NotesFolderError} when one of the folders can't be read, or what kept the notes from being indexed; then
   *   the last notes stay.
   */
  reload(): Promise<void>;
  /** Why the files can't be read just now, so that `current` has the last ones; `null` when they can. */
  whyUnreadable(): NotesFolderFault | null;
  /** Stops following the files. */
  close(): Promise<void>;
}

/** Where notes are, and what is left for the next start. */
export interface NotesPlaces {
  /** Absolute paths of the notes folders. */
  readonly folders: readonly string[];
  /** Absolute path of the folder for what is saved of them; `null`: nothing is saved. */
  readonly savedIn: string | null;
}

/**
 * Loads the notes of the folders and goes on to follow them. What the last start saved need not be
 * understood again.
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
  const builds = createBuilds({
    last: () => newest,
    onEngine: useEngine,
    onError: (err) =>
      log.error({ err }, 'the new notes can’t be searched; the last ones stay in use'),
  });
  const { known } = saved;
  const listener = {
    onLibrary: (library: Library) => builds.start(library),
    onError: (err: unknown) =>
      log.warn({ err }, 'the notes can’t be read; the last ones stay in use'),
  };
  // The first Library and engine are held by nothing that stays: they would be kept for good.
  const { library, ...watched } = await watchLibrary(folders, listener, { known });
  const first = (await saved.engineOf(library)) ?? buildSearchEngine(library);
  // Notes may have changed, and been searched anew, while the first ones were made ready.
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
  let reading: Promise<void> | null = null;
  const read = async () => {
    await watched.reload();
    await builds.finished();
  };
  const reload = () => {
    reading ??= read().finally(() => {
      reading = null;
    });
    return reading;
  };
  const current = () => {
    if (newest === null) throw new Error('The notes are asked for before they were read.');
    return newest;
  };
  return { current, reload, whyUnreadable: watched.whyUnreadable, close };
}

/** Makes ready what the first notes could do without. */
async function finish(
  watched: Pick<WatchedLibrary, 'finishInSlices'>,
  first: BuiltEngine,
  isWanted: () => boolean,
): Promise<void> {
  await watched.finishInSlices();
  await finishInSlices(first, isWanted);
}

/** Builds search engines one after the other, while questions are answered from the last one. */
interface Builds {
  /** Builds an engine as soon as the last one is done; of several that wait only the newest is built. */
  start(library: Library): void;
  /** Waits for what is being built; rejects with what kept the last engine from being built. */
  finished(): Promise<void>;
  /** Gives up what is being built. */
  close(): Promise<void>;
}

/** Who is told what became of the builds. */
interface BuildListener {
  /** What the next engine is made from; `null` before there is one. */
  last(): BuiltEngine | null;
  onEngine(engine: BuiltEngine): void;
  onError(error: unknown): void;
}

function createBuilds({ last, onEngine, onError }: BuildListener): Builds {
  let waiting: Library | null = null;
  let isBuilding = false;
  let building: Promise<void> = Promise.resolve();
  let isClosed = false;
  const isWanted = () => !isClosed;
  const build = async () => {
    isBuilding = true;
    try {
      while (waiting !== null && !isClosed) {
        const library = waiting;
        waiting = null;
        const engine = await engineInSlices(last(), library, isWanted);
        if (engine === null) break;
        onEngine(engine);
        const settled = await settleInSlices(engine, isWanted);
        if (settled !== null && settled !== engine) onEngine(settled);
      }
    } finally {
      isBuilding = false;
    }
  };
  return {
    start(library) {
      waiting = library;
      if (isBuilding) return;
      building = build();
      building.catch(onError);
    },
    finished: () => building,
    async close() {
      isClosed = true;
      await building.catch(() => {});
    },
  };
}

function engineInSlices(
  last: BuiltEngine | null,
  library: Library,
  isWanted: () => boolean,
): Promise<BuiltEngine | null> {
  return last === null
    ? buildSearchEngineInSlices(library, isWanted)
    : changeSearchEngineInSlices(last, library, isWanted);
}

/** Says which notes questions are answered from now. */
function logNotes(library: Library, log: Logger): void {
  const { notes, sectionCount: sections, problems } = library;
  log.info({ notes: notes.length, sections, problems: problems.length }, 'notes');
  if (notes.length === 0) {
    log.warn('there are no notes yet: put Markdown files into the notes folder');
  }
}
