import { REST } from 'discord.js';
import { type APIApplicationCommand, ApplicationCommandOptionType } from 'discord-api-types/v10';
import { pino } from 'pino';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { CommandDefinition } from '../../src/discord/command/option-types.ts';
import type { Gateway } from '../../src/discord/connection/gateway.ts';
import { keepRegistering } from '../../src/discord/connection/keep-registering.ts';
import { registerCommands } from '../../src/discord/connection/registration.ts';
import type { Exchange } from '../../src/playground/exchange.ts';
import type { Fault } from '../../src/playground/rest/faults.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { aLibrary } from '../builders/library.ts';
import { type CheckedPlayground, startCheckedPlayground } from '../harness/checked-playground.ts';
import { type ConnectBotOptions, connectBot } from '../harness/connect-bot.ts';
import { serverId } from '../harness/places.ts';
import { rawApi } from '../harness/raw-api.ts';

/** How often discord.js itself tries. */
const TRIES = 4;

let playground: CheckedPlayground;
let puts: string[];
let running: Gateway[];
let store: Store;

beforeEach(async () => {
  puts = [];
  running = [];
  store = await openStore(':memory:');
  playground = await startCheckedPlayground({
    allowsRefusals: true,
    onExchange: (exchange: Exchange) => {
      if (exchange.kind === 'rest' && exchange.method === 'PUT') puts.push(exchange.path);
    },
  });
});

afterEach(async () => {
  await Promise.all(running.map((nota) => nota.close(1_000)));
  await store.close();
  await playground.close();
});

/** Starts the bot; returns the names of the commands that a member sees. */
async function start(options: ConnectBotOptions = {}): Promise<void> {
  running.push(await connectBot(playground, store, aLibrary({}), options));
}

/** Registers commands everywhere, or in one server; returns the outcome. */
function register(
  definitions: readonly CommandDefinition[],
  guildId: string | null = null,
): ReturnType<typeof registerCommands> {
  const rest = new REST({ api: playground.apiUrl }).setToken(playground.token);
  const { applicationId } = playground;
  return registerCommands(rest, { applicationId, guildId }, definitions);
}

/**
 * Registers the plain command everywhere until Discord has answered; resolves after the first try.
 */
function keepTrying(): Promise<void> {
  const rest = new REST({ api: playground.apiUrl }).setToken(playground.token);
  const { applicationId } = playground;
  const { signal: stopping } = new AbortController();
  const tools = { log: pino({ enabled: false }), stopping, againMs: 1 };
  return keepRegistering(rest, { applicationId, guildId: null }, [plain], tools);
}

/** A command without any optional fields. */
const plain: CommandDefinition = {
  name: 'count',
  description: 'How many notes a category has',
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'category',
      description: 'The category',
      choices: [{ name: 'AWS', value: 'aws' }],
    },
  ],
};

/** The same with all optional fields, set to their defaults. */
const wordy: CommandDefinition = {
  ...plain,
  type: 1,
  name_localizations: null,
  description_localizations: null,
  default_member_permissions: null,
  integration_types: [0],
  contexts: [0, 1],
  options: [
    {
      type: ApplicationCommandOptionType.String,
      name: 'category',
      name_localizations: null,
      description: 'The category',
      description_localizations: null,
      required: false,
      choices: [{ name: 'AWS', name_localizations: null, value: 'aws' }],
    },
  ],
};

describe('registration', () => {
  it('registers all commands with one request', async () => {
    await start();

    expect(puts).toEqual([`/applications/${playground.applicationId}/commands`]);
    await expect(playground.user('maya').command('/help')).resolves.toBeDefined();
  });

  it('says what to do where the bot is not in the server of DISCORD_GUILD_ID', async () => {
    const lines: string[] = [];

    await start({ guildId: '111111111111111111', onLog: (line) => lines.push(line) });

    expect(lines.join()).toMatch(/DISCORD_GUILD_ID: check that id, add the bot to the server/);
  });

  it('registers nothing when Discord knows the commands already', async () => {
    await start();
    await start();

    expect(puts).toHaveLength(1);
  });

  it.each([
    ['leaves out what Discord fills in', plain],
    ['says what Discord leaves out', wordy],
  ])('registers a command once that %s', async (_, definition) => {
    await register([definition]);

    await expect(register([definition])).resolves.toBe('unchanged');
  });

  it('takes a command for the same, whether it says what goes without saying or not', async () => {
    await register([plain]);

    await expect(register([wordy])).resolves.toBe('unchanged');
  });

  it('leaves nothing to what is set for the application, which may change', async () => {
    const path = `/applications/${playground.applicationId}/commands`;

    await register([plain]);

    const { body } = await rawApi(playground)<APIApplicationCommand[]>('GET', path);
    expect(body).toMatchObject([{ integration_types: [0], contexts: [0, 1] }]);
  });

  it('registers a command again that is to be found elsewhere', async () => {
    await register([{ ...plain, integration_types: [0, 1] }]);

    await expect(register([plain])).resolves.toBe('registered');
  });

  it('registers commands of one server once, though Discord keeps no places of these', async () => {
    const guildId = serverId(playground, 'Cloud Study');
    const definition = { ...plain, integration_types: [0, 1], contexts: [0] };
    await register([definition], guildId);

    await expect(register([definition], guildId)).resolves.toBe('unchanged');
  });

  it('registers them again when Discord knows other ones', async () => {
    await register([plain]);

    await start();

    expect(puts).toHaveLength(2);
    await expect(playground.user('maya').command('/count')).rejects.toThrow();
  });

  it('registers them again when there is one too many', async () => {
    await register([plain, { ...plain, name: 'old' }]);

    await expect(register([plain])).resolves.toBe('registered');
  });

  it('registers them in one server only, for development', async () => {
    const guildId = serverId(playground, 'Cloud Study');

    await start({ guildId });

    expect(puts).toEqual([`/applications/${playground.applicationId}/guilds/${guildId}/commands`]);
    await expect(
      playground.user('maya').in('Révisions Cloud/général').command('/help'),
    ).rejects.toThrow();
  });

  it('starts all the same when Discord does not take the commands', async () => {
    playground.faults.add({
      fault: { kind: 'forbidden', code: 50001 },
      method: 'PUT',
      path: '/commands',
    });

    await expect(start()).resolves.toBeUndefined();
  });

  it.each<Fault>([{ kind: 'error', status: 503 }, { kind: 'cut-before' }])(
    'starts all the same when Discord is out of order: %o',
    async (fault) => {
      playground.faults.add({ fault, method: 'GET', path: '/commands', times: TRIES });

      await expect(start()).resolves.toBeUndefined();
    },
  );

  it('does not try again what Discord refused, for too many refusals shut it out', async () => {
    playground.faults.add({
      fault: { kind: 'forbidden', code: 50001 },
      method: 'PUT',
      path: '/commands',
    });

    await keepTrying();
    // By now another try would have been made.
    for (let look = 0; look < 5; look += 1) await register([]);

    expect(puts).toEqual([]);
  });

  it('registers them once Discord is in order again', async () => {
    const fault: Fault = { kind: 'error', status: 503 };
    playground.faults.add({ fault, method: 'GET', path: '/commands', times: 2 * TRIES });

    await keepTrying();

    await expect.poll(() => puts).toHaveLength(1);
  });
});
