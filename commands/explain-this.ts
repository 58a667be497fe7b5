import { ApplicationCommandType } from 'discord-api-types/v10';
import { type Explanation, explain } from '../src/answers/explain.ts';
import { weighText } from '../src/answers/practice/weigh.ts';
import { linesIn, questionIn } from '../src/answers/question-in.ts';
import type { ChannelPosts } from '../src/discord/channels/channel-posts.ts';
import type { MessageCommand } from '../src/discord/command/command.ts';
import { availability } from '../src/discord/command/common-options.ts';
import type { Context } from '../src/discord/context.ts';
import { feedbackOn } from '../src/discord/feedback/feedback-on.ts';
import { keepIfOpen } from '../src/discord/feedback/keep-if-open.ts';
import { named } from '../src/discord/phrases/described.ts';
import { backToSides, carriedSides } from '../src/discord/press/back-to-sides.ts';
import {
  openPassage,
  pressedSectionId,
  pressOnPassage,
} from '../src/discord/press/open-passage.ts';
import type { MessageReply, Reply } from '../src/discord/reply.ts';
import type { PressRequest } from '../src/discord/request.ts';
import { addButton } from '../src/discord/views/add-button.ts';
import { OPEN } from '../src/discord/views/carried-state.ts';
import { explanationMessage } from '../src/discord/views/explanation/explanation-message.ts';
import { notice } from '../src/discord/views/notice.ts';
import { PAGE, SIDES } from '../src/discord/views/passage/passage-message.ts';
import { RELATED } from '../src/discord/views/passage/surroundings-menus.ts';
import { OPTION } from '../src/discord/views/practice/carried-options.ts';
import { practiceMessage } from '../src/discord/views/practice/practice-message.ts';
import { ASK } from '../src/discord/views/topic-buttons.ts';
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
      ...((await weighed(target.content, context)) ??
        (await explained(questionIn(target.content), { canShare: true }, context))),
      isPrivate: true,
    }),
    press: (request, context) => press(posts, request, context),
  };
}

/** An answer, and what feedback on it is about. */
type Shown = Pick<MessageReply, 'message' | 'answered'>;

function press(
  posts: ChannelPosts,
  request: PressRequest,
  context: Context,
): Reply | null | Promise<Reply | null> {
  const { what, page } = request.id;
  const sectionId = pressedSectionId(request);
  switch (what) {
    case SHARE:
      return share(posts, request, context);
    case ASK:
      return explainedAgain(request, context);
    case OPEN:
      return shareable(
        openPassage(request, { sectionId, page: 0, backTo: null }, context),
        { request, sectionIds: [sectionId], page: 0 },
        context,
      );
    case SIDES:
      return shareable(
        backToSides(request, context),
        { request, sectionIds: carriedSides(request), page: 0 },
        context,
      );
    case OPTION:
    case PAGE:
    case RELATED:
      return shareable(
        pressOnPassage(request, null, context),
        { request, sectionIds: [sectionId], page: what === PAGE ? page : 0 },
        context,
      );
    default:
      return pressOnPassage(request, null, context);
  }
}

/** What the notes say for each option, if the message is a practice question; else `null`. */
async function weighed(content: string, context: Context): Promise<Shown | null> {
  const answer = weighText(context.engine, linesIn(content));
  if (answer === null) return null;
  await keepIfOpen(answer, context);
  const view = { command: KEY, isPublic: false, more: null };
  return { message: practiceMessage(answer, null, view, context), ...feedbackOn(answer) };
}

async function explained(
  question: string,
  { canShare }: { readonly canShare: boolean },
  context: Context,
): Promise<Shown> {
  const { engine, phrases } = context;
  if (question === '') return { message: notice(phrases.sharing.noText) };
  const answer: Explanation = explain(engine, question);
  await keepIfOpen(answer, context);
  const view = { command: KEY, mention: null };
  const message = explanationMessage(answer, view, context);
  const shown = sectionsIn(answer);
  return canShare && shown.length > 0
    ? { message: addButton(message, shareButton(shown, 0, context)), ...feedbackOn(answer) }
    : { message, ...feedbackOn(answer) };
}

/** The ids of the sections that an answer shows. */
function sectionsIn(answer: Explanation): readonly string[] {
  switch (answer.kind) {
    case 'explained':
      return [answer.passage.section.id];
    case 'side-by-side':
      return answer.sides.map(({ section }) => section.id);
    default:
      return [];
  }
}

async function explainedAgain({ id, message }: PressRequest, context: Context): Promise<Reply> {
  const answer = await explained(id.about, { canShare: message.targetId !== null }, context);
  return { kind: 'update', ...answer };
}

/** Opened sections, to be shared where the answer is about a message. */
function shareable(
  reply: Reply | null,
  shown: {
    readonly request: PressRequest;
    readonly sectionIds: readonly string[];
    readonly page: number;
  },
  context: Context,
): Reply | null {
  if (reply?.kind !== 'update' || shown.request.message.targetId === null) return reply;
  const shareThis = shareButton(shown.sectionIds, shown.page, context);
  return { ...reply, message: addButton(reply.message, shareThis) };
}
