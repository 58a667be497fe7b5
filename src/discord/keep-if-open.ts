import type { Context } from './context.ts';

/** Keeps a question that found nothing, for those who write the notes, where the server wants that. */
export async function keepIfOpen<Answer extends { readonly kind: string }>(
  answer: Answer | { readonly kind: 'nothing-found'; readonly asked: string },
  { keepQuestion }: Pick<Context, 'keepQuestion'>,
): Promise<void> {
  if (answer.kind === 'nothing-found' && 'asked' in answer) {
    await keepQuestion({ text: answer.asked, why: 'nothing-found', remark: '' });
  }
}
