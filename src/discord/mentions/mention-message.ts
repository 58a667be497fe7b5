import type { LocaleString } from 'discord-api-types/v10';
import { explain } from '../../answers/explain.ts';
import { overview } from '../../answers/overview.ts';
import { weighText } from '../../answers/practice/weigh.ts';
import { smallTalkIn } from '../../answers/small-talk.ts';
import { askedElsewhere } from '../channels/asked-elsewhere.ts';
import { EXPLAIN } from '../command/names.ts';
import type { Context } from '../context.ts';
import { messageWithButtons } from '../dispatch/common-buttons.ts';
import { MAX_ATTACHMENT_BYTES } from '../limits.ts';
import { linesIn, questionIn } from '../question-in.ts';
import type { Message } from '../reply.ts';
import type { Asked } from '../request.ts';
import { type ShownAnswer, shownAnswer } from '../shown-answer.ts';
import { explanationMessage } from '../views/explanation/explanation-message.ts';
import { helpMessage } from '../views/help-message.ts';
import { notice } from '../views/notice.ts';

/** A person's message that mentions the bot, or a direct message to it, which needs no mention. */
export interface Mention {
  readonly id: string;
  readonly channelId: string;
  /** The channel that a thread is in; `null` if it is no thread. */
  readonly parentId: string | null;
  /** `null` in direct messages. */
  readonly serverId: string | null;
  /** The server's language; `null` in direct messages. */
  readonly serverLocale: LocaleString | null;
  readonly authorId: string;
  readonly content: string;
  /** Milliseconds since 1970. */
  readonly writtenAtMs: number;
}

/** What answering a mention needs. */
export interface MentionTools {
  /** Makes the context of a mention. Its answer is always public. */
  readonly contextFor: (asked: Asked, isPrivate: false) => Context | Promise<Context>;
  /** The language of a person, by id. */
  readonly localeOf: (userId: string) => LocaleString;
}

/** The answer's buttons are those of `/explain`. */
const EXPLAINED = { command: EXPLAIN, mention: null, isPublic: true } as const;

/**
 * The answer to a mention, or help if it asks nothing. `null` if the server does not want mentions answered there;
 * direct messages always are.
 */
export async function mentionMessage(
  mention: Mention,
  tools: MentionTools,
): Promise<Message | null> {
  const asked = askedBy(mention, tools);
  const context = await tools.contextFor(asked, false);
  const isWanted = asked.serverId === null || context.settings.answersMentions;
  if (!isWanted || askedElsewhere(asked, context) !== null) return null;
  const shown = await answerTo(mention.content, asked, context);
  const reply = { kind: 'message', ...shown, isPrivate: false } as const;
  return messageWithButtons(reply, { ...asked, message: null }, context);
}

/**
 * The request that a mention stands for. Discord sends neither permissions nor the author's language with a message.
 */
export function askedBy(mention: Mention, { localeOf }: Pick<MentionTools, 'localeOf'>): Asked {
  const { serverId, channelId, parentId, serverLocale, authorId } = mention;
  return {
    serverId,
    channelId,
    parentId,
    userId: authorId,
    permissions: 0n,
    locale: serverLocale ?? localeOf(authorId),
    serverLocale,
    isServerOurs: serverId !== null,
    maxAttachmentBytes: MAX_ATTACHMENT_BYTES,
  };
}

async function answerTo(
  content: string,
  { serverId }: Asked,
  context: Context,
): Promise<ShownAnswer> {
  const { engine, phrases } = context;
  const practice = weighText(engine, linesIn(content));
  const question = questionIn(content);
  const smallTalk = smallTalkIn(question);
  if (smallTalk === 'thanks') {
    const { gladToHelp, gladToHelpDirectly } = phrases.sharing;
    return { message: notice(serverId === null ? gladToHelpDirectly : gladToHelp) };
  }
  if (smallTalk === 'complaint') {
    return { message: notice(phrases.sharing.sorryForThat) };
  }
  if (practice === null && (question === '' || smallTalk !== null)) {
    return { message: helpMessage(overview(engine.library), 0, context) };
  }
  const answer = practice ?? explain(engine, question);
  return shownAnswer(answer, explanationMessage(answer, EXPLAINED, context), context);
}
