import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { type Explanation, explain } from '../src/answers/explain.ts';
import { weighText } from '../src/answers/practice/weigh.ts';
import { suggestTopics } from '../src/answers/suggest.ts';
import { slashCommand } from '../src/discord/command/command.ts';
import {
  availability,
  MAX_ASKED_CHARACTERS,
  privateOption,
} from '../src/discord/command/common-options.ts';
import { EXPLAIN } from '../src/discord/command/names.ts';
import type { Context } from '../src/discord/context.ts';
import { feedbackOn } from '../src/discord/feedback/feedback-on.ts';
import { keepIfOpen } from '../src/discord/feedback/keep-if-open.ts';
import { described } from '../src/discord/phrases/described.ts';
import { pressOnPassage } from '../src/discord/press/open-passage.ts';
import { replyInPlace } from '../src/discord/press/reply-in-place.ts';
import type { Message } from '../src/discord/reply.ts';
import { explanationMessage } from '../src/discord/views/explanation/explanation-message.ts';
import { practiceMessage } from '../src/discord/views/practice/practice-message.ts';
import { ASK } from '../src/discord/views/topic-buttons.ts';

/** `/explain`: what a topic means, and the best section about it. */
export const explainCommand = slashCommand({
  definition: {
    name: EXPLAIN,
    ...described(({ explain }) => explain.definition.command),
    ...availability,
    options: [
      {
        type: ApplicationCommandOptionType.String,
        name: 'topic',
        ...described(({ explain }) => explain.definition.topic),
        required: true,
        max_length: MAX_ASKED_CHARACTERS,
        autocomplete: true,
      },
      {
        type: ApplicationCommandOptionType.User,
        name: 'mention',
        ...described(({ explain }) => explain.definition.mention),
      },
      privateOption,
    ],
  },

  async run({ options: { topic, mention = null } }, context) {
    const practice = weighText(context.engine, topic);
    if (practice !== null) {
      const view = { command: EXPLAIN, isPublic: !context.isPrivate, more: null };
      await keepIfOpen(practice, context);
      const message = practiceMessage(practice, mention, view, context);
      return { kind: 'message', message, isPrivate: context.isPrivate, ...feedbackOn(practice) };
    }
    const answer = explain(context.engine, topic);
    await keepIfOpen(answer, context);
    const message = shownAnswer(answer, mention, context);
    const subject = mention === null ? subjectOf(answer) : null;
    const { isPrivate } = context;
    const once = subject === null ? {} : { subject };
    return { kind: 'message', message, isPrivate, ...once, ...feedbackOn(answer) };
  },

  suggest: ({ typed }, { engine }) => suggestTopics(engine, typed),

  async press(request, context) {
    const { what, about } = request.id;
    switch (what) {
      case ASK: {
        const answer = explain(context.engine, about);
        await keepIfOpen(answer, context);
        const message = shownAnswer(answer, null, context);
        return { ...replyInPlace(request, message), ...feedbackOn(answer) };
      }
      default:
        return pressOnPassage(request, null, context);
    }
  },
});

/** What an answer is about, if it is enough to have it in a channel once; else `null`. */
function subjectOf(answer: Explanation): string | null {
  switch (answer.kind) {
    case 'explained':
      return answer.sure ? answer.passage.section.id : null;
    case 'side-by-side':
      return answer.sides.map(({ section }) => section.id).join(' ');
    default:
      return null;
  }
}

function shownAnswer(answer: Explanation, mention: string | null, context: Context): Message {
  return explanationMessage(answer, { command: EXPLAIN, mention }, context);
}
