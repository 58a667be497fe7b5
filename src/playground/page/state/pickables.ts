import type { ChannelType } from 'discord-api-types/v10';
import type { ClientServer, ClientWorld } from '../../client-api/world.ts';

/** A person, role or channel that can be mentioned or chosen. */
export interface Pickable {
  readonly id: string;
  /** With its prefix: `@Ada`, `#general`. */
  readonly name: string;
  /** One line about who or what it is; may be empty. */
  readonly about: string;
  /** How a message's text mentions it: `<@123>`. */
  readonly sent: string;
}

/** The members of the server, or the two participants of a direct message. */
export function people(world: ClientWorld, channelId: string): readonly Pickable[] {
  const server = serverOf(world, channelId);
  const { me, bot } = world;
  const members = server?.members ?? [
    { userId: me.id, displayName: me.displayName },
    { userId: bot.user.id, displayName: bot.user.username },
  ];

  const usernames = new Map(world.users.map(({ id, username }) => [id, username]));
  return members.map(({ userId, displayName }) => ({
    id: userId,
    name: `@${displayName}`,
    about: usernames.get(userId) ?? 'App',
    sent: `<@${userId}>`,
  }));
}

/** The roles of the server except `@everyone`; none in a direct message. */
export function roles(world: ClientWorld, channelId: string): readonly Pickable[] {
  const server = serverOf(world, channelId);
  return (server?.roles ?? [])
    .filter(({ id }) => id !== server?.id)
    .map(({ id, name }) => ({ id, name: `@${name}`, about: 'Role', sent: `<@&${id}>` }));
}

/** People first, then roles. */
export function mentionable(world: ClientWorld, channelId: string): readonly Pickable[] {
  return [...people(world, channelId), ...roles(world, channelId)];
}

/** The channels of the same server, of some types; all when none are given. */
export function channels(
  world: ClientWorld,
  channelId: string,
  types?: readonly ChannelType[],
): readonly Pickable[] {
  const serverId = world.channels.find(({ id }) => id === channelId)?.serverId;
  return world.channels
    .filter((channel) => channel.serverId === serverId)
    .filter(({ type }) => types?.includes(type) ?? true)
    .map(({ id, name, topic }) => ({
      id,
      name: `#${name}`,
      about: topic ?? '',
      sent: `<#${id}>`,
    }));
}

/** The server that a channel belongs to; undefined for a direct message. */
export function serverOf(world: ClientWorld, channelId: string): ClientServer | undefined {
  const channel = world.channels.find(({ id }) => id === channelId);
  return world.servers.find(({ id }) => id === channel?.serverId);
}
