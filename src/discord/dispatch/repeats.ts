import { type APIApplicationCommandInteraction, ComponentType } from 'discord-api-types/v10';
import type { Context } from '../context.ts';
import { messageLink } from '../message-link.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Reply } from '../reply.ts';
import { textDisplay } from '../views/components.ts';
import type { RecentAnswers } from './recent-answers.ts';

/** A link to the same answer if it was shown in the channel recently; `null` if this is the first. */
export async function firstAnswer(
  interaction: APIApplicationCommandInteraction,
  reply: Reply,
  { settings: { floodSeconds } }: Pick<Context, 'settings'>,
  recentAnswers: RecentAnswers,
): Promise<string | null> {
  const { channel, guild_id: serverId = null } = interaction;
  const subject = reply.kind === 'message' && !reply.isPrivate ? reply.subject : undefined;
  if (subject === undefined) return null;
  const messageId = await recentAnswers.find(channel.id, subject, floodSeconds);
  if (messageId !== null) return messageLink(serverId, channel.id, messageId);
  recentAnswers.remember(channel.id, subject, interaction);
  return null;
}

/** Makes an answer private that was recently shown in public, with a link to the first one. */
export function repeatedReply(reply: Reply, firstLink: string, { sharing }: Phrases): Reply {
  if (reply.kind !== 'message') return reply;
  const { message } = reply;
  const [first, ...others] = message.components;
  const said = textDisplay(sharing.answeredAlready(firstLink));
  const components =
    first?.type === ComponentType.Container
      ? [{ ...first, components: [...said, ...first.components] }, ...others]
      : message.components;
  return { ...reply, message: { ...message, components }, isPrivate: true };
}
