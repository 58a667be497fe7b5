import { unknown } from '../discord-error.ts';
import { compareIds } from './snowflake.ts';
import type { State } from './state.ts';
import type { StoredMessage } from './stored-message.ts';

/** Adds a message to its channel and tells of it. */
export function addMessage(state: State, stored: StoredMessage): StoredMessage {
  const { channel_id, id } = stored.message;
  messagesIn(state, channel_id).set(id, stored);
  const channel = state.channels.get(channel_id);
  if (channel && stored.onlyFor === undefined) {
    state.channels.set(channel_id, { ...channel, last_message_id: id });
  }
  state.changes.tell({ kind: 'message-created', stored });
  return stored;
}

/** Puts a new version of a message in the place of the old one and tells of it. */
export function replaceMessage(state: State, stored: StoredMessage): StoredMessage {
  const messages = messagesIn(state, stored.message.channel_id);
  for (const id of messages.get(stored.message.id)?.fileIds ?? []) {
    if (!stored.fileIds.includes(id)) state.files.delete(id);
  }
  messages.set(stored.message.id, stored);
  state.changes.tell({ kind: 'message-updated', stored });
  return stored;
}

/** Takes a message away and tells of it. */
export function removeMessage(state: State, stored: StoredMessage): void {
  messagesIn(state, stored.message.channel_id).delete(stored.message.id);
  for (const id of stored.fileIds) state.files.delete(id);
  state.changes.tell({ kind: 'message-deleted', stored });
}

/** A message, private ones included; undefined when there is none. */
export function findMessage(
  state: State,
  channelId: string,
  messageId: string,
): StoredMessage | undefined {
  return state.messages.get(channelId)?.get(messageId);
}

/**
 * A message that is there for everybody in the channel.
 *
 * @throws DiscordError 10008 for one that is not there, or is private to a person
 */
export function publicMessage(state: State, channelId: string, messageId: string): StoredMessage {
  const stored = findMessage(state, channelId, messageId);
  if (stored === undefined || stored.onlyFor !== undefined) throw unknown('message');
  return stored;
}

/** Which part of a channel's history is wanted. At most one of the ids is given. */
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
