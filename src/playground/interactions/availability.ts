import {
  type APIApplicationCommand,
  ApplicationIntegrationType,
  InteractionContextType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Channel } from '../state/channel.ts';
import type { IntegrationOwners } from '../state/interaction.ts';
import { channelPermissions, has, homeOf } from '../state/permissions.ts';
import type { Person, State } from '../state/state.ts';

/** The context of a channel, as commands name it to say where they may be used. */
export function contextOf(channel: Channel): InteractionContextType {
  return 'guild_id' in channel ? InteractionContextType.Guild : InteractionContextType.BotDM;
}

/** Through whom a person can use the bot in a channel: its server, or their own account. */
export function ownersHere(state: State, person: Person, channel: Channel): IntegrationOwners {
  const server = homeOf(state, channel)?.server;
  const isInstalled = server === undefined || server.members.has(state.bot.user.id);
  return {
    ...(isInstalled && { [ApplicationIntegrationType.GuildInstall]: server?.id ?? '0' }),
    ...(person.hasBot && { [ApplicationIntegrationType.UserInstall]: person.user.id }),
  };
}

/**
 * Through whom a person can use a command in a channel. Empty if they can't: then Discord doesn't
 * show it.
 */
export function commandOwners(
  state: State,
  command: APIApplicationCommand,
  person: Person,
  channel: Channel,
): IntegrationOwners {
  const isAllowed =
    isRegisteredHere(command, channel) &&
    isForContext(command, channel) &&
    isPermitted(state, command, person, channel);
  if (!isAllowed) return {};
  const types = command.integration_types ?? [ApplicationIntegrationType.GuildInstall];
  const owners = ownersHere(state, person, channel);
  return Object.fromEntries(
    Object.entries(owners).filter(([type]) => types.some((one) => String(one) === type)),
  );
}

function isRegisteredHere(command: APIApplicationCommand, channel: Channel): boolean {
  return (
    command.guild_id === undefined ||
    ('guild_id' in channel && channel.guild_id === command.guild_id)
  );
}

function isForContext(command: APIApplicationCommand, channel: Channel): boolean {
  return command.contexts ? command.contexts.includes(contextOf(channel)) : true;
}

function isPermitted(
  state: State,
  command: APIApplicationCommand,
  person: Person,
  channel: Channel,
): boolean {
  if (!('guild_id' in channel)) return true;
  const permissions = channelPermissions(state, channel, person.user.id);
  const wanted = command.default_member_permissions;
  const needed =
    wanted === null || wanted === undefined
      ? 0n
      : BigInt(wanted) || PermissionFlagsBits.Administrator;
  return has(
    permissions,
    needed | PermissionFlagsBits.ViewChannel | PermissionFlagsBits.UseApplicationCommands,
  );
}
