import {
  type APIMessage,
  GatewayIntentBits,
  MessageType,
  PermissionFlagsBits,
} from 'discord-api-types/v10';
import { Hono } from 'hono';
import * as z from 'zod';
import { DiscordError } from '../discord-error.ts';
import { hideContent } from '../gateway/dispatch.ts';
import type { Channel } from '../state/channel.ts';
import { visibleChannel } from '../state/channels.ts';
import { composeEdit, composeMessage } from '../state/compose-message.ts';
import {
  addMessage,
  history,
  publicMessage,
  removeMessage,
  replaceMessage,
} from '../state/messages.ts';
import { rememberNonce, spentNonce } from '../state/nonces.ts';
import { channelPermissions, has } from '../state/permissions.ts';
import type { State } from '../state/state.ts';
import type { SentRequest, StoredMessage } from '../state/stored-message.ts';
import { createMessageBody, messageBody } from '../validation/message-body.ts';
import { readBody } from '../validation/read-body.ts';
import {
  repliedMessage,
  requirePermissions,
  requireSending,
  requireUnarchived,
} from './channel-checks.ts';
import { type ApiEnv, noteRequest, type RequestBody } from './request.ts';

const historyQuery = z.object({
  limit: z.coerce.number().int().min(1).max(100).default(50),
  before: z.string().optional(),
  after: z.string().optional(),
  around: z.string().optional(),
});

/** Messages of channels: create, read, edit, delete. */
export function messageRoutes(state: State): Hono<ApiEnv> {
  const botId = state.bot.user.id;
  return new Hono<ApiEnv>()
    .get('/channels/:channelId/messages', (context) => {
      const channel = visibleChannel(state, context.req.param('channelId'));
      const range = readBody(historyQuery, context.req.query());
      // Without the permission to read the history, Discord answers with an empty list rather than
      // an error.
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
      const request = noteRequest(state, context);
      return context.json(sendMessage(state, channel, context.get('requestBody'), request));
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
    });
}

/** Sends a message of the bot, unless one with the same nonce was sent before. */
function sendMessage(
  state: State,
  channel: Channel,
  { json, uploads }: RequestBody,
  request: SentRequest,
): APIMessage {
  if (uploads.length > 0) requirePermissions(state, channel, PermissionFlagsBits.AttachFiles);
  const body = readBody(createMessageBody, json);
  const first = spentNonce(state, body);
  if (first !== undefined) return publicMessage(state, first.channelId, first.messageId).message;
  const repliedTo = repliedMessage(state, channel, body);
  const stored = composeMessage(state, {
    author: state.bot.user,
    channel,
    body,
    uploads,
    type: repliedTo ? MessageType.Reply : MessageType.Default,
    repliedTo: repliedTo?.message,
    extra: body.nonce === undefined || body.nonce === null ? {} : { nonce: body.nonce },
    request,
  });
  rememberNonce(state, body, stored.message);
  return addMessage(state, stored).message;
}

function presentToBot(state: State, stored: StoredMessage) {
  const channel = state.channels.get(stored.message.channel_id);
  const isDirect = channel !== undefined && !('guild_id' in channel);
  const seesContent = (state.bot.grantedIntents & GatewayIntentBits.MessageContent) !== 0;
  return seesContent || isDirect ? stored.message : hideContent(state, stored.message);
}
