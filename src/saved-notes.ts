import { join } from 'node:path';
import type { Logger } from 'pino';
import { type BatchTimes, createBatch } from './library/batch-calls.ts';
import { type KnownNotes, NOTHING_KNOWN } from './library/known-notes.ts';
import type { Library } from './library/library.ts';
import { type NoteShelf, openNoteShelf } from './library/saved/note-shelf.ts';
import { programKey } from './program-key.ts';

/** What a start leaves for the next one. */
export interface SavedNotes {
  /** Notes that need not be understood again. */
  readonly known: KnownNotes;
  /** Saves a Library soon; of several that come quickly only the last one. Never throws. */
  save(library: Library): void;
  /** Saves what waits, and ends: texts of saved notes can't be read any more. */
  close(): Promise<void>;
}

/** A person who writes saves often; each time all is written again. */
const TIMES: BatchTimes = { quietMs: 5_000, longestMs: 60_000 };

/** The folder for what is saved of the notes, beside the database; none beside one in memory. */
export function savedNotesFolder(databaseFile: string): string | null {
  return databaseFile === ':memory:' ? null : `${databaseFile}-notes`;
}

/**
 * Opens what the last start left in a folder (an absolute path), or nothing for `null`. What is there is
 * checked; what can't be used is as good as missing.
 */
export async function openSavedNotes(folder: string | null, log: Logger): Promise<SavedNotes> {
  return folder === null ? NOTHING_SAVED : openIn(folder, log);
}

const NOTHING_SAVED: SavedNotes = {
  known: NOTHING_KNOWN,
  save: () => {},
  close: async () => {},
};

async function openIn(folder: string, log: Logger): Promise<SavedNotes> {
  const shelf = await openNoteShelf(join(folder, 'notes.saved'), programKey());
  const write = warnOnce(folder, log, (library) => writeNotes(shelf, library, log));
  let waiting: Library | null = null;
  const writeWaiting = async () => {
    const library = waiting;
    waiting = null;
    if (library !== null) {
      await write(library);
    }
  };
  const batch = createBatch(TIMES, writeWaiting);
  return {
    known: shelf,
    save(library) {
      waiting = library;
      batch.add(library);
    },
    async close() {
      await batch.close();
      await writeWaiting();
      shelf.close();
    },
  };
}

async function writeNotes(shelf: NoteShelf, { notes }: Library, log: Logger): Promise<void> {
  const bytes = await shelf.save(notes);
  log.debug({ notes: notes.length, bytes }, 'the notes are saved for the next start');
}

/** A disk stays full for a while: it is said once, and again only after it went well in between. */
function warnOnce(folder: string, log: Logger, write: (library: Library) => Promise<void>) {
  let isWarned = false;
  return async (library: Library): Promise<void> => {
    try {
      await write(library);
      isWarned = false;
    } catch (err) {
      if (!isWarned) {
        log.warn({ err, folder }, COULD_NOT_SAVE);
      }
      isWarned = true;
    }
  };
}

const COULD_NOT_SAVE =
  'the notes can’t be saved for the next start, which will take longer: ' +
  'see that there is room on the disk and that the folder can be written to';
