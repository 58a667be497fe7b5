import type { APIApplicationCommandInteraction } from 'discord-api-types/v10';
import type { Context } from '../context.ts';
import { messageLink } from '../message-link.ts';
import type { Reply } from '../reply.ts';
import type { RecentAnswers } from './recent-answers.ts';

/** A link to the same answer if it was shown in the channel a moment ago; `null` if this is the first. */
export async function firstAnswer(
  interaction: APIApplicationCommandInteraction,
  reply: Reply,
  { settings: { floodSeconds } }: Pick<Context, 'settings'>,
  recentAnswers: RecentAnswers,
): Promise<string | null> {
  const { channel, guild_id: serverId = null } = interaction;
  const subject = reply.kind === 'message' && !reply.isPrivate ? reply.subject : undefined;
  if (subject === undefined || floodSeconds === 0) return null;
  const messageId = await recentAnswers.find(channel.id, subject, floodSeconds);
  if (messageId !== null) return messageLink(serverId, channel.id, messageId);
  recentAnswers.remember(channel.id, subject, interaction);
  return null;
}
