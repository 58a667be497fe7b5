import { ApplicationCommandType } from 'discord-api-types/v10';
import { type Explanation, explain } from '../src/answers/explain.ts';
import { type PracticeAnswer, weighText } from '../src/answers/practice/weigh.ts';
import type { ChannelPosts } from '../src/discord/channels/channel-posts.ts';
import type { MessageCommand } from '../src/discord/command/command.ts';
import { availability } from '../src/discord/command/common-options.ts';
import type { Context } from '../src/discord/context.ts';
import { named } from '../src/discord/phrases/described.ts';
import { carriedSides } from '../src/discord/press/back-to-sides.ts';
import {
  openPassage,
  pressedSectionId,
  pressOnPassage,
} from '../src/discord/press/open-passage.ts';
import { linesIn, questionIn } from '../src/discord/question-in.ts';
import type { Reply } from '../src/discord/reply.ts';
import type { PressRequest } from '../src/discord/request.ts';
import { type ShownAnswer, shownAnswer } from '../src/discord/shown-answer.ts';
import { addButton } from '../src/discord/views/add-button.ts';
import { explanationMessage } from '../src/discord/views/explanation/explanation-message.ts';
import { notice } from '../src/discord/views/notice.ts';
import { ASK, OPEN, OPTION, PAGE, RELATED, SIDES } from '../src/discord/views/presses.ts';
import { KEY, SHARE, share, shareButton } from './explain-this/share.ts';

/** "Explain this" in a message's menu: answers privately, to be shared as a reply to the message. */
export function explainThisCommand(posts: ChannelPosts): MessageCommand {
  return {
    kind: 'message',
    key: KEY,
    definition: {
      type: ApplicationCommandType.Message,
      ...named(({ sharing }) => sharing.explainThis),
      ...availability,
    },
    run: async ({ target }, context) => ({
      kind: 'message',
      ...(await explained(target.content, context)),
      isPrivate: true,
    }),
    press: (request, context) => press(posts, request, context),
  };
}

function press(
  posts: ChannelPosts,
  request: PressRequest,
  context: Context,
): Reply | null | Promise<Reply | null> {
  switch (request.id.what) {
    case SHARE:
      return share(posts, request, context);
    case ASK:
      return explainedAgain(request, context);
    case OPEN: {
      const opening = { sectionId: pressedSectionId(request), page: 0, backTo: null };
      return shareable(openPassage(request, opening, context), request, context);
    }
    case SIDES:
    case OPTION:
    case PAGE:
    case RELATED:
      return shareable(pressOnPassage(request, null, context), request, context);
    default:
      return pressOnPassage(request, null, context);
  }
}

/** Answers a message: a practice question, or anything else. */
async function explained(content: string, context: Context): Promise<ShownAnswer> {
  const { engine, phrases } = context;
  const practice = weighText(engine, linesIn(content));
  const question = questionIn(content);
  return practice === null && question === ''
    ? { message: notice(phrases.sharing.noText) }
    : shown(practice ?? explain(engine, question), context);
}

function shown(answer: Explanation | PracticeAnswer, context: Context): Promise<ShownAnswer> {
  const view = { command: KEY, mention: null, isPublic: false };
  const message = explanationMessage(answer, view, context);
  const sectionIds = sectionsIn(answer);
  const shared =
    sectionIds.length === 0 ? message : addButton(message, shareButton(sectionIds, 0, context));
  return shownAnswer(answer, shared, context);
}

/** The ids of the sections that an answer shows; none for a practice question. */
function sectionsIn(answer: Explanation | PracticeAnswer): readonly string[] {
  switch (answer.kind) {
    case 'explained':
      return [answer.passage.section.id];
    case 'side-by-side':
      return answer.sides.map(({ section }) => section.id);
    default:
      return [];
  }
}

async function explainedAgain({ id }: PressRequest, context: Context): Promise<Reply> {
  return { kind: 'update', ...(await shown(explain(context.engine, id.about), context)) };
}

/**
 * Adds the button that shares the sections opened by a press. The definition of a term is about no message, so there
 * is nothing to reply to.
 */
function shareable(reply: Reply | null, request: PressRequest, context: Context): Reply | null {
  if (reply?.kind !== 'update' || request.message.targetId === null) return reply;
  const { what, page } = request.id;
  const sectionIds = what === SIDES ? carriedSides(request) : [pressedSectionId(request)];
  const shareThis = shareButton(sectionIds, what === PAGE ? page : 0, context);
  return { ...reply, message: addButton(reply.message, shareThis) };
}
