import { Hono } from 'hono';
import * as z from 'zod';
import { missingPermissions, unknown } from '../discord-error.ts';
import { findUser, presentMember } from '../state/accounts.ts';
import type { Thread } from '../state/channel.ts';
import { directMessages, replaceChannel, visibleChannel } from '../state/channels.ts';
import { isThread, maySee } from '../state/permissions.ts';
import { presentServer } from '../state/present/server.ts';
import type { State } from '../state/state.ts';
import { snowflake } from '../validation/fields.ts';
import { readBody } from '../validation/read-body.ts';
import { botServer } from './bot-server.ts';
import type { ApiEnv } from './request.ts';

const threadPatch = z.object({
  archived: z.boolean().nullish(),
  locked: z.boolean().nullish(),
});

/** Who and what is there: the bot itself, servers, members, roles and channels. */
export function directoryRoutes(state: State): Hono<ApiEnv> {
  return new Hono<ApiEnv>()
    .get('/users/@me', (context) =>
      context.json({ ...state.bot.user, mfa_enabled: false, locale: 'en-US', verified: true }),
    )
    .post('/users/@me/channels', (context) => {
      const body = readBody(z.object({ recipient_id: snowflake }), context.get('requestBody').json);
      return context.json(directMessages(state, body.recipient_id));
    })
    .get('/guilds/:serverId', (context) =>
      context.json(presentServer(botServer(state, context.req.param('serverId')))),
    )
    .get('/guilds/:serverId/roles', (context) =>
      context.json(botServer(state, context.req.param('serverId')).roles),
    )
    .get('/guilds/:serverId/members/:userId', (context) => {
      const server = botServer(state, context.req.param('serverId'));
      const userId = context.req.param('userId');
      const member = server.members.get(userId);
      const user = findUser(state, userId);
      if (user === undefined) throw unknown('user');
      if (member === undefined) throw unknown('member');
      return context.json(presentMember(user, member));
    })
    .get('/guilds/:serverId/threads/active', (context) => {
      const server = botServer(state, context.req.param('serverId'));
      const threads = [...state.channels.values()]
        .filter(isThread)
        .filter(
          (thread) =>
            thread.guild_id === server.id &&
            !thread.thread_metadata?.archived &&
            maySee(state, thread, state.bot.user.id),
        );
      return context.json({ threads, members: [], has_more: false });
    })
    .get('/channels/:channelId', (context) =>
      context.json(visibleChannel(state, context.req.param('channelId'))),
    )
    .patch('/channels/:channelId', (context) => {
      const thread = visibleChannel(state, context.req.param('channelId'));
      if (!isThread(thread)) throw missingPermissions();
      return context.json(
        changeThread(state, thread, readBody(threadPatch, context.get('requestBody').json)),
      );
    });
}

function changeThread(
  state: State,
  thread: Thread,
  { archived, locked }: z.infer<typeof threadPatch>,
): Thread {
  const metadata = thread.thread_metadata;
  return replaceChannel(state, {
    ...thread,
    ...(metadata && {
      thread_metadata: {
        ...metadata,
        archived: archived ?? metadata.archived,
        locked: locked ?? metadata.locked,
        archive_timestamp: new Date(state.clock.now()).toISOString(),
      },
    }),
  });
}
