import {
  type APIApplicationCommand,
  type APIApplicationCommandOption,
  type APIMessage,
  ApplicationCommandOptionType,
  ApplicationCommandType,
  ChannelType,
  MessageType,
} from 'discord-api-types/v10';
import type { ClientChannel, ClientWorld } from '../../../../src/playground/client-api/world.ts';
import { INITIAL_STATE, type State } from '../../../../src/playground/page/state/state.ts';

const ADA = { id: '1', username: 'ada', displayName: 'Ada', locale: 'en-US', about: 'A member' };
const BOT = { id: '9', username: 'Bot', discriminator: '0', global_name: null, avatar: null };

/** A slash command with some options. */
export function aCommand(
  name: string,
  options: readonly APIApplicationCommandOption[] = [],
): APIApplicationCommand {
  return {
    id: `command-${name}`,
    type: ApplicationCommandType.ChatInput,
    application_id: '9',
    name,
    description: `What ${name} does`,
    options: [...options],
    default_member_permissions: null,
    version: '1',
  };
}

/** A string option; by default required and without autocomplete. */
export function aStringOption(
  name: string,
  rest: { readonly required?: boolean; readonly autocomplete?: true } = {},
): APIApplicationCommandOption {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    description: `What ${name} means`,
    required: true,
    ...rest,
  };
}

/** A text channel of the only server. */
export function aChannel(id: string, rest: Partial<ClientChannel> = {}): ClientChannel {
  return {
    id,
    name: `channel-${id}`,
    type: ChannelType.GuildText,
    serverId: '5',
    position: Number(id),
    maySend: true,
    ...rest,
  };
}

/** Ada's world: one server with channels 10 and 11, and the commands in both. */
export function aWorld(
  commands: readonly APIApplicationCommand[] = [],
  rest: Partial<ClientWorld> = {},
): ClientWorld {
  return {
    me: ADA,
    users: [ADA],
    bot: { user: BOT, presence: 'online' },
    servers: [
      {
        id: '5',
        name: 'Server',
        roles: [
          { id: '5', name: '@everyone' },
          { id: '6', name: 'Staff' },
        ],
        members: [
          { userId: '1', displayName: 'Ada' },
          { userId: '9', displayName: 'Bot' },
        ],
      },
    ],
    channels: [aChannel('10'), aChannel('11')],
    commands: commands.map((command) => ({ command, channelIds: ['10', '11'] })),
    clock: { now: 1_000 },
    mayMoveClock: true,
    ...rest,
  };
}

/** The state with channel 10 of a world open. */
export function aState(world: ClientWorld, rest: Partial<State> = {}): State {
  return { ...INITIAL_STATE, world, connection: 'open', channelId: '10', ...rest };
}

/** A message of the bot in channel 10. */
export function aMessage(id: string, rest: Partial<APIMessage> = {}): APIMessage {
  return {
    id,
    channel_id: '10',
    author: BOT,
    content: `Message ${id}`,
    timestamp: '2026-05-06T09:41:00.000Z',
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [],
    mention_roles: [],
    attachments: [],
    embeds: [],
    pinned: false,
    type: MessageType.Default,
    ...rest,
  };
}
