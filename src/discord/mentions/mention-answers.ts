import type { Logger } from 'pino';
import { MINUTE_MS } from '../../basics/durations.ts';
import { NewestMap } from '../../basics/newest-map.ts';
import type { ChannelPosts } from '../channels/channel-posts.ts';
import { notice } from '../views/notice.ts';
import { askedBy, type Mention, type MentionTools, mentionMessage } from './mention-message.ts';

/** Answers messages that mention the bot, if the server wants that, and direct messages. Never rejects. */
export interface MentionAnswers {
  written(mention: Mention): Promise<void>;
  /** A message was edited. Within a minute, its answer is changed too, or given if the mention is new. */
  edited(mention: Mention): Promise<void>;
  /** Any message was deleted. */
  deleted(messageId: string): Promise<void>;
}

/** The bot's answer to a mention in a server. */
export interface KeptAnswer {
  readonly questionId: string;
  readonly serverId: string;
  /** The channel of both messages. */
  readonly channelId: string;
  readonly answerId: string;
  /** Milliseconds since 1970. */
  readonly answeredAtMs: number;
}

/**
 * Stores for a while which answer belongs to which mention in a server, to survive a restart. Nothing about direct
 * messages is stored.
 */
export interface KeptAnswers {
  keep(answer: KeptAnswer): Promise<void>;
  find(questionId: string): Promise<KeptAnswer | undefined>;
  forget(questionId: string): Promise<void>;
}

/** What answering mentions needs. */
export interface MentionParts extends MentionTools {
  readonly posts: ChannelPosts;
  readonly kept: KeptAnswers;
  /** Milliseconds since 1970. */
  readonly now: () => number;
  readonly log: Pick<Logger, 'error'>;
}

/** Milliseconds after which editing a question no longer changes its answer. */
const EDITABLE_MS = MINUTE_MS;

/**
 * How many of the latest answers are also in memory, because an edit may come while a question is still being
 * answered.
 */
const MOST_REMEMBERED = 1_000;

interface Answered {
  readonly atMs: number;
  readonly channelId: string;
  /** The answer's id once it is posted; `null` if that failed. */
  readonly answerId: Promise<string | null>;
}

/** Answers mentions, and remembers which answer belongs to which question. */
export function createMentionAnswers(parts: MentionParts): MentionAnswers {
  const { posts, kept, now } = parts;
  const answers = new NewestMap<string, Answered>(MOST_REMEMBERED);
  const isFirstRefusal = firstRefusals();

  /** Looks in memory first, because an answer that is being sent is not stored yet. */
  const find = async (questionId: string): Promise<Answered | undefined> => {
    const before = answers.has(questionId) ? undefined : await kept.find(questionId);
    return answers.get(questionId) ?? (before && answeredBefore(before));
  };

  const answerFirst = async (mention: Mention): Promise<void> => {
    const answerId = post(mention, parts, isFirstRefusal);
    const { id, channelId } = mention;
    answers.set(id, { atMs: now(), channelId, answerId: answerId.catch(() => null) });
    await answerId;
  };

  return {
    written: (mention) => caught(parts, 'a mention was not answered', () => answerFirst(mention)),

    edited: (mention) =>
      caught(parts, 'the answer to a mention was not changed', async () => {
        const answered = await find(mention.id);
        if (now() - (answered?.atMs ?? mention.writtenAtMs) > EDITABLE_MS) return;
        if (answered === undefined) return answerFirst(mention);
        const messageId = await answered.answerId;
        const message = await mentionMessage(mention, parts);
        if (messageId === null || message === null) return;
        await posts.edit({ channelId: answered.channelId, messageId }, message);
      }),

    deleted: (id) =>
      caught(parts, 'the answer to a mention was not deleted', async () => {
        const answered = await find(id);
        answers.delete(id);
        const messageId = (await answered?.answerId) ?? null;
        if (answered === undefined || messageId === null) return;
        await posts.delete({ channelId: answered.channelId, messageId });
        await kept.forget(id);
      }),
  };
}

/** Whether a person asks for the first time in a channel where the bot may not reply: they are told only once. */
type IsFirstRefusal = (mention: Mention) => boolean;

function firstRefusals(): IsFirstRefusal {
  const told = new NewestMap<string, true>(MOST_REMEMBERED);
  return ({ authorId, channelId }) => {
    const key = `${authorId} ${channelId}`;
    if (told.has(key)) return false;
    told.set(key, true);
    return true;
  };
}

/** Replies to a mention; gives the answer's id, or `null` if it could not be posted. */
async function post(
  mention: Mention,
  parts: MentionParts,
  isFirstRefusal: IsFirstRefusal,
): Promise<string | null> {
  const message = await mentionMessage(mention, parts);
  if (message === null) return null;
  const { posts } = parts;
  const { id: messageId, channelId, serverId, authorId } = mention;
  const posted = await posts.reply({ channelId, messageId }, message, messageId);
  if (posted.kind === 'not-allowed' && serverId !== null && isFirstRefusal(mention)) {
    const { phrases } = await parts.contextFor(askedBy(mention, parts), false);
    await posts.tell(authorId, notice(phrases.sharing.cannotReply(`<#${channelId}>`)));
  }
  if (posted.kind !== 'posted') return null;
  await keep(mention, posted.messageId, parts);
  return posted.messageId;
}

/** Stores an answer. If this fails, the answer stays; only an edit after a restart will not find it. */
async function keep(
  { id, channelId, serverId }: Mention,
  answerId: string,
  { kept, now, log }: MentionParts,
): Promise<void> {
  if (serverId === null) return;
  const answer = { questionId: id, serverId, channelId, answerId, answeredAtMs: now() };
  await kept
    .keep(answer)
    .catch((err: unknown) => log.error({ err }, 'could not store the answer to a mention'));
}

function answeredBefore({ channelId, answerId, answeredAtMs }: KeptAnswer): Answered {
  return { atMs: answeredAtMs, channelId, answerId: Promise.resolve(answerId) };
}

async function caught(
  { log }: MentionParts,
  failure: string,
  act: () => Promise<void>,
): Promise<void> {
  try {
    await act();
  } catch (err) {
    log.error({ err }, failure);
  }
}
