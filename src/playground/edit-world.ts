import { OverwriteType } from 'discord-api-types/v10';
import { Refusal } from './refusal.ts';
import type { ServerChannel } from './state/channel.ts';
import { addChannel, removeChannel, replaceChannel, serverChannels } from './state/channels.ts';
import { aChannel } from './state/seed.ts';
import type { Server, State } from './state/state.ts';
import type { ChannelSeed } from './world.ts';

/**
 * Makes the changes that server owners make on Discord; the bot is told of them as it would be
 * there.
 */
export interface WorldEditor {
  /** Removes the bot from a server. */
  removeBot(server: string): void;
  /** Adds the bot to a server. */
  addBot(server: string): void;
  addChannel(server: string, channel: ChannelSeed): void;
  /** Deletes a channel with its threads and messages. */
  deleteChannel(server: string, channel: string): void;
  /** Denies the bot these permissions in a channel, and restores all others. */
  denyToBot(server: string, channel: string, permissions: bigint): void;
}

/** An editor for a playground's world. Servers and channels are given by name or id. */
export function createWorldEditor(state: State): WorldEditor {
  const botId = state.bot.user.id;
  return {
    removeBot: (name) => {
      const server = findServer(state, name);
      const members = new Map(server.members);
      members.delete(botId);
      state.servers.set(server.id, { ...server, members });
      state.changes.tell({ kind: 'bot-left', serverId: server.id });
    },
    addBot: (name) => {
      const server = findServer(state, name);
      const joinedAt = new Date(state.clock.now()).toISOString();
      const members = new Map(server.members).set(botId, { userId: botId, roleIds: [], joinedAt });
      state.servers.set(server.id, { ...server, members });
      state.changes.tell({ kind: 'bot-joined', serverId: server.id });
    },
    addChannel: (name, seed) => {
      const { id } = findServer(state, name);
      addChannel(state, aChannel(state, id, seed, serverChannels(state, id).length));
    },
    deleteChannel: (server, channel) => {
      removeChannel(state, findChannel(state, server, channel));
    },
    denyToBot: (server, name, permissions) => {
      const channel = findChannel(state, server, name);
      const others = (channel.permission_overwrites ?? []).filter((one) => one.id !== botId);
      const own = { id: botId, type: OverwriteType.Member, allow: '0', deny: String(permissions) };
      replaceChannel(state, {
        ...channel,
        permission_overwrites: permissions === 0n ? others : [...others, own],
      });
    },
  };
}

function findServer(state: State, name: string): Server {
  const found = [...state.servers.values()].find(
    (server) => server.id === name || server.name === name,
  );
  if (found === undefined) throw new Refusal(`There is no server "${name}".`);
  return found;
}

function findChannel(state: State, server: string, name: string): ServerChannel {
  const { id } = findServer(state, server);
  const found = serverChannels(state, id).find(
    (channel) => channel.id === name || channel.name === name,
  );
  if (found === undefined) {
    throw new Refusal(`There is no channel "${name}" in "${server}".`);
  }
  return found;
}
