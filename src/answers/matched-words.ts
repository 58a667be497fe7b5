import { ENGLISH } from '../search/text/word-forms.ts';
import { type Word, wordsOf } from '../search/text/words.ts';

/** Finds the words of a text that are looked for. */
export type WordFinder = (text: string) => readonly Word[];

/** Makes a {@link WordFinder} of `words` in any of their forms (`timeouts` for `timeout`), for many texts. */
export function wordFinder(words: readonly string[]): WordFinder {
  const terms = new Set(words.flatMap((word) => [word, ENGLISH.termOf(word)]));
  const beginnings = new Set(Array.from(terms, beginning));
  const isMatched = (word: string) =>
    beginnings.has(beginning(word)) && (terms.has(word) || terms.has(ENGLISH.termOf(word)));
  return (text) =>
    wordsOf(text).filter((word) => isMatched(word.text) || word.parts.some(isMatched));
}

/** The words of a text that are one of `words` in any of its forms (`timeouts` for `timeout`). */
export function matchedWords(text: string, words: readonly string[]): readonly Word[] {
  return wordFinder(words)(text);
}

/** How many different ones some words are: a word in two forms is one. */
export function countDifferent(words: readonly Word[]): number {
  return new Set(words.map(({ text }) => ENGLISH.termOf(text))).size;
}

/** All forms of a word begin alike; comparing this first saves taking most words back to their stem. */
function beginning(word: string): string {
  return word.slice(0, 2);
}

/** Whether a text has one of the words, in any form. */
export function containsWord(text: string, words: readonly string[]): boolean {
  return matchedWords(text, words).length > 0;
}
