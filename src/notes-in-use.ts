import type { Logger } from 'pino';
import type { Library } from './library/library.ts';
import { watchLibrary } from './library/watch-library.ts';
import { buildSearchEngine } from './search/build-search-engine.ts';
import type { SearchEngine } from './search/engine.ts';

/** The notes that questions are answered from; they follow their files. */
export interface NotesInUse {
  /** The newest notes. Whoever asks keeps one snapshot from start to end. */
  current(): SearchEngine;
  /** Stops following the files. */
  close(): Promise<void>;
}

/**
 * Loads the notes of the folders (absolute paths) and goes on to follow them.
 *
 * @throws {NotesFolderError} when one of the folders can't be read at first.
 */
export async function useNotes(folders: readonly string[], log: Logger): Promise<NotesInUse> {
  const engineFor = (library: Library): SearchEngine => {
    logNotes(library, log);
    return buildSearchEngine(library);
  };
  let reloaded: SearchEngine | null = null;
  const watched = await watchLibrary(folders, {
    onLibrary: (library) => {
      reloaded = engineFor(library);
    },
    onError: (err) => log.warn({ err }, 'the notes can’t be read; the last ones stay in use'),
  });
  const first = engineFor(watched.library);
  return { current: () => reloaded ?? first, close: () => watched.close() };
}

function logNotes({ notes, sections, problems }: Library, log: Logger): void {
  log.info({ notes: notes.length, sections: sections.length, problems: problems.length }, 'notes');
  if (notes.length === 0) {
    log.warn('there are no notes yet: put Markdown files into the notes folder');
  }
}
