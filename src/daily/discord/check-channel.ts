import { DiscordAPIError } from 'discord.js';
import {
  type APIChannel,
  type APIGuildMember,
  type APIOverwrite,
  type APIRole,
  type APIUser,
  ChannelFlags,
  PermissionFlagsBits,
  Routes,
} from 'discord-api-types/v10';
import { isThread } from '../../discord/is-thread.ts';
import type {
  ChannelCheck,
  ChannelQuestion,
  CheckChannel,
  NeededPermission,
} from '../channel-check.ts';
import { permissionsIn } from './permissions.ts';
import type { DailyRest } from './rest.ts';

const BITS: Readonly<Record<NeededPermission, bigint>> = {
  'view-channel': PermissionFlagsBits.ViewChannel,
  'send-messages': PermissionFlagsBits.SendMessages,
  'send-in-threads': PermissionFlagsBits.SendMessagesInThreads,
  'attach-files': PermissionFlagsBits.AttachFiles,
  // A post that may have been sent before a crash is looked for in the channel.
  'read-history': PermissionFlagsBits.ReadMessageHistory,
  'mention-role': PermissionFlagsBits.MentionEveryone,
};

/** Asks Discord what the bot may do, with its REST API alone. */
export function channelChecker(rest: DailyRest): CheckChannel {
  return async (question) => {
    try {
      return await check(rest, question);
    } catch (error) {
      if (error instanceof DiscordAPIError && [403, 404].includes(error.status)) {
        return { kind: 'not-seen' };
      }
      throw error;
    }
  };
}

async function check(rest: DailyRest, question: ChannelQuestion): Promise<ChannelCheck> {
  const { guildId, channelId, roleId } = question;
  const me = (await rest.get(Routes.user())) as APIUser;
  const [channel, roles, member] = await Promise.all([
    rest.get(Routes.channel(channelId)) as Promise<APIChannel>,
    rest.get(Routes.guildRoles(guildId)) as Promise<APIRole[]>,
    rest.get(Routes.guildMember(guildId, me.id)) as Promise<APIGuildMember>,
  ]);
  const permissions = permissionsIn({
    userId: me.id,
    guildId,
    roleIds: member.roles,
    rolePermissions: new Map(roles.map(({ id, permissions: bits }) => [id, BigInt(bits)])),
    overwrites: await overwritesOf(rest, channel),
  });
  const role = roles.find(({ id }) => id === roleId);
  const needed: readonly NeededPermission[] = [
    'view-channel',
    isThread(channel.type) ? 'send-in-threads' : 'send-messages',
    'attach-files',
    'read-history',
    ...(role !== undefined && !role.mentionable ? ['mention-role' as const] : []),
  ];
  const missing = needed.filter((name) => (permissions & BITS[name]) === 0n);
  if (missing.length > 0) return { kind: 'missing', permissions: missing };
  return needsTag(channel) ? { kind: 'needs-tag' } : { kind: 'fine' };
}

/** A thread has none of its own: its parent's count. */
async function overwritesOf(
  rest: DailyRest,
  channel: APIChannel,
): Promise<readonly APIOverwrite[]> {
  const owner =
    isThread(channel.type) && 'parent_id' in channel && typeof channel.parent_id === 'string'
      ? ((await rest.get(Routes.channel(channel.parent_id))) as APIChannel)
      : channel;
  return 'permission_overwrites' in owner ? (owner.permission_overwrites ?? []) : [];
}

function needsTag(channel: APIChannel): boolean {
  return ((('flags' in channel ? channel.flags : 0) ?? 0) & ChannelFlags.RequireTag) !== 0;
}
