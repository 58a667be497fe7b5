import type { PracticeAnswer } from '../../answers/practice/weigh.ts';
import type { Context } from '../context.ts';
import type { AsksForFeedback, Reply } from '../reply.ts';
import type { Asked, PressedMessage } from '../request.ts';
import { carriedQuestion, withFeedback } from '../views/feedback-buttons.ts';
import type { Answer } from './answer.ts';

/** What feedback on an answer is about: the section that comes first. Empty if none was found. */
export function feedbackOn(answer: Answer): AsksForFeedback {
  switch (answer.kind) {
    case 'explained':
      return about(answer.passage.section.id, answer.asked);
    case 'side-by-side':
      return about(answer.sides[0]?.section.id, answer.asked);
    case 'found':
      return about(answer.places[0]?.section.id, answer.search.asked);
    case 'tips':
      return about(answer.groups[0]?.section.id, answer.asked);
    case 'practice':
      return about(strongestSection(answer), answer.question.stem);
    case 'too-broad':
    case 'found-elsewhere':
    case 'no-tips':
    case 'nothing-found':
    case 'nothing-asked':
    case 'no-notes':
      return {};
  }
}

/** The same for a message that a press changes, if it asked for feedback before. */
export function feedbackStill(
  { components }: Pick<PressedMessage, 'components'>,
  sectionId: string | undefined,
): AsksForFeedback {
  const asked = carriedQuestion(components);
  return asked === null ? {} : about(sectionId, asked);
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

function about(sectionId: string | undefined, asked: string): AsksForFeedback {
  return sectionId === undefined ? {} : { answered: { sectionId, asked } };
}

function strongestSection({ options }: PracticeAnswer): string | undefined {
  const [strongest] = options
    .filter(({ place }) => place !== null)
    .toSorted((one, other) => other.support - one.support);
  return strongest?.place?.section.id;
}
