import { search } from '../../src/answers/search.ts';
import type { Context } from '../../src/discord/context.ts';
import type { Answered, Message } from '../../src/discord/reply.ts';
import { addButton } from '../../src/discord/views/add-button.ts';
import { button } from '../../src/discord/views/components.ts';
import { FEEDBACK_PRESS, feedbackId } from '../../src/discord/views/feedback-buttons.ts';
import { notice } from '../../src/discord/views/notice.ts';
import { searchMessage } from '../../src/discord/views/search/search-message.ts';
import { shownQuestion } from '../../src/discord/views/shown.ts';

/** Other places about the question, and a button to say what was missing. */
export function otherPlaces(about: Answered, context: Context): Message {
  const { engine, personal } = context;
  const words = personal.feedback;
  const answer = search(engine, { asked: about.asked, category: null, tag: null });
  const found = answer.kind === 'found' ? answer.places : [];
  const places = found.filter(({ section }) => section.id !== about.sectionId);
  const asked = shownQuestion(about.asked);
  const look = { ...context, phrases: personal };
  const message =
    places.length === 0
      ? notice(words.noOtherPlaces(asked))
      : searchMessage({ lead: words.otherPlaces(asked), places, page: 0 }, look);
  return addButton(message, button(words.remark, feedbackId(FEEDBACK_PRESS.remark, about)));
}
