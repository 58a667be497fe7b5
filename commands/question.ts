import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import { weighText } from '../src/answers/practice/weigh.ts';
import { slashCommand } from '../src/discord/command/command.ts';
import { availability, privateOption } from '../src/discord/command/common-options.ts';
import { QUESTION } from '../src/discord/command/names.ts';
import type { Context } from '../src/discord/context.ts';
import type { Modal } from '../src/discord/modal.ts';
import { described } from '../src/discord/phrases/described.ts';
import { pressOnPassage } from '../src/discord/press/open-passage.ts';
import { privateNotice } from '../src/discord/privately.ts';
import type { MessageReply } from '../src/discord/reply.ts';
import { shownAnswer } from '../src/discord/shown-answer.ts';
import { practiceMessage } from '../src/discord/views/practice/practice-message.ts';
import { ASK_IN_WINDOW } from '../src/discord/views/presses.ts';

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

  run: (_, context) => ({ kind: 'modal', modal: questionModal(context) }),

  submit({ id, fields }, context) {
    const text = fields.get(TEXT);
    if (id.what !== ASKED || typeof text !== 'string') return null;
    return answered(text, { ...context, isPrivate: id.about === PRIVATELY });
  },

  press: (request, context) =>
    request.id.what === ASK_IN_WINDOW
      ? { kind: 'modal', modal: questionModal({ ...context, isPrivate: true }) }
      : pressOnPassage(request, null, context),
});

function questionModal({ personal, isPrivate }: Context): Modal {
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
        },
      },
    ],
  };
}

async function answered(text: string, context: Context): Promise<MessageReply> {
  const { isPrivate } = context;
  const answer = weighText(context.engine, text);
  if (answer === null) {
    return privateNotice(context.personal.practice.noQuestion);
  }
  const look = isPrivate ? { ...context, phrases: context.personal } : context;
  const view = { command: QUESTION, mention: null, isPublic: !isPrivate };
  const message = practiceMessage(answer, view, look);
  return { kind: 'message', ...(await shownAnswer(answer, message, context)), isPrivate };
}
