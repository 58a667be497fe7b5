import { ChannelType, PermissionFlagsBits } from 'discord-api-types/v10';
import { Hono } from 'hono';
import * as z from 'zod';
import { missingPermissions, unknown } from '../discord-error.ts';
import { findUser, presentMember } from '../state/accounts.ts';
import type { Channel, Thread } from '../state/channel.ts';
import {
  directMessages,
  replaceChannel,
  serverChannels,
  visibleChannel,
} from '../state/channels.ts';
import { channelPermissions, has, isThread, maySee } from '../state/permissions.ts';
import { presentServer } from '../state/present/server.ts';
import type { State } from '../state/state.ts';
import { snowflake, text } from '../validation/fields.ts';
import { readBody } from '../validation/read-body.ts';
import { botServer } from './bot-server.ts';
import type { ApiEnv } from './request.ts';

const channelPatch = z.object({
  name: text(1, 100).nullish(),
  archived: z.boolean().nullish(),
  locked: z.boolean().nullish(),
});

type ChannelPatch = z.infer<typeof channelPatch>;

/** The directory: the bot itself, users, servers, members, roles and channels. */
export function directoryRoutes(state: State): Hono<ApiEnv> {
  return new Hono<ApiEnv>()
    .get('/users/@me', (context) =>
      context.json({ ...state.bot.user, mfa_enabled: false, locale: 'en-US', verified: true }),
    )
    .post('/users/@me/channels', (context) => {
      const body = readBody(z.object({ recipient_id: snowflake }), context.get('requestBody').json);
      return context.json(directMessages(state, body.recipient_id));
    })
    .get('/users/:userId', (context) => {
      const user = findUser(state, context.req.param('userId'));
      if (user === undefined) throw unknown('user');
      return context.json(user);
    })
    .get('/applications/@me', (context) => context.json(presentApplication(state)))
    .get('/oauth2/applications/@me', (context) => context.json(presentApplication(state)))
    .get('/guilds/:serverId', (context) =>
      context.json(presentServer(botServer(state, context.req.param('serverId')))),
    )
    .get('/guilds/:serverId/channels', (context) => {
      const server = botServer(state, context.req.param('serverId'));
      return context.json(serverChannels(state, server.id));
    })
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
      const channel = visibleChannel(state, context.req.param('channelId'));
      const patch = readBody(channelPatch, context.get('requestBody').json);
      return context.json(
        isThread(channel)
          ? changeThread(state, channel, patch)
          : renameChannel(state, channel, patch),
      );
    });
}

/**
 * Renames a channel.
 *
 * @throws DiscordError 50013
 */
function renameChannel(
  state: State,
  channel: Exclude<Channel, Thread>,
  { name }: ChannelPatch,
): Channel {
  const permissions = channelPermissions(state, channel, state.bot.user.id);
  const isManager = has(permissions, PermissionFlagsBits.ManageChannels);
  if (!isManager || channel.type === ChannelType.DM) throw missingPermissions();
  return replaceChannel(state, { ...channel, name: name ?? channel.name });
}

function changeThread(state: State, thread: Thread, patch: ChannelPatch): Thread {
  const { name, archived, locked } = patch;
  const metadata = thread.thread_metadata;
  return replaceChannel(state, {
    ...thread,
    name: name ?? thread.name,
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

function presentApplication(state: State) {
  const { user, applicationId } = state.bot;
  const [owner = user] = [...state.people.values()].map((person) => person.user);
  return {
    id: applicationId,
    name: user.username,
    icon: null,
    description: '',
    type: null,
    flags: 0,
    flags_new: '0',
    bot: user,
    bot_public: true,
    bot_require_code_grant: false,
    verify_key: '0'.repeat(64),
    redirect_uris: [],
    interactions_endpoint_url: null,
    role_connections_verification_url: null,
    owner,
    approximate_guild_count: [...state.servers.values()].filter((server) =>
      server.members.has(user.id),
    ).length,
    approximate_user_install_count: [...state.people.values()].filter((one) => one.hasBot).length,
    approximate_user_authorization_count: 0,
    event_webhooks_status: 1,
    explicit_content_filter: 0,
    team: null,
    eligible_oauth2_scopes: [],
  };
}
