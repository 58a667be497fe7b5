import type {
  BotPresence,
  ClientChannel,
  ClientCommand,
  ClientServer,
  ClientUser,
  ClientWorld,
} from '../client-api/world.ts';
import { isMovable } from '../clock.ts';
import { commandOwners } from '../interactions/availability.ts';
import { findUser } from '../state/accounts.ts';
import type { Channel } from '../state/channel.ts';
import { homeOf, maySee, maySend } from '../state/permissions.ts';
import type { Person, Server, State } from '../state/state.ts';

/** Everything that the page shows besides messages, as a person sees it. */
export function worldOf(state: State, me: Person, presence: BotPresence): ClientWorld {
  const channels = [...state.channels.values()].filter((channel) =>
    maySee(state, channel, me.user.id),
  );
  return {
    me: presentPerson(me),
    users: [...state.people.values()].map(presentPerson),
    bot: { user: state.bot.user, presence },
    servers: [...state.servers.values()]
      .filter((server) => server.members.has(me.user.id))
      .map((server) => presentServer(state, server)),
    channels: channels.map((channel) => presentChannel(state, channel, me)),
    commands: presentCommands(state, channels, me),
    clock: { now: state.clock.now() },
    mayMoveClock: isMovable(state.clock),
  };
}

function presentPerson({ user, locale, about }: Person): ClientUser {
  return {
    id: user.id,
    username: user.username,
    displayName: user.global_name ?? user.username,
    locale,
    about,
  };
}

function presentServer(state: State, server: Server): ClientServer {
  return {
    id: server.id,
    name: server.name,
    roles: server.roles.map(({ id, name }) => ({ id, name })),
    members: [...server.members.values()].map((member) => {
      const user = findUser(state, member.userId);
      return {
        userId: member.userId,
        displayName: user?.global_name ?? user?.username ?? member.userId,
      };
    }),
  };
}

function presentChannel(state: State, channel: Channel, me: Person): ClientChannel {
  const home = homeOf(state, channel);
  const { parent_id: parentId, topic } = { parent_id: null, topic: null, ...channel };
  return {
    id: channel.id,
    name: 'name' in channel ? (channel.name ?? '') : state.bot.user.username,
    type: channel.type,
    ...(home && { serverId: home.server.id }),
    ...(parentId && { parentId }),
    ...(topic && { topic }),
    position: home?.channel.position ?? 0,
    maySend: maySend(state, channel, me.user.id),
  };
}

function presentCommands(
  state: State,
  channels: readonly Channel[],
  me: Person,
): readonly ClientCommand[] {
  return [...state.commands.values()].map((command) => ({
    command,
    channelIds: channels
      .filter((channel) => Object.keys(commandOwners(state, command, me, channel)).length > 0)
      .map((channel) => channel.id),
  }));
}
