import { isStopWord } from '../text/stop-words.ts';
import type { QuestionWord } from './question-words.ts';

/** Words that ask to be told about what follows. */
const REQUESTS: ReadonlySet<string> = new Set(['define', 'describe', 'explain', 'show', 'tell']);

/**
 * Whether a word only asks to be told: the `explain` of `can you explain visibility timeout`, with nothing but function
 * words before it and something else behind.
 */
export function isRequest(
  { text, position }: QuestionWord,
  words: readonly QuestionWord[],
): boolean {
  const isContent = (word: QuestionWord) => !isStopWord(word.text);
  return (
    REQUESTS.has(text) &&
    !words.slice(0, position).some(isContent) &&
    words.slice(position + 1).some(isContent)
  );
}
