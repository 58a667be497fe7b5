import type { Logger } from 'pino';
import type { Library } from './library/library.ts';
import { loadLibrary } from './library/load-library.ts';
import { watchLibrary } from './library/watch-library.ts';
import { buildSearchEngine, buildSearchEngineInSlices } from './search/build-search-engine.ts';
import type { SearchEngine } from './search/engine.ts';

/** The notes that questions are answered from; they follow their files. */
export interface NotesInUse {
  /** The newest notes. Whoever asks keeps one snapshot from start to end. */
  current(): SearchEngine;
  /**
   * Reads all files again, whatever is known of them. Those who ask meanwhile wait for the same reading.
   *
   * @throws {NotesFolderError} when one of the folders can't be read; then the last notes stay.
   */
  reload(): Promise<void>;
  /** Stops following the files. */
  close(): Promise<void>;
}

/**
 * Loads the notes of the folders (absolute paths) and goes on to follow them.
 *
 * @throws {NotesFolderError} when one of the folders can't be read at first.
 */
export async function useNotes(folders: readonly string[], log: Logger): Promise<NotesInUse> {
  let reloaded: SearchEngine | null = null;
  const builds = createBuilds({
    onEngine: (engine) => {
      reloaded = engine;
    },
    onError: (err) =>
      log.error({ err }, 'the new notes can’t be searched; the last ones stay in use'),
  });
  const watched = await watchLibrary(folders, {
    onLibrary: (library) => {
      logNotes(library, log);
      builds.start(library);
    },
    onError: (err) => log.warn({ err }, 'the notes can’t be read; the last ones stay in use'),
  });
  logNotes(watched.library, log);
  const first = buildSearchEngine(watched.library);
  const close = async () => {
    await watched.close();
    await builds.close();
  };
  let reading: Promise<void> | null = null;
  const read = async () => {
    const library = await loadLibrary(folders);
    logNotes(library, log);
    reloaded = (await buildSearchEngineInSlices(library, () => true)) ?? reloaded;
  };
  const reload = () => {
    reading ??= read().finally(() => {
      reading = null;
    });
    return reading;
  };
  return { current: () => reloaded ?? first, reload, close };
}

/** Builds search engines one after the other, while questions are answered from the last one. */
interface Builds {
  /** Builds an engine as soon as the last one is done; of several that wait only the newest is built. */
  start(library: Library): void;
  /** Gives up what is being built. */
  close(): Promise<void>;
}

/** Who is told what became of the builds. */
interface BuildListener {
  onEngine(engine: SearchEngine): void;
  onError(error: unknown): void;
}

function createBuilds({ onEngine, onError }: BuildListener): Builds {
  let waiting: Library | null = null;
  let building: Promise<void> | null = null;
  let isClosed = false;
  const build = async () => {
    try {
      while (waiting !== null && !isClosed) {
        const library = waiting;
        waiting = null;
        const engine = await buildSearchEngineInSlices(library, () => !isClosed);
        if (engine !== null) {
          onEngine(engine);
        }
      }
    } catch (error) {
      onError(error);
    } finally {
      building = null;
    }
  };
  return {
    start(library) {
      waiting = library;
      building ??= build();
    },
    async close() {
      isClosed = true;
      await building;
    },
  };
}

function logNotes({ notes, sections, problems }: Library, log: Logger): void {
  log.info({ notes: notes.length, sections: sections.length, problems: problems.length }, 'notes');
  if (notes.length === 0) {
    log.warn('there are no notes yet: put Markdown files into the notes folder');
  }
}
