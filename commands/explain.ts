import { ApplicationCommandOptionType } from 'discord-api-types/v10';
import { type Explanation, explain } from '../src/answers/explain.ts';
import { type PracticeAnswer, weighText } from '../src/answers/practice/weigh.ts';
import { suggestTopics } from '../src/answers/suggest.ts';
import { slashCommand } from '../src/discord/command/command.ts';
import {
  availability,
  completedText,
  MAX_ASKED_CHARACTERS,
  privateOption,
} from '../src/discord/command/common-options.ts';
import { EXPLAIN } from '../src/discord/command/names.ts';
import type { Context } from '../src/discord/context.ts';
import { described } from '../src/discord/phrases/described.ts';
import { pressOnPassage } from '../src/discord/press/open-passage.ts';
import { replyInPlace } from '../src/discord/press/reply-in-place.ts';
import { linesIn } from '../src/discord/question-in.ts';
import { type ShownAnswer, shownAnswer } from '../src/discord/shown-answer.ts';
import { explanationMessage } from '../src/discord/views/explanation/explanation-message.ts';
import { ASK } from '../src/discord/views/presses.ts';

/** `/explain`: what a topic means, and the best section about it. */
export const explainCommand = slashCommand({
  definition: {
    name: EXPLAIN,
    ...described(({ explain }) => explain.definition.command),
    ...availability,
    options: [
      {
        ...completedText('topic', ({ explain }) => explain.definition.topic, MAX_ASKED_CHARACTERS),
        required: true,
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
    const { engine, isPrivate } = context;
    const asked = linesIn(topic);
    const answer = weighText(engine, asked) ?? explain(engine, asked);
    const shown = await explained(answer, mention, context);
    const subject = mention === null ? subjectOf(answer) : null;
    return { kind: 'message', ...shown, isPrivate, ...(subject === null ? {} : { subject }) };
  },

  suggest: ({ typed }, { engine }) => suggestTopics(engine, typed),

  async press(request, context) {
    const { what, about } = request.id;
    if (what !== ASK) return pressOnPassage(request, null, context);
    return replyInPlace(request, await explained(explain(context.engine, about), null, context));
  },
});

/** Identifies an answer that need not be shown twice in a channel; `null` for others. */
function subjectOf(answer: Explanation | PracticeAnswer): string | null {
  switch (answer.kind) {
    case 'explained':
      return answer.sure ? answer.passage.section.id : null;
    case 'side-by-side':
      return answer.sides.map(({ section }) => section.id).join(' ');
    default:
      return null;
  }
}

function explained(
  answer: Explanation | PracticeAnswer,
  mention: string | null,
  context: Context,
): Promise<ShownAnswer> {
  const view = { command: EXPLAIN, mention, isPublic: !context.isPrivate };
  return shownAnswer(answer, explanationMessage(answer, view, context), context);
}
