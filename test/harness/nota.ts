import { pino } from 'pino';
import { startBot } from '../../src/bot.ts';
import type { Gateway } from '../../src/discord/connection/gateway.ts';
import { type NotesInUse, useNotes } from '../../src/notes-in-use.ts';
import { systemClock } from '../../src/playground/clock.ts';
import type { User } from '../../src/playground/user/user.ts';
import { openStore } from '../../src/store/store.ts';
import {
  type CheckedOptions,
  type CheckedPlayground,
  startCheckedPlayground,
} from './checked-playground.ts';

/** The whole bot as `npm start` runs it, in this process, talking to a checked playground. */
export interface Nota {
  readonly playground: CheckedPlayground;
  readonly gateway: Gateway;
  readonly notes: NotesInUse;
  /** A person of the default world: maya manages, tom is a member, camille speaks French. */
  user(name: string): User;
  /** Stops everything; throws when an exchange violated Discord's specification. */
  stop(): Promise<void>;
}

/** What a test starts the bot with, besides the playground. */
export interface NotaOptions extends CheckedOptions {
  /** Absolute paths. */
  readonly notesDirs: readonly string[];
  readonly notesUrl?: string;
  /** Path of the database; in memory by default. */
  readonly databaseFile?: string;
}

/** Starts playground and bot; the bot answers when the promise resolves. */
export async function startNota(options: NotaOptions): Promise<Nota> {
  const log = pino({ level: 'silent' });
  const playground = await startCheckedPlayground({ botName: 'Nota', ...options });
  const notes = await useNotes({ folders: options.notesDirs, savedIn: null }, log);
  const store = await openStore(options.databaseFile ?? ':memory:');
  const gateway = await startBot({
    token: playground.token,
    apiUrl: playground.apiUrl,
    guildId: null,
    notes,
    ignoredProblems: [],
    notesUrl: options.notesUrl ?? null,
    store,
    answersMentions: true,
    dailyCatchUpMs: 3 * 60 * 60_000,
    now: (options.clock ?? systemClock).now,
    log,
  });
  return {
    playground,
    gateway,
    notes,
    user: (name) => playground.user(name),
    stop: async () => {
      await gateway.close(1_000);
      await notes.close();
      await store.close();
      await playground.close();
    },
  };
}
