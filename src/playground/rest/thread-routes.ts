import { ChannelType, MessageType, PermissionFlagsBits } from 'discord-api-types/v10';
import { Hono } from 'hono';
import * as z from 'zod';
import { DiscordError } from '../discord-error.ts';
import type { Channel, ServerChannel } from '../state/channel.ts';
import { addChannel, aThread, threadsOf, visibleChannel } from '../state/channels.ts';
import { composeMessage } from '../state/compose-message.ts';
import { addMessage } from '../state/messages.ts';
import { isServerChannel } from '../state/permissions.ts';
import type { State } from '../state/state.ts';
import { list, snowflake, text } from '../validation/fields.ts';
import { messageBody } from '../validation/message-body.ts';
import { readBody } from '../validation/read-body.ts';
import { requirePermissions } from './channel-checks.ts';
import { type ApiEnv, noteRequest } from './request.ts';

const threadBody = z.object({
  name: text(1, 100),
  auto_archive_duration: z.literal([60, 1440, 4320, 10080]).nullish(),
  type: z.literal([10, 11, 12]).nullish(),
});

const forumThreadBody = threadBody.extend({
  applied_tags: list(snowflake, 0, 5).nullish(),
  message: messageBody,
});

/** Threads, those of forums with their first message. */
export function threadRoutes(state: State): Hono<ApiEnv> {
  return new Hono<ApiEnv>()
    .post('/channels/:channelId/threads', (context) => {
      const parent = threadParent(state, context.req.param('channelId'));
      const { json, uploads } = context.get('requestBody');
      if (parent.type !== ChannelType.GuildForum) {
        const body = readBody(threadBody, json);
        const isPrivate = (body.type ?? ChannelType.PrivateThread) === ChannelType.PrivateThread;
        const thread = newThread(state, parent, { ...body, isPrivate });
        return context.json(addChannel(state, thread), 201);
      }
      const body = readBody(forumThreadBody, json);
      const thread = newThread(state, parent, { ...body, isPrivate: false });
      const first = composeMessage(state, {
        author: state.bot.user,
        channel: thread,
        body: body.message,
        uploads,
        type: MessageType.Default,
        request: noteRequest(state, context),
        at: ['message'],
      });
      const opening = { ...first, message: { ...first.message, id: thread.id } };
      addChannel(state, thread);
      const { message } = addMessage(state, opening);
      return context.json({ ...thread, message }, 201);
    })
    .get('/channels/:channelId/threads/archived/public', (context) => {
      const parent = threadParent(state, context.req.param('channelId'));
      const threads = threadsOf(state, parent.id).filter(
        (thread) => thread.thread_metadata?.archived,
      );
      return context.json({ threads, members: [], has_more: false });
    });
}

/** @throws DiscordError 10003, 50001, 50024 */
function threadParent(state: State, channelId: string): ServerChannel {
  const channel: Channel = visibleChannel(state, channelId);
  if (!isServerChannel(channel)) {
    throw new DiscordError(400, 50024, 'Cannot execute action on this channel type');
  }
  return channel;
}

/** @throws DiscordError 50013 */
function newThread(
  state: State,
  parent: ServerChannel,
  asked: z.infer<typeof threadBody> & {
    readonly isPrivate: boolean;
    readonly applied_tags?: readonly string[] | null | undefined;
  },
) {
  requirePermissions(state, parent, threadPermission(parent, asked.isPrivate));
  return aThread(state, {
    parent,
    name: asked.name,
    isPrivate: asked.isPrivate,
    autoArchiveMinutes: asked.auto_archive_duration ?? undefined,
    tagIds: asked.applied_tags ?? [],
  });
}

/** Posts in a forum need Send Messages; threads in other channels have separate permissions. */
function threadPermission(parent: ServerChannel, isPrivate: boolean): bigint {
  if (parent.type === ChannelType.GuildForum) return PermissionFlagsBits.SendMessages;
  return isPrivate
    ? PermissionFlagsBits.CreatePrivateThreads
    : PermissionFlagsBits.CreatePublicThreads;
}
