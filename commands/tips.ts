import { suggestTopics } from '../src/answers/suggest.ts';
import { randomTip, tipGroup, tips } from '../src/answers/tips.ts';
import { slashCommand } from '../src/discord/command/command.ts';
import {
  availability,
  completedText,
  MAX_ASKED_CHARACTERS,
  privateOption,
} from '../src/discord/command/common-options.ts';
import { TIPS } from '../src/discord/command/names.ts';
import type { Context } from '../src/discord/context.ts';
import { described } from '../src/discord/phrases/described.ts';
import { carriedListPage, openPassage, pressOnPassage } from '../src/discord/press/open-passage.ts';
import { placeGone } from '../src/discord/press/place-gone.ts';
import { replyInPlace } from '../src/discord/press/reply-in-place.ts';
import { linesIn } from '../src/discord/question-in.ts';
import type { Message, Reply } from '../src/discord/reply.ts';
import type { PressRequest } from '../src/discord/request.ts';
import { feedbackStill, shownAnswer } from '../src/discord/shown-answer.ts';
import { readCarriedState } from '../src/discord/views/carried-state.ts';
import { nothingFoundMessage } from '../src/discord/views/nothing-found-message.ts';
import { ANOTHER, ASK, LIST, READ } from '../src/discord/views/presses.ts';
import { randomTipMessage } from '../src/discord/views/tips/random-tip-message.ts';
import { tipsAnswerMessage } from '../src/discord/views/tips/tips-answer-message.ts';
import { tipsMessage } from '../src/discord/views/tips/tips-message.ts';

/** `/tips`: the exam tips about a topic, or a random one. */
export const tipsCommand = slashCommand({
  definition: {
    name: TIPS,
    ...described(({ tips }) => tips.definition.command),
    ...availability,
    options: [
      completedText('topic', ({ tips }) => tips.definition.topic, MAX_ASKED_CHARACTERS),
      privateOption,
    ],
  },

  async run({ options }, context) {
    const { isPrivate } = context;
    return options.topic === undefined
      ? { kind: 'message', message: drawn(context), isPrivate }
      : { kind: 'message', ...(await tipsAbout(linesIn(options.topic), context)), isPrivate };
  },

  suggest: ({ typed }, { engine }) => suggestTopics(engine, typed),

  async press(request, context) {
    const { what, about } = request.id;
    switch (what) {
      case LIST:
        return showList(request, context);
      case READ:
        return openPassage(request, { sectionId: about, page: 0, backTo: null }, context);
      case ANOTHER:
        return replyInPlace(request, { message: drawn(context, about) });
      case ASK:
        return replyInPlace(request, await tipsAbout(about, context));
      default:
        return pressOnPassage(request, carriedListPage(request), context);
    }
  },
});

function tipsAbout(topic: string, context: Context) {
  const answer = tips(context.engine, topic);
  return shownAnswer(answer, tipsAnswerMessage(answer, context), context);
}

function drawn(context: Context, exceptId?: string): Message {
  const { library } = context.engine;
  if (library.notes.length === 0) return nothingFoundMessage({ kind: 'no-notes' }, TIPS, context);
  const tip = randomTip(library, context.random, exceptId);
  return randomTipMessage(tip, context);
}

/** Shows the same tips again, as the message carries them. */
function showList(request: PressRequest, context: Context): Reply {
  const { lead, places } = readCarriedState(request.message.components);
  const groups = places
    .map(({ sectionId, words }) => tipGroup(context.engine.library, sectionId, words))
    .filter((group) => group !== null);
  if (groups.length === 0) return placeGone(context);
  const view = { lead, groups, page: request.id.page };
  const feedback = feedbackStill(request.message, groups[0]?.section.id);
  return replyInPlace(request, { message: tipsMessage(view, context), ...feedback });
}
