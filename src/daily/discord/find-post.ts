import {
  type APIMessage,
  type APIThreadChannel,
  type RESTGetAPIChannelThreadsArchivedPublicResult,
  type RESTGetAPIGuildThreadsResult,
  Routes,
} from 'discord-api-types/v10';
import { HOUR_MS } from '../../basics/durations.ts';
import { buttonIds } from '../../discord/views/carried-state.ts';
import type { DailyPost } from '../posting/channels.ts';
import { occurrenceId } from '../posting/occurrence.ts';
import { parsePostId } from '../posting/post-id.ts';
import type { DailyRest } from './rest.ts';

/** How far Discord's clock and ours may differ, in milliseconds. */
const CLOCKS_DIFFER_BY_MS = HOUR_MS;

/** Discord: at most 100 messages per request. */
const PAGE = 100;

/** The most requests of one search: 2,000 messages. */
const MOST_PAGES = 20;

/** The time from which Discord's ids count, in milliseconds since 1970. */
const DISCORD_EPOCH_MS = 1_420_070_400_000n;

/** There were too many messages to tell whether a post is among them. */
class PostNotFoundError extends Error {
  override readonly name = 'PostNotFoundError';

  constructor(channelId: string) {
    super(
      `The latest ${PAGE * MOST_PAGES} messages of channel ${channelId} do not reach back far enough.`,
    );
  }
}

/**
 * Searches a channel's messages, newest first, for the bot's own post of an occurrence.
 *
 * @returns the message's id; `null` when there is none
 * @throws {PostNotFoundError}
 */
export async function findInChannel(
  rest: DailyRest,
  post: DailyPost,
  sinceMs: number,
): Promise<string | null> {
  let before: string | undefined;
  for (let page = 0; page < MOST_PAGES; page += 1) {
    const query = new URLSearchParams({ limit: String(PAGE) });
    if (before !== undefined) query.set('before', before);
    const messages = (await rest.get(Routes.channelMessages(post.channelId), {
      query,
    })) as APIMessage[];
    const found = messages.find((message) => isPostOf(message, post));
    if (found !== undefined) return found.id;
    const oldest = messages.at(-1);
    if (oldest === undefined || messages.length < PAGE || isBefore(oldest.id, sinceMs)) return null;
    before = oldest.id;
  }
  throw new PostNotFoundError(post.channelId);
}

/** Searches the threads of a forum, archived ones too. */
export async function findInForum(
  rest: DailyRest,
  post: DailyPost,
  sinceMs: number,
): Promise<string | null> {
  const active = (await rest.get(
    Routes.guildActiveThreads(post.guildId),
  )) as RESTGetAPIGuildThreadsResult;
  const archived = (await rest.get(
    Routes.channelThreads(post.channelId, 'public'),
  )) as RESTGetAPIChannelThreadsArchivedPublicResult;
  const threads = [...active.threads, ...archived.threads] as APIThreadChannel[];
  const candidates = threads.filter(
    ({ id, parent_id }) => parent_id === post.channelId && !isBefore(id, sinceMs),
  );
  for (const { id } of candidates) {
    // A forum thread has the id of its first message. It is read as a page of messages, because it may have
    // been deleted.
    const query = new URLSearchParams({ limit: '1', around: id });
    const [first] = (await rest.get(Routes.channelMessages(id), { query })) as APIMessage[];
    if (first !== undefined && isPostOf(first, post)) return id;
  }
  return null;
}

/** Whether a message has the occurrence's id in its buttons. Only the bot can write such a button. */
function isPostOf(message: APIMessage, post: DailyPost): boolean {
  const wanted = occurrenceId(post);
  return buttonIds(message.components ?? []).some(
    ({ about }) => parsePostId(about)?.occurrenceId === wanted,
  );
}

/** Whether an id was created well before a moment: ids contain their time. */
function isBefore(id: string, ms: number): boolean {
  const madeMs = Number((BigInt(id) >> 22n) + DISCORD_EPOCH_MS);
  return madeMs < ms - CLOCKS_DIFFER_BY_MS;
}
