import type { Explanation } from '../answers/explain.ts';
import type { PracticeAnswer } from '../answers/practice/weigh.ts';
import type { SearchAnswer } from '../answers/search.ts';
import type { TipsAnswer } from '../answers/tips.ts';
import type { Context } from './context.ts';
import type { AsksForFeedback, Message } from './reply.ts';
import type { PressedMessage } from './request.ts';
import { carriedQuestion } from './views/feedback-buttons.ts';

/** What a command found for a question, before it is shown. */
type Answer = Explanation | SearchAnswer | TipsAnswer | PracticeAnswer;

/** A message that answers a question, and what feedback on it is about. */
export interface ShownAnswer extends AsksForFeedback {
  readonly message: Message;
}

/**
 * Adds to an answer's message what feedback on it is about. Stores a question that found nothing, if the server wants
 * that, for those who write the notes.
 */
export async function shownAnswer(
  answer: Answer,
  message: Message,
  { keepQuestion }: Pick<Context, 'keepQuestion'>,
): Promise<ShownAnswer> {
  const text = openQuestionIn(answer);
  if (text !== null) await keepQuestion({ text, why: 'nothing-found', remark: '' });
  return { message, ...feedbackOn(answer) };
}

/**
 * The question that stays open; `null` if it was answered. For a practice question, the question without its options,
 * if the notes have none of them.
 */
function openQuestionIn(answer: Answer): string | null {
  switch (answer.kind) {
    case 'nothing-found':
      return answer.asked;
    case 'no-such-name':
      return answer.elsewhere === 0 ? answer.asked : null;
    case 'practice':
      return answer.options.every(({ place }) => place === null) ? answer.question.stem : null;
    default:
      return null;
  }
}

/** What feedback on an answer is about: the section that comes first. Empty if none was found. */
function feedbackOn(answer: Answer): AsksForFeedback {
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
    case 'no-such-name':
    case 'no-tips':
    case 'nothing-found':
    case 'nothing-asked':
    case 'no-notes':
      return {};
  }
}

/**
 * What feedback is about on a message that a press changes: the section shown then, if the message asked for feedback
 * before.
 */
export function feedbackStill(
  { components }: Pick<PressedMessage, 'components'>,
  sectionId: string | undefined,
): AsksForFeedback {
  const asked = carriedQuestion(components);
  return asked === null ? {} : about(sectionId, asked);
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
