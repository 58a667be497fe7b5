import type { NoteLanguage } from '../../library/language/note-language.ts';
import { wordFormsOf } from '../../search/text/word-forms.ts';
import { type Word, wordsOf } from '../../search/text/words.ts';

/** A word of a text that was looked for. */
export interface MatchedWord extends Word {
  /** The same for all forms of a word. */
  readonly term: string;
}

/** Finds the words of a text that are looked for. */
export type WordFinder = (text: string) => readonly MatchedWord[];

/**
 * Makes a {@link WordFinder} of `words` in any of their forms (`timeouts` for `timeout`), for many texts of notes in a
 * language.
 */
export function wordFinder(words: readonly string[], language: NoteLanguage): WordFinder {
  const { termOf } = wordFormsOf(language);
  const terms = new Set(words.flatMap((word) => [word, termOf(word)]));
  const beginnings = new Set(Array.from(terms, beginning));
  const isMatched = (word: string) =>
    beginnings.has(beginning(word)) && (terms.has(word) || terms.has(termOf(word)));
  return (text) =>
    wordsOf(text)
      .filter((word) => isMatched(word.text) || word.parts.some(isMatched))
      .map((word) => ({ ...word, term: termOf(word.text) }));
}

/** How many different ones some words are: a word in two forms is one. */
export function countDifferent(words: readonly MatchedWord[]): number {
  return new Set(words.map(({ term }) => term)).size;
}

/** All forms of a word begin alike; comparing this first saves taking most words back to their stem. */
function beginning(word: string): string {
  return word.slice(0, 2);
}
