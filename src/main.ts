import { once } from 'node:events';
import { delimiter } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inspect } from 'node:util';
import type { Discord } from './bot.ts';
import { type Config, ConfigError, IN_MEMORY, readConfig } from './config.ts';
import { DiscordUnreachableError } from './discord/connection/discord-unreachable-error.ts';
import { GatewayRefusedError } from './discord/connection/gateway-refused-error.ts';
import { DotEnvFileError, dotEnvFile } from './dot-env-file.ts';
import { NotesFolderError } from './library/files/notes-folder-error.ts';
import { openRoot } from './library/files/notes-root.ts';
import { createMovableClock, type MovableClock } from './playground/clock.ts';
import { type Playground, startPlayground } from './playground/playground.ts';
import { explainedPort, PortError } from './port-error.ts';
import { StoreError } from './store/errors.ts';

/** Milliseconds after a signal to stop until the process exits, whatever is still running. */
const LEAVE_MS = 4_800;

/** Errors whose message says what to do about them, so that no stack is printed. */
const EXPLAINED = [
  DotEnvFileError,
  ConfigError,
  NotesFolderError,
  PortError,
  StoreError,
  DiscordUnreachableError,
  GatewayRefusedError,
];

try {
  await main();
} catch (error) {
  process.exitCode = 1;
  await complain(failureText(error));
}
// Some things keep the process alive: discord.js goes on reconnecting even after it was destroyed.
process.exit();

async function main(): Promise<void> {
  const config = readConfig({
    env: { ...dotEnvFile('.env'), ...process.env },
    cwd: process.cwd(),
    delimiter,
  });
  // Checked before the page's address is printed: without notes or a database the page would go away again.
  for (const folder of config.notesDirs) await openRoot(folder);
  if (config.token === null && config.databaseFile !== IN_MEMORY) {
    await tryToOpen(config.databaseFile);
  }
  await (config.token === null
    ? answerInPlayground(config)
    : answer(config, { token: config.token, apiUrl: config.apiUrl, now: Date.now }));
}

/** @throws {StoreError} when the database can't be opened */
async function tryToOpen(file: string): Promise<void> {
  const { openStore } = await import('./store/store.ts');
  const store = await openStore(file);
  await store.close();
}

/** Opens the page at once; it shows that the bot is starting until the notes are read. */
async function answerInPlayground(config: Config): Promise<void> {
  const clock = createMovableClock();
  const playground = await openPlayground(config, clock);
  try {
    process.stdout.write(`\nTalk to Nota at ${playground.pageUrl}\n\n`);
    await answer(config, { ...playground, now: clock.now });
  } finally {
    await playground.close();
  }
}

/** The bot is imported only here, because that takes longer than everything that the page waits for. */
async function answer(config: Config, discord: Discord): Promise<void> {
  const toldToStop = stopSignal();
  toldToStop.then(leaveSoon);
  const { runBot } = await import('./run-bot.ts');
  await runBot(config, discord, toldToStop);
}

async function openPlayground({ port }: Config, clock: MovableClock): Promise<Playground> {
  try {
    const pageDir = fileURLToPath(pageUrl());
    return await startPlayground({ port, botName: 'Nota', pageDir, clock });
  } catch (error) {
    throw explainedPort(error, port);
  }
}

/** `npm run dev` runs the sources, but it too serves the built page. */
function pageUrl(): URL {
  const built = import.meta.url.endsWith('.ts') ? '../dist/src/playground/page' : 'playground/page';
  return new URL(built, import.meta.url);
}

async function stopSignal(): Promise<void> {
  await Promise.race([once(process, 'SIGTERM'), once(process, 'SIGINT')]);
}

/** Exits even if something takes too long to finish. */
function leaveSoon(): void {
  setTimeout(() => process.exit(), LEAVE_MS).unref();
}

async function complain(text: string): Promise<void> {
  await new Promise((written) => process.stderr.write(`${text}\n`, written));
}

function failureText(error: unknown): string {
  const isExplained = EXPLAINED.some((kind) => error instanceof kind);
  return error instanceof Error && isExplained ? error.message : inspect(error);
}
