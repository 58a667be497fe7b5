import { Client, GatewayDispatchEvents } from 'discord.js';
import { describe, expect, it } from 'vitest';
import { watchGuilds } from '../../../src/discord/connection/guild-watcher.ts';

/** Ids of servers whose 22nd bit decides between two connections. */
const ON_FIRST = String(2n << 22n);
const ON_SECOND = String(3n << 22n);

function aWatchedClient() {
  const client = new Client({ intents: [] });
  const left: string[] = [];
  const ours: boolean[] = [];
  watchGuilds(client, {
    present: (_guildIds, isOurs) => ours.push(isOurs(ON_FIRST), isOurs(ON_SECOND)),
    joined: () => {},
    left: (guildId) => left.push(guildId),
  });
  return { client, left, ours };
}

describe('watchGuilds', () => {
  it('takes no outage of Discord’s for a departure', () => {
    const { client, left } = aWatchedClient();

    client.ws.emit(GatewayDispatchEvents.GuildDelete, { id: '1', unavailable: true });
    client.ws.emit(GatewayDispatchEvents.GuildDelete, { id: '2' });

    expect(left).toEqual(['2']);
  });

  it.each([
    ['alone', undefined, [true, true]],
    ['the first of two', [0, 2], [true, false]],
    ['the second of two', [1, 2], [false, true]],
  ])('knows of which servers a connection hears that is %s', (_, shard, expected) => {
    const { client, ours } = aWatchedClient();

    client.ws.emit(GatewayDispatchEvents.Ready, { guilds: [], shard });

    expect(ours).toEqual(expected);
  });
});
