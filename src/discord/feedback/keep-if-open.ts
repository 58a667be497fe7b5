import type { Context } from '../context.ts';
import type { Answer } from './answer.ts';

/** Keeps a question that found nothing for those who write the notes, if the server wants that. */
export async function keepIfOpen(
  answer: Answer,
  { keepQuestion }: Pick<Context, 'keepQuestion'>,
): Promise<void> {
  const text = openQuestionIn(answer);
  if (text !== null) await keepQuestion({ text, why: 'nothing-found', remark: '' });
}

/** For a practice question, none of whose options are in the notes, the question without its options. */
function openQuestionIn(answer: Answer): string | null {
  switch (answer.kind) {
    case 'nothing-found':
      return answer.asked;
    case 'practice':
      return answer.options.every(({ place }) => place === null) ? answer.question.stem : null;
    default:
      return null;
  }
}
