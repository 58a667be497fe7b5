import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { DiscordError, invalidForm, missingPermissions, unknown } from '../discord-error.ts';
import type { Channel } from '../state/channel.ts';
import { findMessage } from '../state/messages.ts';
import { channelPermissions, has, isLocked, isThread, maySend } from '../state/permissions.ts';
import type { State } from '../state/state.ts';
import type { StoredMessage } from '../state/stored-message.ts';
import type { CreateMessageBody } from '../validation/message-body.ts';

/**
 * The bot needs a permission in a channel.
 *
 * @throws DiscordError 50013
 */
export function requirePermissions(state: State, channel: Channel, wanted: bigint): void {
  if (!has(channelPermissions(state, channel, state.bot.user.id), wanted)) {
    throw missingPermissions();
  }
}

/**
 * The bot may send messages to a channel.
 *
 * @throws DiscordError 50008, 50013, 50083
 */
export function requireSending(state: State, channel: Channel): void {
  if (channel.type === ChannelType.GuildForum) {
    throw new DiscordError(400, 50008, 'Cannot send messages in a non-text channel');
  }
  if (!maySend(state, channel, state.bot.user.id)) {
    throw isLocked(channel) ? threadArchived() : missingPermissions();
  }
}

/**
 * Messages of the channel may still change.
 *
 * @throws DiscordError 50083
 */
export function requireUnarchived(channel: Channel): void {
  if (isThread(channel) && channel.thread_metadata?.archived) throw threadArchived();
}

function threadArchived(): DiscordError {
  return new DiscordError(400, 50083, 'Thread is archived');
}

/**
 * The message that a new one replies to; `undefined` if it replies to none, or may be sent without
 * it.
 *
 * @throws DiscordError 10003 for another channel, 160002, 50035 when the message is gone and the
 * request requires it
 */
export function repliedMessage(
  state: State,
  channel: Channel,
  body: CreateMessageBody,
): StoredMessage | undefined {
  const reference = body.message_reference;
  if (!reference) return undefined;
  if (reference.channel_id && reference.channel_id !== channel.id) throw unknown('channel');
  const permissions = channelPermissions(state, channel, state.bot.user.id);
  if (!has(permissions, PermissionFlagsBits.ReadMessageHistory)) {
    throw new DiscordError(403, 160002, 'Cannot reply without permission to read message history');
  }
  const found = findMessage(state, channel.id, reference.message_id);
  if (found !== undefined && found.onlyFor === undefined) return found;
  if (reference.fail_if_not_exists === false) return undefined;
  throw invalidForm([
    {
      path: ['message_reference'],
      code: 'REPLIES_UNKNOWN_MESSAGE',
      message: 'Unknown message',
    },
  ]);
}
