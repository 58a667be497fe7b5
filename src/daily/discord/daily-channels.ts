import { DiscordAPIError } from 'discord.js';
import {
  type APIChannel,
  ChannelType,
  PermissionFlagsBits,
  RESTJSONErrorCodes,
  type RESTPostAPIChannelMessageResult,
  type RESTPostAPIGuildForumThreadsJSONBody,
  Routes,
} from 'discord-api-types/v10';
import { messageBody } from '../../discord/message-body.ts';
import { attachFiles, type ReadPicture, rawFiles } from '../../discord/pictures/attach-files.ts';
import type { Message } from '../../discord/reply.ts';
import type { DailyChannels, DailyPost, PublishOutcome } from '../posting/channels.ts';
import { occurrenceId } from '../posting/occurrence.ts';
import { findInChannel, findInForum } from './find-post.ts';
import { ownPermissions } from './own-permissions.ts';
import { readChannel } from './read-channel.ts';
import { refusalIn } from './refusal.ts';
import type { DailyRest } from './rest.ts';

/** A post as it is shown, and the name of its thread if the channel is a forum. */
export interface ShownPost {
  readonly message: Message;
  /** At most 100 characters of plain text. */
  readonly threadName: string;
}

/** The notes no longer have the tip of a post; the next attempt draws another one. */
class TipGoneError extends Error {
  override readonly name = 'TipGoneError';

  constructor(tipId: string) {
    super(`The notes no longer have tip ${tipId}.`);
  }
}

/** What {@link discordChannels} needs. */
export interface ChannelsTools {
  readonly rest: DailyRest;
  /** How a post looks; `null` when the notes no longer have its tip. */
  readonly show: (post: DailyPost) => Promise<ShownPost | null>;
  readonly readPicture: ReadPicture;
}

/** Posts in Discord's channels through its REST API. */
export function discordChannels(tools: ChannelsTools): DailyChannels {
  const { rest } = tools;
  const isForum = forumsAmong(rest);
  return {
    publish: (post) =>
      orRefusal<PublishOutcome>(rest, post, async () => ({
        kind: 'posted',
        messageId: await publish(tools, post, isForum).catch(nullIfDeleted),
      })),
    findPost: (post, sinceMs) =>
      orRefusal<PublishOutcome | null>(rest, post, async () => {
        const find = (await isForum(post.channelId)) ? findInForum : findInChannel;
        const messageId = await find(rest, post, sinceMs);
        if (messageId !== null) return { kind: 'posted', messageId };
        return (await mayReadHistory(rest, post))
          ? null
          : { kind: 'refused', because: 'no-history' };
      }),
    knowsNonce: async (channelId) => !(await isForum(channelId)),
  };
}

/** Whether posts in a channel are threads. */
type IsForum = (channelId: string) => Promise<boolean>;

/** Finds out which channels are forums. That never changes, so Discord is asked only once for each. */
function forumsAmong(rest: DailyRest): IsForum {
  const forumById = new Map<string, boolean>();
  return async (channelId) => {
    const known = forumById.get(channelId);
    if (known !== undefined) return known;
    const { type } = await readChannel(rest, channelId);
    const found = type === ChannelType.GuildForum || type === ChannelType.GuildMedia;
    forumById.set(channelId, found);
    return found;
  };
}

/** Posts a tip; gives the id of the message, which in a forum is that of its thread. */
async function publish(
  { rest, show, readPicture }: ChannelsTools,
  post: DailyPost,
  isForum: IsForum,
): Promise<string> {
  const shown = await show(post);
  if (shown === null) throw new TipGoneError(post.tipId);
  const attached = await attachFiles(shown.message, readPicture);
  const roles = post.roleId === null ? [] : [post.roleId];
  const body = messageBody(attached.message, { roles });
  const files = rawFiles(attached.files);
  if (await isForum(post.channelId)) {
    const thread = { name: shown.threadName, message: body };
    const made = await rest.post(Routes.threads(post.channelId), {
      body: thread satisfies RESTPostAPIGuildForumThreadsJSONBody,
      files,
    });
    return (made as APIChannel).id;
  }
  const made = await rest.post(Routes.channelMessages(post.channelId), {
    body: { ...body, nonce: occurrenceId(post), enforce_nonce: true },
    files,
  });
  return (made as RESTPostAPIChannelMessageResult).id;
}

/**
 * `null` if an earlier attempt had posted the message with this nonce, and somebody has deleted it. Other errors are
 * thrown.
 */
function nullIfDeleted(error: unknown): null {
  if (error instanceof DiscordAPIError && error.code === RESTJSONErrorCodes.UnknownMessage) {
    return null;
  }
  throw error;
}

/** Makes a request; if Discord refuses it, gives the reason. */
async function orRefusal<Outcome extends PublishOutcome | null>(
  rest: DailyRest,
  { guildId }: DailyPost,
  request: () => Promise<Outcome>,
): Promise<Outcome | PublishOutcome> {
  try {
    return await request();
  } catch (error) {
    return { kind: 'refused', because: await refusalIn(error, rest, guildId) };
  }
}

/** Without this permission, Discord refuses nothing but shows the channel as empty. */
async function mayReadHistory(rest: DailyRest, post: DailyPost): Promise<boolean> {
  const { permissions } = await ownPermissions(rest, post);
  return (permissions & PermissionFlagsBits.ReadMessageHistory) !== 0n;
}
