import { ComponentType, TextInputStyle } from 'discord-api-types/v10';
import type { Context } from '../../src/discord/context.ts';
import type { Modal } from '../../src/discord/modal.ts';
import type { Answered } from '../../src/discord/reply.ts';
import { FEEDBACK_PRESS, feedbackId } from '../../src/discord/views/feedback-buttons.ts';

/** Characters of a remark on what was missing. */
const MAX_REMARK = 500;

/** The window that asks what was missing in an answer. */
export function remarkModal(about: Answered, { personal }: Context): Modal {
  const words = personal.feedback;
  return {
    id: feedbackId(FEEDBACK_PRESS.remark, about),
    title: words.remarkTitle,
    fields: [
      {
        label: words.remarkLabel,
        description: words.remarkHint,
        input: {
          type: ComponentType.TextInput,
          custom_id: FEEDBACK_PRESS.remark,
          style: TextInputStyle.Paragraph,
          required: false,
          max_length: MAX_REMARK,
        },
      },
    ],
  };
}
