import {
  type APIRole,
  ChannelType,
  ForumLayoutType,
  OverwriteType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import type { Clock } from '../clock.ts';
import { createListeners } from '../listeners.ts';
import type { ChannelSeed, ServerSeed, World } from '../world.ts';
import { aUserAccount } from './accounts.ts';
import type { Change } from './change.ts';
import type { ServerChannel } from './channel.ts';
import { directMessages } from './channels.ts';
import { NO_FLAGS } from './flags.ts';
import { createIdSource } from './snowflake.ts';
import type { Member, Server, State } from './state.ts';

/** The permissions of every member of a new server. */
const EVERYONE =
  PermissionFlagsBits.ViewChannel |
  PermissionFlagsBits.SendMessages |
  PermissionFlagsBits.SendMessagesInThreads |
  PermissionFlagsBits.CreatePublicThreads |
  PermissionFlagsBits.ReadMessageHistory |
  PermissionFlagsBits.EmbedLinks |
  PermissionFlagsBits.AttachFiles |
  PermissionFlagsBits.AddReactions |
  PermissionFlagsBits.UseApplicationCommands;

/** The initial state of a playground. */
export function createState(
  world: World,
  clock: Clock,
  bot: { readonly username: string; readonly grantedIntents: number },
): State {
  const nextId = createIdSource(() => clock.now());
  const applicationId = nextId();
  const state: State = {
    clock,
    origin: { url: '' },
    nextId,
    changes: createListeners<Change>(),
    bot: {
      applicationId,
      token: `${Buffer.from(applicationId).toString('base64url')}.playground.token`,
      grantedIntents: bot.grantedIntents,
      user: aUserAccount({
        id: applicationId,
        username: bot.username,
        displayName: null,
        isBot: true,
      }),
    },
    people: new Map(),
    servers: new Map(),
    channels: new Map(),
    messages: new Map(),
    commands: new Map(),
    files: new Map(),
    interactions: new Map(),
    nonces: new Map(),
  };
  for (const seed of world.users) {
    const id = nextId();
    const { username, displayName, locale, about } = seed;
    const user = aUserAccount({ id, username, displayName, isBot: false });
    state.people.set(id, { user, locale, about, hasBot: seed.hasBot ?? false });
  }
  for (const seed of world.servers) addServer(state, seed);
  for (const id of state.people.keys()) directMessages(state, id);
  return state;
}

function addServer(state: State, seed: ServerSeed): void {
  const id = state.nextId();
  const ids = new Map([...state.people.values()].map(({ user }) => [user.username, user.id]));
  const idOf = (username: string): string => {
    const found = ids.get(username);
    if (found === undefined) {
      throw new Error(`The server "${seed.name}" names "${username}"; add this user to the world.`);
    }
    return found;
  };
  const roles = seed.roles.map((role, index) => ({
    role: aRole({ ...role, id: state.nextId(), position: index + 1 }),
    memberIds: role.members.map(idOf),
  }));
  const people = [...new Set([seed.owner, ...seed.members])].map(idOf);
  const memberIds = seed.withBot === false ? people : [...people, state.bot.user.id];
  const joinedAt = new Date(state.clock.now()).toISOString();
  const members = memberIds.map(
    (userId): Member => ({
      userId,
      joinedAt,
      roleIds: roles.filter((one) => one.memberIds.includes(userId)).map((one) => one.role.id),
    }),
  );
  const everyone = aRole({ name: '@everyone', permissions: EVERYONE, id, position: 0 });
  state.servers.set(id, {
    id,
    name: seed.name,
    ownerId: idOf(seed.owner),
    locale: seed.locale,
    roles: [everyone, ...roles.map((one) => one.role)],
    members: new Map(members.map((member) => [member.userId, member])),
  } satisfies Server);
  seed.channels.forEach((channel, position) => {
    const made = aChannel(state, id, channel, position);
    state.channels.set(made.id, made);
  });
}

function aRole(role: {
  readonly id: string;
  readonly name: string;
  readonly permissions: bigint;
  readonly position: number;
  readonly isMentionable?: boolean;
}): APIRole {
  return {
    id: role.id,
    name: role.name,
    color: 0,
    colors: { primary_color: 0, secondary_color: null, tertiary_color: null },
    hoist: false,
    icon: null,
    unicode_emoji: null,
    position: role.position,
    permissions: String(role.permissions),
    managed: false,
    mentionable: role.isMentionable ?? false,
    flags: NO_FLAGS,
  };
}

/** A channel of a server. */
export function aChannel(
  state: State,
  serverId: string,
  seed: ChannelSeed,
  position: number,
): ServerChannel {
  const shared = {
    id: state.nextId(),
    guild_id: serverId,
    name: seed.name,
    position,
    parent_id: null,
    topic: seed.topic ?? null,
    nsfw: false,
    flags: NO_FLAGS,
    last_message_id: null,
    rate_limit_per_user: 0,
    permission_overwrites: overwrites(state, serverId, seed),
  };
  switch (seed.kind) {
    case 'text':
      return { ...shared, type: ChannelType.GuildText };
    case 'announcement':
      return { ...shared, type: ChannelType.GuildAnnouncement };
    case 'forum':
      return {
        ...shared,
        type: ChannelType.GuildForum,
        available_tags: [],
        default_reaction_emoji: null,
        default_sort_order: null,
        default_forum_layout: ForumLayoutType.NotSet,
      };
  }
}

function overwrites(state: State, serverId: string, seed: ChannelSeed) {
  const denied = [
    { id: serverId, type: OverwriteType.Role, bits: seed.deniedToEveryone },
    { id: state.bot.user.id, type: OverwriteType.Member, bits: seed.deniedToBot },
  ];
  return denied.flatMap(({ id, type, bits }) =>
    bits === undefined ? [] : [{ id, type, allow: '0', deny: String(bits) }],
  );
}
