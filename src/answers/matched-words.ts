import { termOf } from '../search/text/term.ts';
import { type Word, wordsOf } from '../search/text/words.ts';

/** Finds certain words in a text. */
export type WordFinder = (text: string) => readonly Word[];

/** Makes a {@link WordFinder} of `words` in any of their forms (`timeouts` for `timeout`), for many texts. */
export function wordFinder(words: readonly string[]): WordFinder {
  const terms = new Set(words.flatMap((word) => [word, termOf(word)]));
  const beginnings = new Set(Array.from(terms, beginning));
  const isMatched = (word: string) =>
    beginnings.has(beginning(word)) && (terms.has(word) || terms.has(termOf(word)));
  return (text) =>
    wordsOf(text).filter((word) => isMatched(word.text) || word.parts.some(isMatched));
}

/** The words of a text that are one of `words` in any of its forms (`timeouts` for `timeout`). */
export function matchedWords(text: string, words: readonly string[]): readonly Word[] {
  return wordFinder(words)(text);
}

/** Counts the different words among some; two forms of a word count once. */
export function countDifferent(words: readonly Word[]): number {
  return new Set(words.map(({ text }) => termOf(text))).size;
}

/** All forms of a word begin alike. Comparing this first saves stemming most words. */
function beginning(word: string): string {
  return word.slice(0, 2);
}

/** Whether a text has one of the words, in any form. */
export function containsWord(text: string, words: readonly string[]): boolean {
  return matchedWords(text, words).length > 0;
}
