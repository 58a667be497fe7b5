import {
  type Client,
  GatewayDispatchEvents,
  type GatewayMessageCreateDispatchData,
  type GatewayMessageDeleteBulkDispatchData,
  type GatewayMessageDeleteDispatchData,
  MessageType,
} from 'discord.js';
import { messageText } from '../dispatch/message-text.ts';
import type { MentionAnswers } from '../mentions/mention-answers.ts';
import type { Mention } from '../mentions/mention-message.ts';
import type { RunningAnswers } from './running-answers.ts';

/** The events that {@link watchMentions} handles. */
export const MENTION_EVENTS = [
  GatewayDispatchEvents.MessageCreate,
  GatewayDispatchEvents.MessageUpdate,
  GatewayDispatchEvents.MessageDelete,
  GatewayDispatchEvents.MessageDeleteBulk,
] as const;

/**
 * Reports messages in servers that mention the bot in their text, and all direct messages to it. Without a privileged
 * intent, Discord sends the text of no others. Messages of bots are ignored, so that two bots don't talk to each
 * other.
 */
export function watchMentions(
  client: Client,
  answers: MentionAnswers,
  running: RunningAnswers,
): void {
  const { ws } = client;
  ws.on(GatewayDispatchEvents.MessageCreate, (message: GatewayMessageCreateDispatchData) => {
    const mention = mentionIn(message, client);
    if (mention !== null) running.add(answers.written(mention));
  });
  ws.on(GatewayDispatchEvents.MessageUpdate, (message: GatewayMessageCreateDispatchData) => {
    const mention = isEdit(message) ? mentionIn(message, client) : null;
    if (mention !== null) running.add(answers.edited(mention));
  });
  ws.on(GatewayDispatchEvents.MessageDelete, ({ id }: GatewayMessageDeleteDispatchData) =>
    running.add(answers.deleted(id)),
  );
  ws.on(GatewayDispatchEvents.MessageDeleteBulk, ({ ids }: GatewayMessageDeleteBulkDispatchData) =>
    running.add(Promise.all(ids.map((id) => answers.deleted(id))).then(() => {})),
  );
}

/** Whether a person edited the message: Discord also sends an update when it adds a link preview. */
function isEdit({ edited_timestamp }: GatewayMessageCreateDispatchData): boolean {
  return edited_timestamp !== null;
}

/** The message, if a person wrote it for the bot. */
function mentionIn(message: GatewayMessageCreateDispatchData, client: Client): Mention | null {
  const { id, author, channel_id: channelId, timestamp } = message;
  const content = messageText(message);
  const place = placeOf(message, client);
  if (place === null || !isWrittenByPerson(message) || content.trim() === '') return null;
  if (place.serverId !== null && !mentions(content, client)) return null;
  const writtenAtMs = Date.parse(timestamp);
  return { id, channelId, ...place, authorId: author.id, content, writtenAtMs };
}

/** Pins, calls and other events are messages, too. */
function isWrittenByPerson({ type, author, webhook_id }: GatewayMessageCreateDispatchData) {
  const isWritten = type === MessageType.Default || type === MessageType.Reply;
  return isWritten && author.bot !== true && webhook_id === undefined;
}

/** Whether the text mentions the bot. A reply to the bot also pings it, but that is no question. */
function mentions(content: string, { user }: Client): boolean {
  return new RegExp(`<@!?${user?.id}>`).test(content);
}

/** Where a message is; `null` in a server that the bot is not in. */
function placeOf(
  { guild_id: serverId, channel_id: channelId }: GatewayMessageCreateDispatchData,
  client: Client,
): Pick<Mention, 'serverId' | 'serverLocale' | 'parentId'> | null {
  if (serverId === undefined) return { serverId: null, serverLocale: null, parentId: null };
  const guild = client.guilds.cache.get(serverId);
  if (guild === undefined) return null;
  const channel = guild.channels.cache.get(channelId);
  const parentId = channel?.isThread() ? channel.parentId : null;
  return { serverId, serverLocale: guild.preferredLocale, parentId };
}
