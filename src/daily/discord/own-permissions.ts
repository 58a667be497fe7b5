import {
  type APIChannel,
  type APIGuildMember,
  type APIOverwrite,
  type APIRole,
  type APIUser,
  Routes,
} from 'discord-api-types/v10';
import { threadParent } from '../../discord/channels/threads.ts';
import { permissionsIn } from './permissions.ts';
import { readChannel } from './read-channel.ts';
import type { DailyRest } from './rest.ts';

/** The bot's permissions in a channel, and what they were computed from. */
export interface OwnPermissions {
  /** Discord's permission bits. */
  readonly permissions: bigint;
  readonly channel: APIChannel;
  /** All roles of the server. */
  readonly roles: readonly APIRole[];
}

/**
 * Computes the bot's permissions in a channel from Discord's REST API.
 *
 * @throws {DiscordAPIError} also when the bot can't see the channel
 */
export async function ownPermissions(
  rest: DailyRest,
  { guildId, channelId }: { readonly guildId: string; readonly channelId: string },
): Promise<OwnPermissions> {
  const me = (await rest.get(Routes.user())) as APIUser;
  const [channel, roles, member] = await Promise.all([
    readChannel(rest, channelId),
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
  return { permissions, channel, roles };
}

/** A thread has no overwrites of its own: those of its parent apply. */
async function overwritesOf(
  rest: DailyRest,
  channel: APIChannel,
): Promise<readonly APIOverwrite[]> {
  const parentId = threadParent(channel);
  const owner = parentId === null ? channel : await readChannel(rest, parentId);
  return 'permission_overwrites' in owner ? (owner.permission_overwrites ?? []) : [];
}
