import { mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pino } from 'pino';
import { type NotesInUse, useNotes } from '../../src/notes-in-use.ts';
import { longestPause } from './pause.ts';
import { memoryInUse, quantile, type Timed, timed } from './timing.ts';

/** What a start of the bot costs. Times in milliseconds, sizes in bytes. */
export interface Start {
  /** Until the notes can be searched, when nothing was saved. */
  readonly firstMs: number;
  /** The same, when all was: the median of several starts. */
  readonly savedMs: number;
  /** Of all saved files. */
  readonly savedBytes: number;
  /** What the bot holds of its notes after a start from what was saved: Library, index, all else. */
  readonly memoryBytes: number;
  /**
   * The longest time that questions had to wait while all notes were indexed again: the bot holds the engine that
   * answers meanwhile, and its notes' texts are on disk.
   */
  readonly longestPauseMs: number;
}

/** So often is started from what was saved: one start takes up to a third longer than another. */
const SAVED_STARTS = 3;

/** Starts with the notes of a folder as the bot does: once with nothing saved, then from what that saved. */
export async function measureStart(folder: string): Promise<Start> {
  const savedIn = await mkdtemp(join(tmpdir(), 'nota-bench-saved-'));
  try {
    const firstMs = await startAndClose(folder, savedIn);
    const before = memoryInUse();
    const saved = await start(folder, savedIn);
    const memoryBytes = memoryInUse() - before;
    const longestPauseMs = await longestPause(saved.result.current().library);
    await saved.result.close();
    const times = [saved.ms];
    while (times.length < SAVED_STARTS) times.push(await startAndClose(folder, savedIn));
    const savedBytes = await bytesIn(savedIn);
    return {
      firstMs,
      savedMs: quantile(times, 0.5),
      savedBytes,
      memoryBytes,
      longestPauseMs,
    };
  } finally {
    await rm(savedIn, { recursive: true });
  }
}

function start(folder: string, savedIn: string): Promise<Timed<NotesInUse>> {
  return timed(() => useNotes({ folders: [folder], savedIn }, pino({ level: 'silent' })));
}

/** The time of a start in milliseconds. */
async function startAndClose(folder: string, savedIn: string): Promise<number> {
  const { result: notes, ms } = await start(folder, savedIn);
  await notes.close();
  return ms;
}

async function bytesIn(folder: string): Promise<number> {
  const names = await readdir(folder);
  const sizes = await Promise.all(names.map((name) => stat(join(folder, name))));
  return sizes.reduce((sum, { size }) => sum + size, 0);
}
