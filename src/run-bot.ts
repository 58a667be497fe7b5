import type { Logger } from 'pino';
import { type Discord, startBot } from './bot.ts';
import type { Config } from './config.ts';
import type { Gateway } from './discord/connection/gateway.ts';
import { GatewayRefusedError } from './discord/connection/gateway-refused-error.ts';
import { createLog } from './log.ts';
import { useNotes } from './notes-in-use.ts';
import { savedNotesFolder } from './saved-notes.ts';
import { openStore } from './store/store.ts';

/** How long running answers may take to finish once the bot is told to stop. */
const GRACE_MS = 4_000;

/**
 * Opens the store, loads the notes, and answers until it is told to stop or Discord ends it.
 *
 * @throws {StoreError} {@link NotesFolderError} {@link DiscordUnreachableError} {@link GatewayRefusedError}
 */
export async function runBot(
  config: Config,
  discord: Discord,
  toldToStop: Promise<void>,
): Promise<void> {
  const { isTTY: isTerminal, fd } = process.stdout;
  const log = createLog({ level: config.logLevel, isTerminal, fd });
  const store = await openStore(config.databaseFile);
  try {
    const savedIn = savedNotesFolder(config.databaseFile);
    const reading = useNotes({ folders: config.notesDirs, savedIn }, log);
    const notes = await Promise.race([reading, toldToStop]);
    if (notes === undefined) {
      // What is still being read ends with the program.
      log.info('stopping');
      return;
    }
    try {
      const starting = startBot({ ...config, ...discord, notes, store, log });
      await answerUntil(toldToStop, starting, log);
    } finally {
      await notes.close();
    }
  } finally {
    await store.close();
  }
}

async function answerUntil(toldToStop: Promise<void>, starting: Promise<Gateway>, log: Logger) {
  // Starting goes on for as long as Discord does not answer.
  const gateway = await Promise.race([starting, toldToStop]);
  const refusal = await Promise.race([toldToStop, gateway?.refused]);
  log.info('stopping');
  await gateway?.close(GRACE_MS);
  if (refusal instanceof GatewayRefusedError) {
    throw refusal;
  }
}
