import {
  ChannelType,
  GatewayIntentBits,
  MessageType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { Hono } from 'hono';
import * as z from 'zod';
import { DiscordError, invalidForm, missingPermissions, unknown } from '../discord-error.ts';
import { hideContent } from '../gateway/dispatch.ts';
import type { Channel } from '../state/channel.ts';
import { visibleChannel } from '../state/channels.ts';
import { composeEdit, composeMessage } from '../state/compose-message.ts';
import {
  addMessage,
  findMessage,
  history,
  publicMessage,
  removeMessage,
  replaceMessage,
} from '../state/messages.ts';
import { rememberNonce, spentNonce } from '../state/nonces.ts';
import { channelPermissions, has, isLocked, isThread, maySend } from '../state/permissions.ts';
import type { State } from '../state/state.ts';
import type { StoredMessage } from '../state/stored-message.ts';
import {
  type CreateMessageBody,
  createMessageBody,
  messageBody,
} from '../validation/message-body.ts';
import { readBody } from '../validation/read-body.ts';
import { type ApiEnv, noteRequest } from './request.ts';

const historyQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  before: z.string().optional(),
  after: z.string().optional(),
  around: z.string().optional(),
});

/** Messages of channels: write, read, change, delete. */
export function messageRoutes(state: State): Hono<ApiEnv> {
  const botId = state.bot.user.id;
  return new Hono<ApiEnv>()
    .get('/channels/:channelId/messages', (context) => {
      const channel = visibleChannel(state, context.req.param('channelId'));
      const range = readBody(historyQuery, context.req.query());
      // Without the permission to read the history, Discord answers with an empty list rather than an error.
      const permissions = channelPermissions(state, channel, botId);
      if (!has(permissions, PermissionFlagsBits.ReadMessageHistory)) return context.json([]);
      const newestFirst = [...history(state, channel.id, range)].reverse();
      return context.json(newestFirst.map((stored) => presentToBot(state, stored)));
    })
    .get('/channels/:channelId/messages/:messageId', (context) => {
      const channel = visibleChannel(state, context.req.param('channelId'));
      requirePermissions(state, channel, PermissionFlagsBits.ReadMessageHistory);
      const stored = publicMessage(state, channel.id, context.req.param('messageId'));
      return context.json(presentToBot(state, stored));
    })
    .post('/channels/:channelId/messages', (context) => {
      const channel = visibleChannel(state, context.req.param('channelId'));
      requireSending(state, channel);
      const { json, uploads } = context.get('requestBody');
      if (uploads.length > 0) requirePermissions(state, channel, PermissionFlagsBits.AttachFiles);
      const body = readBody(createMessageBody, json);
      const first = spentNonce(state, botId, body);
      if (first !== undefined) {
        return context.json(publicMessage(state, first.channelId, first.messageId).message);
      }
      const repliedTo = repliedMessage(state, channel, body);
      const stored = composeMessage(state, {
        author: state.bot.user,
        channel,
        body,
        uploads,
        type: repliedTo ? MessageType.Reply : MessageType.Default,
        repliedTo: repliedTo?.message,
        extra: body.nonce === undefined || body.nonce === null ? {} : { nonce: body.nonce },
        request: noteRequest(state, context),
      });
      rememberNonce(state, botId, body, stored.message);
      return context.json(addMessage(state, stored).message);
    })
    .patch('/channels/:channelId/messages/:messageId', (context) => {
      const channel = visibleChannel(state, context.req.param('channelId'));
      requireUnarchived(channel);
      const stored = publicMessage(state, channel.id, context.req.param('messageId'));
      if (stored.message.author.id !== botId) {
        throw new DiscordError(403, 50005, 'Cannot edit a message authored by another user');
      }
      const { json, uploads } = context.get('requestBody');
      const body = readBody(messageBody, json);
      const request = noteRequest(state, context);
      const edited = replaceMessage(state, composeEdit(state, stored, { body, uploads, request }));
      return context.json(edited.message);
    })
    .delete('/channels/:channelId/messages/:messageId', (context) => {
      const channel = visibleChannel(state, context.req.param('channelId'));
      const stored = publicMessage(state, channel.id, context.req.param('messageId'));
      if (stored.message.author.id !== botId) {
        requirePermissions(state, channel, PermissionFlagsBits.ManageMessages);
      }
      removeMessage(state, stored);
      return context.body(null, 204);
    })
    .post('/channels/:channelId/typing', (context) => {
      const channel = visibleChannel(state, context.req.param('channelId'));
      requireSending(state, channel);
      state.changes.tell({ kind: 'typing', channelId: channel.id, userId: botId });
      return context.body(null, 204);
    });
}

function presentToBot(state: State, stored: StoredMessage) {
  const channel = state.channels.get(stored.message.channel_id);
  const isDirect = channel !== undefined && !('guild_id' in channel);
  const seesContent = (state.bot.grantedIntents & GatewayIntentBits.MessageContent) !== 0;
  return seesContent || isDirect ? stored.message : hideContent(state, stored.message);
}

/** @throws DiscordError 50013 */
function requirePermissions(state: State, channel: Channel, wanted: bigint): void {
  if (!has(channelPermissions(state, channel, state.bot.user.id), wanted)) {
    throw missingPermissions();
  }
}

/** @throws DiscordError 50008, 50013, 50083 */
function requireSending(state: State, channel: Channel): void {
  if (channel.type === ChannelType.GuildForum) {
    throw new DiscordError(400, 50008, 'Cannot send messages in a non-text channel');
  }
  if (!maySend(state, channel, state.bot.user.id)) {
    throw isLocked(channel) ? threadArchived() : missingPermissions();
  }
}

function requireUnarchived(channel: Channel): void {
  if (isThread(channel) && channel.thread_metadata?.archived) throw threadArchived();
}

function threadArchived(): DiscordError {
  return new DiscordError(400, 50083, 'Thread is archived');
}

/** @throws DiscordError 10003 for another channel, 160002, 50035 when the message is gone and the request minds */
function repliedMessage(
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
