import {
  type APIThreadChannel,
  ChannelType,
  ThreadAutoArchiveDuration,
} from 'discord-api-types/v10';
import { missingAccess, unknown } from '../discord-error.ts';
import type { Channel, DirectChannel, ServerChannel } from './channel.ts';
import { NO_FLAGS } from './flags.ts';
import { isServerChannel, isThread, maySee } from './permissions.ts';
import type { State } from './state.ts';

/**
 * A channel that the bot can see.
 *
 * @throws DiscordError 10003 when there is none, 50001 when the bot can't see it
 */
export function visibleChannel(state: State, channelId: string): Channel {
  const channel = state.channels.get(channelId);
  if (channel === undefined) throw unknown('channel');
  if (!maySee(state, channel, state.bot.user.id)) throw missingAccess();
  return channel;
}

/** Adds a channel or thread and notifies listeners. */
export function addChannel<Kind extends Channel>(state: State, channel: Kind): Kind {
  state.channels.set(channel.id, channel);
  state.changes.tell({ kind: 'channel-created', channel });
  return channel;
}

/** Replaces a channel by a new version and notifies listeners. */
export function replaceChannel<Kind extends Channel>(state: State, channel: Kind): Kind {
  state.channels.set(channel.id, channel);
  state.changes.tell({ kind: 'channel-updated', channel });
  return channel;
}

/** Removes a channel with its threads and messages, and notifies listeners. */
export function removeChannel(state: State, channel: Channel): void {
  for (const thread of threadsOf(state, channel.id)) removeChannel(state, thread);
  state.channels.delete(channel.id);
  state.messages.delete(channel.id);
  state.changes.tell({ kind: 'channel-deleted', channel });
}

/** The channels of a server, without threads, in display order. */
export function serverChannels(state: State, serverId: string): readonly ServerChannel[] {
  return [...state.channels.values()]
    .filter(isServerChannel)
    .filter((channel) => channel.guild_id === serverId);
}

/** The threads of a channel. */
export function threadsOf(state: State, channelId: string): readonly APIThreadChannel[] {
  return [...state.channels.values()].filter(
    (channel): channel is APIThreadChannel => isThread(channel) && channel.parent_id === channelId,
  );
}

/** A person's direct messages with the bot; opened if they don't exist yet. */
export function directMessages(state: State, userId: string): DirectChannel {
  const existing = [...state.channels.values()].find(
    (channel): channel is DirectChannel =>
      channel.type === ChannelType.DM &&
      channel.recipients?.some((user) => user.id === userId) === true,
  );
  if (existing !== undefined) return existing;
  const person = state.people.get(userId);
  if (person === undefined) throw unknown('user');
  const channel: DirectChannel = {
    id: state.nextId(),
    type: ChannelType.DM,
    last_message_id: null,
    flags: NO_FLAGS,
    recipients: [person.user],
  };
  state.channels.set(channel.id, channel);
  return channel;
}

/** The data of a new thread. */
export interface ThreadDraft {
  readonly parent: ServerChannel;
  readonly name: string;
  readonly isPrivate: boolean;
  readonly autoArchiveMinutes: ThreadAutoArchiveDuration | undefined;
  readonly tagIds: readonly string[];
}

/** Makes a thread of the bot's. It is not yet part of the channel. */
export function aThread(state: State, draft: ThreadDraft): APIThreadChannel {
  const now = new Date(state.clock.now()).toISOString();
  return {
    id: state.nextId(),
    type: threadType(draft),
    guild_id: draft.parent.guild_id ?? '',
    parent_id: draft.parent.id,
    name: draft.name,
    owner_id: state.bot.user.id,
    last_message_id: null,
    last_pin_timestamp: null,
    rate_limit_per_user: 0,
    flags: NO_FLAGS,
    message_count: 0,
    member_count: 1,
    total_message_sent: 0,
    thread_metadata: {
      archived: false,
      archive_timestamp: now,
      auto_archive_duration: draft.autoArchiveMinutes ?? ThreadAutoArchiveDuration.ThreeDays,
      locked: false,
      create_timestamp: now,
    },
    ...(draft.parent.type === ChannelType.GuildForum && { applied_tags: [...draft.tagIds] }),
  };
}

function threadType(draft: ThreadDraft): APIThreadChannel['type'] {
  if (draft.isPrivate) return ChannelType.PrivateThread;
  return draft.parent.type === ChannelType.GuildAnnouncement
    ? ChannelType.AnnouncementThread
    : ChannelType.PublicThread;
}
