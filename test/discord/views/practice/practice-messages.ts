import { practiceQuestion } from '../../../../src/answers/practice/reading/practice-question.ts';
import type { PracticeAnswer } from '../../../../src/answers/practice/weigh.ts';
import { weigh } from '../../../../src/answers/practice/weigh.ts';
import type { LanguageCode } from '../../../../src/discord/phrases/languages.ts';
import { phraseBook } from '../../../../src/discord/phrases/phrase-book.ts';
import { practiceMessage } from '../../../../src/discord/views/practice/practice-message.ts';
import { anEngine } from '../../../builders/engine.ts';

const HOSTILE_NOTE = `# Queue ||x|| </script> @everyone
A queue keeps ||messages|| for **workers** \`until\` <@1> they [are](https://a.b) read. ${'workers read messages '.repeat(30)}`;

/** Notes, one of them hostile, against which practice questions are weighed. */
export const engine = anEngine({
  'queue.md': HOSTILE_NOTE,
  'lambda.md': '# Lambda\nLambda runs code without servers, billed by the millisecond.',
  'limits.md': '# Limits\n## Storage\n### Archive\nAn archive holds forty terabytes of tapes.',
  'キュー.md': `# キュー\nキューはメッセージを保持します。${'キューはワーカーにメッセージを渡します。'.repeat(20)}`,
});

/** How a message is shown; by default publicly and in English. */
interface Shown {
  readonly isPublic?: boolean;
  readonly language?: LanguageCode;
  readonly mention?: string | null;
}

/** The message about a weighed question. */
export function messageOf(
  answer: PracticeAnswer,
  { isPublic = true, language = 'en', mention = null }: Shown = {},
) {
  const look = { phrases: phraseBook(language), linkTo: () => null, maxAttachmentBytes: 0 };
  return practiceMessage(answer, { command: 'question', mention, isPublic }, look);
}

/** The message about a question with these options. */
export function messageAbout(stem: string, options: readonly string[], shown: Shown = {}) {
  return messageOf(weigh(engine, practiceQuestion(stem, options)), shown);
}
