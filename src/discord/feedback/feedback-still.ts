import type { AsksForFeedback } from '../reply.ts';
import type { PressedMessage } from '../request.ts';
import { carriedQuestion } from '../views/feedback-buttons.ts';

/** What feedback is about on a message that a press changes, if it asked for feedback before: the section shown then. */
export function feedbackStill(
  { components }: Pick<PressedMessage, 'components'>,
  sectionId: string | undefined,
): AsksForFeedback {
  const asked = carriedQuestion(components);
  return asked === null || sectionId === undefined ? {} : { answered: { sectionId, asked } };
}
