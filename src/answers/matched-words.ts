import { termOf } from '../search/text/term.ts';
import { type Word, wordsOf } from '../search/text/words.ts';

/** The words of a text that are one of `words` in any of its forms (`timeouts` for `timeout`). */
export function matchedWords(text: string, words: readonly string[]): readonly Word[] {
  const terms = new Set(words.flatMap((word) => [word, termOf(word)]));
  const isMatched = (word: string) => terms.has(word) || terms.has(termOf(word));
  return wordsOf(text).filter((word) => isMatched(word.text) || word.parts.some(isMatched));
}

/** Whether a text has one of the words, in any form. */
export function containsWord(text: string, words: readonly string[]): boolean {
  return matchedWords(text, words).length > 0;
}
