import { unknown } from '../discord-error.ts';
import type { Thread } from './channel.ts';
import { isThread } from './permissions.ts';
import { compareIds } from './snowflake.ts';
import type { State } from './state.ts';
import type { StoredMessage } from './stored-message.ts';

/** Adds a message to its channel and notifies listeners. */
export function addMessage(state: State, stored: StoredMessage): StoredMessage {
  const { channel_id, id } = stored.message;
  messagesIn(state, channel_id).set(id, stored);
  const channel = state.channels.get(channel_id);
  if (channel && stored.onlyFor === undefined) {
    if (isThread(channel)) noteInThread(state, channel, stored);
    else state.channels.set(channel_id, { ...channel, last_message_id: id });
  }
  state.changes.tell({ kind: 'message-created', stored });
  return stored;
}

/** Replaces a message by a new version and notifies listeners. */
export function replaceMessage(state: State, stored: StoredMessage): StoredMessage {
  const messages = messagesIn(state, stored.message.channel_id);
  for (const id of messages.get(stored.message.id)?.fileIds ?? []) {
    if (!stored.fileIds.includes(id)) state.files.delete(id);
  }
  messages.set(stored.message.id, stored);
  state.changes.tell({ kind: 'message-updated', stored });
  return stored;
}

/** Removes a message and notifies listeners. */
export function removeMessage(state: State, stored: StoredMessage): void {
  messagesIn(state, stored.message.channel_id).delete(stored.message.id);
  for (const id of stored.fileIds) state.files.delete(id);
  const channel = state.channels.get(stored.message.channel_id);
  if (channel && isThread(channel) && stored.onlyFor === undefined) {
    const message_count = (channel.message_count ?? 0) - countOf(channel, stored);
    state.channels.set(channel.id, { ...channel, message_count });
  }
  state.changes.tell({ kind: 'message-deleted', stored });
}

/** Counts a new message in its thread, which it reopens if it was archived. */
function noteInThread(state: State, before: Thread, stored: StoredMessage): void {
  const count = countOf(before, stored);
  const metadata = before.thread_metadata;
  const archive_timestamp = new Date(state.clock.now()).toISOString();
  const thread: Thread = {
    ...before,
    last_message_id: stored.message.id,
    message_count: (before.message_count ?? 0) + count,
    total_message_sent: (before.total_message_sent ?? 0) + count,
    ...(metadata?.archived && {
      thread_metadata: { ...metadata, archived: false, archive_timestamp },
    }),
  };
  state.channels.set(thread.id, thread);
  if (metadata?.archived) state.changes.tell({ kind: 'channel-updated', channel: thread });
}

/** Discord does not count the first message of a forum post. */
function countOf(thread: Thread, stored: StoredMessage): number {
  return stored.message.id === thread.id ? 0 : 1;
}

/** A message, including private ones; undefined if there is none. */
export function findMessage(
  state: State,
  channelId: string,
  messageId: string,
): StoredMessage | undefined {
  return state.messages.get(channelId)?.get(messageId);
}

/**
 * A public message in the channel.
 *
 * @throws DiscordError 10008 if it doesn't exist, or is private
 */
export function publicMessage(state: State, channelId: string, messageId: string): StoredMessage {
  const stored = findMessage(state, channelId, messageId);
  if (stored === undefined || stored.onlyFor !== undefined) throw unknown('message');
  return stored;
}

/** Which part of a channel's history is requested. At most one of the ids is given. */
export interface HistoryRange {
  readonly limit: number;
  readonly before?: string | undefined;
  readonly after?: string | undefined;
  readonly around?: string | undefined;
}

/** A part of a channel's messages, oldest first, as `viewer` sees them (nobody: public ones). */
export function history(
  state: State,
  channelId: string,
  range: HistoryRange,
  viewer?: string,
): readonly StoredMessage[] {
  const visible = [...messagesIn(state, channelId).values()].filter(
    (stored) => stored.onlyFor === undefined || stored.onlyFor === viewer,
  );
  const { before, after, around, limit } = range;
  if (after !== undefined) {
    return visible.filter((stored) => compareIds(stored.message.id, after) > 0).slice(0, limit);
  }
  if (around !== undefined) {
    const middle = visible.findIndex((stored) => compareIds(stored.message.id, around) >= 0);
    const start = Math.max(0, (middle === -1 ? visible.length : middle) - Math.floor(limit / 2));
    return visible.slice(start, start + limit);
  }
  const older =
    before === undefined
      ? visible
      : visible.filter((stored) => compareIds(stored.message.id, before) < 0);
  return older.slice(-limit);
}

function messagesIn(state: State, channelId: string): Map<string, StoredMessage> {
  const existing = state.messages.get(channelId);
  if (existing !== undefined) return existing;
  const created = new Map<string, StoredMessage>();
  state.messages.set(channelId, created);
  return created;
}
