import type { APIMessageComponent } from 'discord-api-types/v10';
import { formatCustomId, type PressId } from '../custom-id.ts';
import { MAX_CUSTOM_ID_CHARACTERS } from '../limits.ts';
import type { Phrases } from '../phrases/phrases.ts';
import type { Answered, Message } from '../reply.ts';
import { addButton } from './add-button.ts';
import { buttonIds } from './carried-state.ts';
import { button } from './components.ts';
import { clip } from './shown.ts';

/** In these buttons' ids, instead of a command's name. */
export const FEEDBACK = 'feedback';

/** What a press is for, and the name of the window's input. */
export const FEEDBACK_PRESS = { helpful: 'helpful', missed: 'missed', remark: 'remark' } as const;

/** Adds the buttons with which the person who asked says whether an answer helped. */
export function withFeedback(message: Message, about: Answered, { feedback }: Phrases): Message {
  const { helpful, missed } = FEEDBACK_PRESS;
  return addButton(
    addButton(message, button(feedback.helpful, feedbackId(helpful, about))),
    button(feedback.missed, feedbackId(missed, about)),
  );
}

/** The id of a feedback button or window; a long question is cut to fit. */
export function feedbackId(what: string, { sectionId, asked }: Answered): PressId {
  const id = { command: FEEDBACK, what, page: 0, about: `${sectionId} ` };
  const room = MAX_CUSTOM_ID_CHARACTERS - formatCustomId(id).length;
  return { ...id, about: `${id.about}${clip(asked, room)}` };
}

/** The question that a message's feedback buttons carry; `null` for a message without them. */
export function carriedQuestion(components: readonly APIMessageComponent[]): string | null {
  const id = buttonIds(components).find(({ command }) => command === FEEDBACK);
  return id === undefined ? null : answeredIn(id).asked;
}

/** Reads what {@link feedbackId} wrote. */
export function answeredIn({ about }: PressId): Answered {
  const [sectionId = '', ...words] = about.split(' ');
  return { sectionId, asked: words.join(' ') };
}
