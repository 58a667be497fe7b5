import { hash } from 'node:crypto';
import { join } from 'node:path';
import type { Logger } from 'pino';
import { type BatchTimes, createBatch } from './basics/batch-calls.ts';
import { IN_MEMORY } from './config.ts';
import { type KnownNotes, NOTHING_KNOWN } from './library/known-notes.ts';
import type { Library } from './library/library.ts';
import { type NoteCache, openNoteCache } from './library/saved/note-cache.ts';
import { programKey } from './program-key.ts';
import type { BuiltEngine } from './search/assemble-engine.ts';
import { readEngine, writeEngine } from './search/saved/saved-engine.ts';

/** What one run of the bot saves for the next. */
export interface SavedNotes {
  /** Notes that need not be parsed again. */
  readonly known: KnownNotes;
  /** The saved engine, if it is of exactly these notes. */
  engineOf(library: Library): Promise<BuiltEngine | null>;
  /**
   * Saves an engine and its notes soon; of several in quick succession only the last. Never throws.
   */
  save(engine: BuiltEngine): void;
  /**
   * Saves what is still waiting, then closes the files: the texts of saved notes can't be read
   * afterwards.
   */
  close(): Promise<void>;
}

/** Somebody who is writing saves often, and each time everything would be written again. */
const TIMES: BatchTimes = { quietMs: 5_000, longestMs: 60_000 };

/** The folder to save notes in: beside the database; `null` for a database in memory. */
export function savedNotesFolder(databaseFile: string): string | null {
  return databaseFile === IN_MEMORY ? null : `${databaseFile}-notes`;
}

/**
 * Opens what an earlier run saved in a folder (an absolute path); for `null` nothing is read or
 * saved. The files are checked, and what can't be used counts as missing.
 */
export async function openSavedNotes(
  folder: string | null,
  log: Logger,
  times: BatchTimes = TIMES,
): Promise<SavedNotes> {
  return folder === null ? NOTHING_SAVED : openIn(folder, log, times);
}

const NOTHING_SAVED: SavedNotes = {
  known: NOTHING_KNOWN,
  engineOf: async () => null,
  save: () => {},
  close: async () => {},
};

async function openIn(folder: string, log: Logger, times: BatchTimes): Promise<SavedNotes> {
  let waiting: BuiltEngine | null = null;
  /** Is not kept from being let go of: the next one is saved in its turn. */
  let newest: WeakRef<BuiltEngine> | null = null;
  const writeWaiting = async () => {
    const engine = waiting;
    waiting = null;
    if (engine !== null) {
      await write(engine);
    }
  };
  // The batch only says when to write. If it held the engines, each would stay in memory until
  // then.
  const batch = createBatch<'newest'>(times, writeWaiting);
  const save = (engine: BuiltEngine) => {
    waiting = engine;
    newest = new WeakRef(engine);
    batch.add('newest');
  };
  const file = join(folder, 'notes.saved');
  const cache = await openNoteCache(file, programKey(), () => {
    log.warn({ file }, DAMAGED);
    const engine = newest?.deref();
    if (engine !== undefined) save(engine);
  });
  const index = savedIndex(join(folder, 'index.saved'), cache);
  const write = warnOnce(folder, log, async (engine) => {
    const notesBytes = await cache.save(engine.library.notes);
    await index.write(engine);
    log.debug({ notesBytes }, 'saved the notes for the next start');
  });
  return {
    known: cache,
    engineOf: index.read,
    save,
    async close() {
      await batch.close();
      await writeWaiting();
      cache.close();
    },
  };
}

/** The file of the index. It fits only the same notes in the same order. */
function savedIndex(path: string, cache: NoteCache) {
  let keyInFile: string | null = null;
  return {
    async read(library: Library): Promise<BuiltEngine | null> {
      const key = keyOfNotes(library, cache);
      const engine = key === null ? null : await readEngine(path, key, library);
      keyInFile = engine === null ? null : key;
      return engine;
    },
    async write(engine: BuiltEngine): Promise<void> {
      const key = keyOfNotes(engine.library, cache);
      if (key !== null && key !== keyInFile) {
        await writeEngine(path, key, engine);
        keyInFile = key;
      }
    },
  };
}

/** The keys of the notes include the program's key, so this one does as well. */
function keyOfNotes({ notes }: Library, cache: NoteCache): string | null {
  const keys = notes.map((note) => cache.keyOf(note));
  const isKnown = keys.every((key) => key !== undefined);
  return isKnown ? hash('sha1', JSON.stringify(keys), 'base64url') : null;
}

/**
 * Warns once while writing keeps failing, as on a full disk, and again only after it has worked in
 * between.
 */
function warnOnce(folder: string, log: Logger, write: (engine: BuiltEngine) => Promise<void>) {
  let isWarned = false;
  return async (engine: BuiltEngine): Promise<void> => {
    try {
      await write(engine);
      isWarned = false;
    } catch (err) {
      log[isWarned ? 'debug' : 'warn']({ err, folder }, COULD_NOT_SAVE);
      isWarned = true;
    }
  };
}

const COULD_NOT_SAVE =
  'the notes can’t be saved, so the next start will take longer: ' +
  'check that the disk has space and that the folder can be written to';

const DAMAGED =
  'the saved notes were changed by another program, or their disk is damaged: ' +
  'the notes’ own files are read instead, and saved again';
