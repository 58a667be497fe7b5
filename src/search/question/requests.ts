import type { WordForms } from '../text/word-forms.ts';
import type { QuestionWord } from './question-words.ts';

/** Words that ask to be told about what follows, normalised, in the languages of the bot in which they come first. */
const REQUESTS: ReadonlySet<string> = new Set(
  [
    'define describe explain show tell',
    'beschreib beschreibe definiere erklar erklare zeig zeige mir',
    'define describe explica explicame muestra',
    'decris definis explique montre moi',
    'definisci descrivi mostra spiega spiegami',
    'defina descreva explica explique mostre',
    '介绍 描述 解释 讲解 说明 一下',
  ].flatMap((words) => words.split(' ')),
);

/**
 * Whether a word only asks to be told: the `explain` of `can you explain visibility timeout`, with nothing but function
 * words before it and something else behind.
 */
export function isRequest(
  { text, position }: QuestionWord,
  words: readonly QuestionWord[],
  { isStopWord }: WordForms,
): boolean {
  const isContent = (word: QuestionWord) => !isStopWord(word.text) && !REQUESTS.has(word.text);
  return (
    REQUESTS.has(text) &&
    !words.slice(0, position).some(isContent) &&
    words.slice(position + 1).some(isContent)
  );
}
