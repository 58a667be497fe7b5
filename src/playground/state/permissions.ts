import {
  type APIOverwrite,
  ChannelType,
  OverwriteType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Channel, ServerChannel, Thread } from './channel.ts';
import type { Server, State } from './state.ts';

const EVERYTHING = Object.values(PermissionFlagsBits).reduce((all, bit) => all | bit, 0n);

/** Discord: what an app may do in a direct message. */
const IN_DIRECT_MESSAGES =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.MentionEveryone |
  PermissionFlagsBits.UseExternalEmojis |
  PermissionFlagsBits.UseApplicationCommands;

/** A member's permissions in a server. None for somebody who is not a member. */
function serverPermissions(server: Server, userId: string): bigint {
  const member = server.members.get(userId);
  if (member === undefined) return 0n;
  if (server.ownerId === userId) return EVERYTHING;
  const granted = server.roles
    .filter((role) => role.id === server.id || member.roleIds.includes(role.id))
    .reduce((bits, role) => bits | BigInt(role.permissions), 0n);
  return has(granted, PermissionFlagsBits.Administrator) ? EVERYTHING : granted;
}

/**
 * Somebody's permissions in a channel: the server's, changed by the channel's overwrites for
 * everyone, then for roles, then for the member. Threads have those of their channel.
 */
export function channelPermissions(state: State, channel: Channel, userId: string): bigint {
  const home = homeOf(state, channel);
  if (home === undefined)
    return isInDirectMessages(channel, userId, state) ? IN_DIRECT_MESSAGES : 0n;
  const base = serverPermissions(home.server, userId);
  const member = home.server.members.get(userId);
  if (base === EVERYTHING || member === undefined) return base;
  const overwrites = home.channel.permission_overwrites ?? [];
  const forEveryone = overwrites.filter((one) => one.id === home.server.id);
  const forRoles = overwrites.filter(
    (one) => one.type === OverwriteType.Role && member.roleIds.includes(one.id),
  );
  const forMember = overwrites.filter((one) => one.id === userId);
  return [forEveryone, forRoles, forMember].reduce(overwrite, base);
}

function overwrite(base: bigint, overwrites: readonly APIOverwrite[]): bigint {
  const denied = overwrites.reduce((bits, one) => bits | BigInt(one.deny), 0n);
  const allowed = overwrites.reduce((bits, one) => bits | BigInt(one.allow), 0n);
  return (base & ~denied) | allowed;
}

function isInDirectMessages(channel: Channel, userId: string, state: State): boolean {
  const isRecipient =
    'recipients' in channel && channel.recipients?.some((user) => user.id === userId);
  return isRecipient === true || userId === state.bot.user.id;
}

/** The server and channel whose permissions apply; undefined for a direct message. */
export function homeOf(
  state: State,
  channel: Channel,
): { readonly server: Server; readonly channel: ServerChannel } | undefined {
  const top = isThread(channel) ? state.channels.get(channel.parent_id ?? '') : channel;
  if (top === undefined || !isServerChannel(top)) return undefined;
  const server = state.servers.get(top.guild_id ?? '');
  return server === undefined ? undefined : { server, channel: top };
}

/** Whether it is a thread: public, private or of announcements. */
export function isThread(channel: Channel): channel is Thread {
  return (
    channel.type === ChannelType.AnnouncementThread ||
    channel.type === ChannelType.PublicThread ||
    channel.type === ChannelType.PrivateThread
  );
}

/** Whether it is a server channel and not a thread. */
export function isServerChannel(channel: Channel): channel is ServerChannel {
  return (
    channel.type === ChannelType.GuildText ||
    channel.type === ChannelType.GuildAnnouncement ||
    channel.type === ChannelType.GuildForum
  );
}

/** Whether a set of permissions contains all of these. */
export function has(permissions: bigint, wanted: bigint): boolean {
  return (permissions & wanted) === wanted;
}

/** Whether somebody may see the channel. */
export function maySee(state: State, channel: Channel, userId: string): boolean {
  return has(channelPermissions(state, channel, userId), PermissionFlagsBits.ViewChannel);
}

/**
 * Whether somebody may write in the channel. Nobody may write in a forum itself, which has only
 * threads, and in a locked thread only those who may manage threads.
 */
export function maySend(state: State, channel: Channel, userId: string): boolean {
  const permissions = channelPermissions(state, channel, userId);
  const needed = isThread(channel)
    ? PermissionFlagsBits.SendMessagesInThreads
    : PermissionFlagsBits.SendMessages;
  const isOpen = !isLocked(channel) || has(permissions, PermissionFlagsBits.ManageThreads);
  return isOpen && has(permissions, PermissionFlagsBits.ViewChannel | needed);
}

/** Whether it is a locked thread. */
export function isLocked(channel: Channel): boolean {
  return isThread(channel) && channel.thread_metadata?.locked === true;
}
