import {
  type APIInteraction,
  Client,
  DiscordjsError,
  DiscordjsErrorCodes,
  Events,
  GatewayDispatchEvents,
  GatewayIntentBits,
  type RateLimitData,
} from 'discord.js';
import type { Logger } from 'pino';
import type { CommandDefinition } from '../command/option-types.ts';
import type { Dispatch } from '../dispatch/dispatch.ts';
import type { MentionAnswers } from '../mentions/mention-answers.ts';
import { DiscordUnreachableError } from './discord-unreachable-error.ts';
import { GatewayRefusedError } from './gateway-refused-error.ts';
import { type GuildWatcher, watchGuilds } from './guild-watcher.ts';
import { keepRegistering } from './keep-registering.ts';
import { MENTION_EVENTS, watchMentions } from './mention-watcher.ts';
import { createRunningAnswers, type RunningAnswers } from './running-answers.ts';
import { sendThrough } from './send-callback.ts';
import { settledWithin } from './settled-within.ts';

/** How the bot connects to Discord. */
export interface GatewayOptions {
  readonly token: string;
  /** Discord's REST API, without the version; it gives the gateway's address. */
  readonly apiUrl: string;
  /** The one server in which commands are registered; `null` for all. */
  readonly guildId: string | null;
  readonly definitions: readonly CommandDefinition[];
  readonly dispatch: Dispatch;
  /** Learns which servers the bot is in. */
  readonly guilds: GuildWatcher;
  /** Answers mentions and direct messages; `null`: messages are not even received. */
  readonly mentions: MentionAnswers | null;
  readonly log: Logger;
}

/** The intents for receiving messages. Neither is privileged. */
const MESSAGE_INTENTS = [
  GatewayIntentBits.GuildMessages,
  GatewayIntentBits.DirectMessages,
] as const;

/** Longer rate limits, in milliseconds, are logged. Shorter ones are normal in any busy minute. */
const LONG_WAIT_MS = 10_000;

/** The events that are no longer listened to while the bot stops. */
const ANSWERED_EVENTS = [GatewayDispatchEvents.InteractionCreate, ...MENTION_EVENTS] as const;

/**
 * Milliseconds to wait for the connection to close. Discord needs a tenth of this, but a dead connection never
 * closes.
 */
const CLOSE_TIMEOUT_MS = 500;

/** A connection to Discord that answers interactions. It reconnects by itself. */
export interface Gateway {
  /** Resolves if Discord ever ends the connection for good. */
  readonly refused: Promise<GatewayRefusedError>;
  /** Accepts no more interactions and mentions, finishes running answers within `graceMs`, and disconnects. */
  close(graceMs: number): Promise<void>;
}

/**
 * Connects to Discord through discord.js and registers the commands. Resolves when the bot is answering.
 *
 * @throws {GatewayRefusedError} when Discord refuses the token or the intents
 * @throws {DiscordUnreachableError}
 */
export async function connectGateway(options: GatewayOptions): Promise<Gateway> {
  const client = new Client({
    intents: [GatewayIntentBits.Guilds, ...(options.mentions === null ? [] : MESSAGE_INTENTS)],
    rest: { api: options.apiUrl, rejectOnRateLimit: waitAndLog(options.log) },
  });
  logConnection(client, options.log);
  watchGuilds(client, options.guilds);
  const running = createRunningAnswers();
  answerInteractions(client, options.dispatch, running);
  if (options.mentions !== null) watchMentions(client, options.mentions, running);
  const refused = new Promise<GatewayRefusedError>((resolve) => {
    client.on(Events.ShardDisconnect, ({ code }) => resolve(new GatewayRefusedError(code)));
  });

  const { application } = await Promise.race([login(client, options), rejectWith(refused)]);
  const stopping = new AbortController();
  const { guildId, definitions, log } = options;
  const target = { applicationId: application.id, guildId };
  await keepRegistering(client.rest, target, definitions, { log, stopping: stopping.signal });
  return {
    refused,
    close: async (graceMs) => {
      stopping.abort();
      for (const event of ANSWERED_EVENTS) client.ws.removeAllListeners(event);
      client.removeAllListeners(Events.ShardReconnecting);
      await running.settleWithin(graceMs);
      await settledWithin(CLOSE_TIMEOUT_MS, client.destroy());
    },
  };
}

/**
 * Waits for rate limits, and logs long ones, so that the bot does not seem to hang while an address is blocked for an
 * hour.
 */
function waitAndLog(log: Logger) {
  return ({ retryAfter }: RateLimitData): boolean => {
    const seconds = Math.round(retryAfter / 1_000);
    if (retryAfter >= LONG_WAIT_MS) log.warn({ seconds }, LONG_WAIT);
    return false;
  };
}

const LONG_WAIT =
  'Discord lets the bot wait: too many requests came from this machine, or from others with its address';

/**
 * Passes interactions to `dispatch` as Discord's JSON, not as discord.js objects, because other transports deliver
 * the same JSON (Discord can also post it over HTTP).
 */
function answerInteractions(client: Client, dispatch: Dispatch, running: RunningAnswers): void {
  client.ws.on(GatewayDispatchEvents.InteractionCreate, (interaction: APIInteraction) =>
    running.add(dispatch(interaction, sendThrough(client.rest, interaction))),
  );
}

async function login(client: Client, { token, apiUrl }: GatewayOptions): Promise<Client<true>> {
  const ready = new Promise<Client<true>>((resolve) => client.once(Events.ClientReady, resolve));
  try {
    await client.login(token);
  } catch (error) {
    throw explainedFailure(error, apiUrl);
  }
  return ready;
}

function explainedFailure(error: unknown, apiUrl: string): unknown {
  if (!(error instanceof Error)) return error;
  if (!(error instanceof DiscordjsError)) return new DiscordUnreachableError(apiUrl, error);
  return error.code === DiscordjsErrorCodes.TokenInvalid
    ? new GatewayRefusedError(401, error)
    : error;
}

async function rejectWith(refused: Promise<GatewayRefusedError>): Promise<never> {
  throw await refused;
}

function logConnection(client: Client, log: Logger): void {
  client.on(Events.ClientReady, ({ user, guilds }) =>
    log.info({ bot: user.tag, servers: guilds.cache.size }, 'connected to Discord'),
  );
  client.on(Events.Error, (err) => log.error({ err }, 'discord.js reported an error'));
  client.on(Events.Warn, (warning) => log.warn({ warning }, 'discord.js reported a warning'));
  client.on(Events.Debug, (line) => log.trace(line));
  logOutages(client, log);
}

/** Logs each event once per outage, because discord.js tries to reconnect twice a second. */
function logOutages(client: Client, log: Logger): void {
  const saidOf = new Map<number, Set<string>>();
  const isNew = (shard: number, what: string): boolean => {
    const said = saidOf.get(shard) ?? new Set();
    saidOf.set(shard, said);
    if (said.has(what)) return false;
    said.add(what);
    return true;
  };
  const end = (facts: { readonly shard: number; readonly replayed?: number }): void => {
    if (saidOf.delete(facts.shard)) log.info(facts, 'reconnected to Discord');
  };
  client.on(Events.ShardReconnecting, (shard) => {
    if (isNew(shard, 'reconnecting')) log.info({ shard }, 'reconnecting to Discord');
  });
  client.on(Events.ShardError, (err, shard) => {
    if (isNew(shard, err.message)) log.warn({ err, shard }, 'connection error');
  });
  client.on(Events.ShardResume, (shard, replayed) => end({ shard, replayed }));
  // After an outage too long to resume, the connection becomes ready again.
  client.on(Events.ShardReady, (shard) => end({ shard }));
}
