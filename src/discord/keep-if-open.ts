import type { Explanation } from '../answers/explain.ts';
import type { PracticeAnswer } from '../answers/practice/weigh.ts';
import type { SearchAnswer } from '../answers/search.ts';
import type { TipsAnswer } from '../answers/tips.ts';
import type { Context } from './context.ts';

/** Keeps a question that found nothing for those who write the notes, if the server wants that. */
export async function keepIfOpen(
  answer: Explanation | SearchAnswer | TipsAnswer | PracticeAnswer,
  { keepQuestion }: Pick<Context, 'keepQuestion'>,
): Promise<void> {
  const text = openQuestionIn(answer);
  if (text !== null) await keepQuestion({ text, why: 'nothing-found', remark: '' });
}

/** For a practice question, none of whose options are in the notes, the question without its options. */
function openQuestionIn(answer: Parameters<typeof keepIfOpen>[0]): string | null {
  switch (answer.kind) {
    case 'nothing-found':
      return answer.asked;
    case 'practice':
      return answer.options.every(({ place }) => place === null) ? answer.question.stem : null;
    default:
      return null;
  }
}
