import { resolve } from 'node:path';
import type { APIMessage } from 'discord-api-types/v10';
import { pino } from 'pino';
import { startBot } from '../../src/bot.ts';
import type { Gateway } from '../../src/discord/gateway.ts';
import type { Library } from '../../src/library/library.ts';
import { loadLibrary } from '../../src/library/load-library.ts';
import type { Playground } from '../../src/playground/playground.ts';
import { buildSearchEngine } from '../../src/search/build-search-engine.ts';
import { type ReadMessage, readComponents } from '../builders/sent-message.ts';

/** What a test may set. */
export interface NotaOptions {
  readonly guildId?: string;
  /** Gets each log line, as JSON. */
  readonly onLog?: (line: string) => void;
}

/** Starts the real bot on the notes of a Library, connected to a playground by the real discord.js. */
export function startNota(
  playground: Playground,
  library: Library,
  { guildId, onLog = () => {} }: NotaOptions = {},
): Promise<Gateway> {
  const engine = buildSearchEngine(library);
  return startBot({
    token: playground.token,
    apiUrl: playground.apiUrl,
    guildId: guildId ?? null,
    currentNotes: () => engine,
    notesUrl: null,
    log: pino({ level: 'debug' }, { write: onLog }),
  });
}

/** The notes that ship with the bot. */
export function sampleLibrary(): Promise<Library> {
  return loadLibrary([resolve('notes')]);
}

/** What a person sees of a message. */
export function read({ components = [] }: APIMessage): ReadMessage {
  return readComponents(components);
}
