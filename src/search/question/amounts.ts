import type { QuestionWord } from './question-words.ts';

/** Nouns that say how many between `a` and `of`, normalised: a closed class of English. */
const AMOUNTS: ReadonlySet<string> = new Set([
  'bit',
  'bunch',
  'couple',
  'handful',
  'lot',
  'number',
  'ton',
  'variety',
]);

/**
 * Whether a word only says how much or how many: the `lot` of `a lot of files` or `costs a lot`. A
 * parking lot, `what is a bit` and `number of files` are things.
 */
export function isAmount(
  { text, position }: QuestionWord,
  words: readonly QuestionWord[],
): boolean {
  const [before, after] = [words[position - 1]?.text, words[position + 1]?.text];
  return before === 'a' && AMOUNTS.has(text) && (text === 'lot' || after === 'of');
}
