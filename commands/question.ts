import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { weighText } from '../src/answers/practice/weigh.ts';
import { slashCommand } from '../src/discord/command/command.ts';
import { availability, privateOption } from '../src/discord/command/common-options.ts';
import { QUESTION } from '../src/discord/command/names.ts';
import type { Context } from '../src/discord/context.ts';
import type { Modal } from '../src/discord/modal.ts';
import { described } from '../src/discord/phrases/described.ts';
import { pressOnPassage } from '../src/discord/press/open-passage.ts';
import { privately } from '../src/discord/privately.ts';
import type { MessageReply } from '../src/discord/reply.ts';
import { shownAnswer } from '../src/discord/shown-answer.ts';
import { practiceMessage } from '../src/discord/views/practice/practice-message.ts';
import {
  typedQuestion,
  unreadQuestionMessage,
} from '../src/discord/views/practice/unread-question-message.ts';
import { ASK_IN_WINDOW, PUBLICLY } from '../src/discord/views/presses.ts';

/** What submitting the window is for; the rest of the id is who sees the answer. */
const ASKED = 'asked';
const PRIVATELY = 'private';

/** The input of the window. */
const TEXT = 'text';

/** Discord's limit for a text input; no exam question is longer. */
const MAX_QUESTION_CHARACTERS = 4_000;

/** `/question`: a window to paste a practice question with its options, each of which is weighed. */
export const questionCommand = slashCommand({
  definition: {
    name: QUESTION,
    ...described(({ practice }) => practice.definition.command),
    ...availability,
    options: [privateOption],
  },

  run: (_, context) => ({ kind: 'modal', modal: questionModal('', context) }),

  submit({ id, fields }, context) {
    const text = fields.get(TEXT);
    if (id.what !== ASKED || typeof text !== 'string') return null;
    return answered(text, { ...context, isPrivate: id.about === PRIVATELY });
  },

  press(request, context) {
    const { id, message } = request;
    if (id.what !== ASK_IN_WINDOW) return pressOnPassage(request, null, context);
    const typed = typedQuestion(message.components);
    const modal = questionModal(typed, { ...context, isPrivate: id.about !== PUBLICLY });
    return { kind: 'modal', modal };
  },
});

/** The window, with what was typed before. */
function questionModal(typed: string, { personal, isPrivate }: Context): Modal {
  const { title, label, hint } = personal.practice.modal;
  return {
    id: { command: QUESTION, what: ASKED, page: 0, about: isPrivate ? PRIVATELY : '' },
    title,
    fields: [
      {
        label,
        description: hint,
        input: {
          type: ComponentType.TextInput,
          custom_id: TEXT,
          style: TextInputStyle.Paragraph,
          max_length: MAX_QUESTION_CHARACTERS,
          required: true,
          ...(typed === '' ? {} : { value: typed }),
        },
      },
    ],
  };
}

async function answered(text: string, context: Context): Promise<MessageReply> {
  const { isPrivate } = context;
  const answer = weighText(context.engine, text);
  if (answer === null) {
    return privately(unreadQuestionMessage(text, isPrivate, context.personal.practice));
  }
  const look = isPrivate ? { ...context, phrases: context.personal } : context;
  const view = { command: QUESTION, mention: null, isPublic: !isPrivate };
  const message = practiceMessage(answer, view, look);
  return { kind: 'message', ...(await shownAnswer(answer, message, context)), isPrivate };
}
