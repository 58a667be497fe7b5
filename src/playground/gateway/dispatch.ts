import { type APIMessage, GatewayDispatchEvents, GatewayIntentBits } from 'discord-api-types/v10';
import { presentPartialMember } from '../state/accounts.ts';
import type { Change } from '../state/change.ts';
import type { Channel } from '../state/channel.ts';
import { homeOf, isThread, maySee } from '../state/permissions.ts';
import { presentGuildCreate } from '../state/present/server.ts';
import type { State } from '../state/state.ts';
import type { StoredMessage } from '../state/stored-message.ts';

/** An event for the bot. */
export interface Dispatch {
  readonly event: GatewayDispatchEvents;
  readonly data: unknown;
}

/** An event, and the sessions that get it. */
export interface AddressedDispatch extends Dispatch {
  /** A session needs one of these intents; 0 for events that all sessions get. */
  readonly intents: number;
  /** The data for sessions without the MESSAGE_CONTENT intent, if different. */
  readonly withoutContent?: unknown;
  /** The server it is about, which determines the shard; undefined for direct messages. */
  readonly serverId: string | undefined;
}

/** The event that tells the bot of a change; undefined for changes that bots don't get. */
export function dispatchOf(state: State, change: Change): AddressedDispatch | undefined {
  switch (change.kind) {
    case 'message-created':
      return messageDispatch(state, change.stored, GatewayDispatchEvents.MessageCreate);
    case 'message-updated':
      return messageDispatch(state, change.stored, GatewayDispatchEvents.MessageUpdate);
    case 'message-deleted':
      return deletionDispatch(state, change.stored);
    case 'channel-created':
    case 'channel-updated':
    case 'channel-deleted':
      return channelDispatch(state, change);
    case 'bot-joined':
      return joinDispatch(state, change.serverId);
    case 'bot-left':
      return {
        event: GatewayDispatchEvents.GuildDelete,
        data: { id: change.serverId },
        intents: GatewayIntentBits.Guilds,
        serverId: change.serverId,
      };
    case 'interaction-created':
      return {
        event: GatewayDispatchEvents.InteractionCreate,
        data: change.payload,
        intents: 0,
        serverId: change.interaction.serverId,
      };
    default:
      return undefined;
  }
}

function messageDispatch(
  state: State,
  stored: StoredMessage,
  event: GatewayDispatchEvents,
): AddressedDispatch | undefined {
  const place = placeOf(state, stored);
  if (place === undefined) return undefined;
  const { message } = stored;
  const home = homeOf(state, place.channel);
  const member = home?.server.members.get(message.author.id);
  const circumstances = {
    channel_type: place.channel.type,
    ...(home && { guild_id: home.server.id }),
    ...(member && message.webhook_id === undefined && { member: presentPartialMember(member) }),
  };
  return {
    event,
    intents: place.intents,
    serverId: home?.server.id,
    data: { ...message, ...circumstances },
    withoutContent: {
      ...(home === undefined ? message : hideContent(state, message)),
      ...circumstances,
    },
  };
}

function deletionDispatch(state: State, stored: StoredMessage): AddressedDispatch | undefined {
  const place = placeOf(state, stored);
  if (place === undefined) return undefined;
  const serverId = homeOf(state, place.channel)?.server.id;
  const { id, channel_id } = stored.message;
  return {
    event: GatewayDispatchEvents.MessageDelete,
    intents: place.intents,
    serverId,
    data: { id, channel_id, ...(serverId !== undefined && { guild_id: serverId }) },
  };
}

/** The place of a message, if bots get events about it: it is public, and the bot can see it. */
function placeOf(
  state: State,
  stored: StoredMessage,
): { readonly channel: Channel; readonly intents: number } | undefined {
  const channel = state.channels.get(stored.message.channel_id);
  const isHidden = stored.onlyFor !== undefined;
  if (channel === undefined || isHidden || !maySee(state, channel, state.bot.user.id)) {
    return undefined;
  }
  const isDirect = !('guild_id' in channel);
  const intents = isDirect ? GatewayIntentBits.DirectMessages : GatewayIntentBits.GuildMessages;
  return { channel, intents };
}

/** The names of channel events, for channels and for threads. */
const CHANNEL_EVENTS = {
  'channel-created': [GatewayDispatchEvents.ChannelCreate, GatewayDispatchEvents.ThreadCreate],
  'channel-updated': [GatewayDispatchEvents.ChannelUpdate, GatewayDispatchEvents.ThreadUpdate],
  'channel-deleted': [GatewayDispatchEvents.ChannelDelete, GatewayDispatchEvents.ThreadDelete],
} as const;

function channelDispatch(
  state: State,
  change: Extract<Change, { readonly channel: Channel }>,
): AddressedDispatch | undefined {
  const { channel } = change;
  const serverId = 'guild_id' in channel ? channel.guild_id : undefined;
  const server = state.servers.get(serverId ?? '');
  if (!server?.members.has(state.bot.user.id)) return undefined;
  const [forChannel, forThread] = CHANNEL_EVENTS[change.kind];
  return {
    event: isThread(channel) ? forThread : forChannel,
    data: channel,
    intents: GatewayIntentBits.Guilds,
    serverId,
  };
}

function joinDispatch(state: State, serverId: string): AddressedDispatch | undefined {
  const server = state.servers.get(serverId);
  return (
    server && {
      event: GatewayDispatchEvents.GuildCreate,
      data: presentGuildCreate(state, server),
      intents: GatewayIntentBits.Guilds,
      serverId,
    }
  );
}

/**
 * A server message as a bot without the MESSAGE_CONTENT intent gets it: without content, unless it
 * is its own or mentions it. Commands on a message include all of it.
 */
export function hideContent(state: State, message: APIMessage): APIMessage {
  const botId = state.bot.user.id;
  const isOpen = message.author.id === botId || message.mentions.some((user) => user.id === botId);
  return isOpen
    ? message
    : { ...message, content: '', embeds: [], attachments: [], components: [] };
}
