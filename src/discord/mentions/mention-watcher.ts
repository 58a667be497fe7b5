import {
  type Client,
  GatewayDispatchEvents,
  type GatewayMessageCreateDispatchData,
  type GatewayMessageDeleteBulkDispatchData,
  type GatewayMessageDeleteDispatchData,
} from 'discord.js';
import type { RunningAnswers } from '../connection/running-answers.ts';
import type { MentionAnswers } from './mention-answers.ts';
import type { Mention } from './mention-message.ts';

/** The events that {@link watchMentions} listens to. */
export const MENTION_EVENTS = [
  GatewayDispatchEvents.MessageCreate,
  GatewayDispatchEvents.MessageUpdate,
  GatewayDispatchEvents.MessageDelete,
  GatewayDispatchEvents.MessageDeleteBulk,
] as const;

/**
 * Reports messages in servers that mention the bot in their text. Discord sends the content of these, but of
 * no others, without a special intent. Messages of bots are ignored, so that two bots don't talk to each
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

/** Discord also sends an update when it adds the preview of a link. */
function isEdit({ edited_timestamp }: GatewayMessageCreateDispatchData): boolean {
  return edited_timestamp !== null;
}

/** A reply to the bot pings it without a mention in the text; that is no question. */
function mentionIn(message: GatewayMessageCreateDispatchData, client: Client): Mention | null {
  const { id, author, content, guild_id: serverId, channel_id: channelId } = message;
  const isForUs = new RegExp(`<@!?${client.user?.id}>`).test(content);
  const isOfPerson = author.bot !== true && message.webhook_id === undefined;
  const guild = client.guilds.cache.get(serverId ?? '');
  if (!isForUs || !isOfPerson || serverId === undefined || guild === undefined) return null;
  const channel = guild.channels.cache.get(channelId);
  const parentId = channel?.isThread() ? channel.parentId : null;
  const serverLocale = guild.preferredLocale;
  return {
    id,
    channelId,
    parentId,
    serverId,
    serverLocale,
    authorId: author.id,
    content,
    writtenAtMs: Date.parse(message.timestamp),
  };
}
