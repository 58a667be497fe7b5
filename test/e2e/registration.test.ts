import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Gateway } from '../../src/discord/gateway.ts';
import type { Exchange } from '../../src/playground/exchange.ts';
import { aLibrary } from '../builders/library.ts';
import { type CheckedPlayground, startCheckedPlayground } from '../harness/checked-playground.ts';
import { connectBot } from '../harness/connect-bot.ts';
import { serverId } from '../harness/places.ts';
import { rawApi } from '../harness/raw-api.ts';

let playground: CheckedPlayground;
let puts: string[];
let running: Gateway[];

beforeEach(async () => {
  puts = [];
  running = [];
  playground = await startCheckedPlayground({
    allowsRefusals: true,
    onExchange: (exchange: Exchange) => {
      if (exchange.kind === 'rest' && exchange.method === 'PUT') puts.push(exchange.path);
    },
  });
});

afterEach(async () => {
  await Promise.all(running.map((nota) => nota.close(1_000)));
  await playground.close();
});

/** Starts the bot; gives the names of the commands that a member sees. */
async function start(options: { readonly guildId?: string } = {}): Promise<void> {
  running.push(await connectBot(playground, aLibrary({}), options));
}

describe('registration', () => {
  it('registers all commands with one request', async () => {
    await start();

    expect(puts).toEqual([`/applications/${playground.applicationId}/commands`]);
    await expect(playground.user('maya').command('/help')).resolves.toBeDefined();
  });

  it('registers nothing when Discord knows the commands already', async () => {
    await start();
    await start();

    expect(puts).toHaveLength(1);
  });

  it('registers them again when Discord knows other ones', async () => {
    await start();
    const path = `/applications/${playground.applicationId}/commands`;
    await rawApi(playground)('POST', path, { name: 'help', description: 'Another text' });

    await start();

    expect(puts).toHaveLength(2);
  });

  it('registers them again when there is one too many', async () => {
    await start();
    const path = `/applications/${playground.applicationId}/commands`;
    await rawApi(playground)('POST', path, { name: 'old', description: 'Of an older version' });

    await start();

    expect(puts).toHaveLength(2);
    await expect(playground.user('maya').command('/old')).rejects.toThrow();
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
});
