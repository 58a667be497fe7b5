import { once } from 'node:events';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import type { Logger } from 'pino';
import { startBot } from './bot.ts';
import { type Config, ConfigError, readConfig } from './config.ts';
import { DiscordUnreachableError } from './discord/discord-unreachable-error.ts';
import { GatewayRefusedError } from './discord/gateway-refused-error.ts';
import { dotEnvFile } from './dot-env-file.ts';
import { NotesFolderError } from './library/notes-folder-error.ts';
import { createLog } from './log.ts';
import { type NotesInUse, useNotes } from './notes-in-use.ts';
import { createMovableClock, type MovableClock } from './playground/clock.ts';
import { type Playground, startPlayground } from './playground/playground.ts';
import { PortTakenError } from './port-taken-error.ts';
import { StoreError } from './store/errors.ts';
import { openStore, type Store } from './store/store.ts';

/** Running answers get this long when the bot is told to stop. */
const GRACE_MS = 4_000;

/** Then it leaves, whatever still holds it. */
const LEAVE_MS = 4_800;

/** What to do about these is in their message; their stack is of no use to the person. */
const explained = [
  ConfigError,
  NotesFolderError,
  PortTakenError,
  StoreError,
  DiscordUnreachableError,
  GatewayRefusedError,
];

try {
  await main();
} catch (error) {
  process.exitCode = 1;
  process.stderr.write(`${failureText(error)}\n`);
  leaveSoon();
}

async function main(): Promise<void> {
  const config = readConfig({
    env: { ...dotEnvFile('.env'), ...process.env },
    cwd: process.cwd(),
    delimiter,
  });
  const log = createLog({ level: config.logLevel, isTerminal: process.stdout.isTTY });
  const store = await openStore(config.databaseFile);
  try {
    await answerFromNotes({ config, store, log });
  } finally {
    await store.close();
  }
}

async function answerFromNotes(own: Omit<Parts, 'notes'>): Promise<void> {
  const { config } = own;
  const notes = await useNotes(config.notesDirs, own.log);
  const parts = { ...own, notes };
  try {
    await (config.token === null
      ? answerInPlayground(parts)
      : answerUntilStopped(parts, { ...config, token: config.token, now: Date.now }));
  } finally {
    await notes.close();
  }
}

/** What the bot runs with. */
interface Parts {
  readonly config: Config;
  readonly store: Store;
  readonly notes: NotesInUse;
  readonly log: Logger;
}

/** The Discord that the bot talks to. */
interface Discord {
  readonly token: string;
  readonly apiUrl: string;
  /** Its time, in milliseconds since 1970: a playground's can be moved. */
  readonly now: () => number;
}

async function answerInPlayground(parts: Parts): Promise<void> {
  const clock = createMovableClock();
  const playground = await openPlayground(parts.config, clock);
  try {
    await answerUntilStopped(parts, { ...playground, now: clock.now }, () =>
      process.stdout.write(`\nTalk to Nota at ${playground.pageUrl}\n\n`),
    );
  } finally {
    await playground.close();
  }
}

async function answerUntilStopped(
  { config, store, notes, log }: Parts,
  { token, apiUrl, now }: Discord,
  onReady: () => void = () => {},
): Promise<void> {
  const gateway = await startBot({
    token,
    apiUrl,
    guildId: config.guildId,
    currentNotes: notes.current,
    notesUrl: config.notesUrl,
    store,
    dailyCatchUpMs: config.dailyCatchUpMs,
    now,
    log,
  });
  onReady();
  const ending = await Promise.race([stopSignal(), gateway.refused]);
  leaveSoon();
  log.info('stopping');
  await gateway.close(GRACE_MS);
  if (ending instanceof GatewayRefusedError) {
    throw ending;
  }
}

/** The variables of `.env`, where there is one; those of the process itself win. */
async function openPlayground({ port }: Config, clock: MovableClock): Promise<Playground> {
  try {
    const pageDir = fileURLToPath(pageUrl());
    return await startPlayground({ port, botName: 'Nota', pageDir, clock });
  } catch (error) {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw isTaken ? new PortTakenError(port, error) : error;
  }
}

/** The page is built once; `npm run dev` starts from the sources, but shows the built page. */
function pageUrl(): URL {
  const built = import.meta.url.endsWith('.ts') ? '../dist/src/playground/page' : 'playground/page';
  return new URL(built, import.meta.url);
}

async function stopSignal(): Promise<void> {
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
}

/** The process ends by itself once nothing is left to do; this is for what would hold it. */
function leaveSoon(): void {
  setTimeout(() => process.exit(), LEAVE_MS).unref();
}

function failureText(error: unknown): string {
  const isExplained = explained.some((kind) => error instanceof kind);
  return error instanceof Error && isExplained ? error.message : inspect(error);
}
