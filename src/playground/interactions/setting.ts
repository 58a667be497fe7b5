import { PermissionFlagsBits } from 'discord-api-types/v10';
import { presentMember } from '../state/accounts.ts';
import type { Channel } from '../state/channel.ts';
import { MAX_FILE_BYTES } from '../state/files.ts';
import type { IntegrationOwners } from '../state/interaction.ts';
import { channelPermissions, homeOf } from '../state/permissions.ts';
import type { Person, State } from '../state/state.ts';
import { contextOf } from './availability.ts';

/** Who did something and where: the common part of all interactions. */
export function describeSetting(
  state: State,
  person: Person,
  channel: Channel,
  owners: IntegrationOwners,
): Readonly<Record<string, unknown>> {
  const home = homeOf(state, channel);
  const member = home?.server.members.get(person.user.id);
  return {
    channel_id: channel.id,
    channel: presentPartialChannel(state, channel, person.user.id),
    locale: person.locale,
    app_permissions: String(appPermissions(state, channel)),
    entitlements: [],
    authorizing_integration_owners: owners,
    context: contextOf(channel),
    attachment_size_limit: MAX_FILE_BYTES,
    ...(home && member
      ? {
          guild_id: home.server.id,
          guild: { id: home.server.id, locale: home.server.locale, features: [] },
          guild_locale: home.server.locale,
          member: {
            ...presentMember(person.user, member),
            permissions: String(channelPermissions(state, channel, person.user.id)),
          },
        }
      : { user: person.user }),
  };
}

/** What the bot may do here. If it is not a member: what everybody's apps may do. */
function appPermissions(state: State, channel: Channel): bigint {
  const bits = channelPermissions(state, channel, state.bot.user.id);
  return bits === 0n ? PermissionFlagsBits.EmbedLinks | PermissionFlagsBits.AttachFiles : bits;
}

/** A channel as interactions show it, with what a person may do in it. */
export function presentPartialChannel(
  state: State,
  channel: Channel,
  userId: string,
): Readonly<Record<string, unknown>> {
  const { permission_overwrites: _, ...rest } = { permission_overwrites: undefined, ...channel };
  return { ...rest, permissions: String(channelPermissions(state, channel, userId)) };
}
