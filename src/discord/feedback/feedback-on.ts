import type { Context } from '../context.ts';
import type { AsksForFeedback, Reply } from '../reply.ts';
import type { Asked, PressedMessage } from '../request.ts';
import { carriedQuestion, withFeedback } from '../views/feedback-buttons.ts';

/** What feedback is about on a message that a press changes, if it asked for feedback before: the section shown then. */
export function feedbackStill(
  { components }: Pick<PressedMessage, 'components'>,
  sectionId: string | undefined,
): AsksForFeedback {
  const asked = carriedQuestion(components);
  return asked === null || sectionId === undefined ? {} : { answered: { sectionId, asked } };
}

/**
 * Adds the feedback buttons to what answers a question, in servers that have the bot. Elsewhere nobody would
 * receive it.
 */
export function askingForFeedback(reply: Reply, { isServerOurs }: Asked, context: Context): Reply {
  if (reply.kind !== 'message' && reply.kind !== 'update') return reply;
  if (reply.answered === undefined || !isServerOurs) return reply;
  const isAlone = reply.kind === 'message' && reply.isPrivate;
  const phrases = isAlone ? context.personal : context.phrases;
  return { ...reply, message: withFeedback(reply.message, reply.answered, phrases) };
}
