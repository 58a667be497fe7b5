import type { NoteLanguage } from '../../library/language/note-language.ts';
import { wordFormsOf } from '../../search/text/word-forms.ts';
import { type Word, wordsOf } from '../../search/text/words.ts';

/** A word of a text that was searched for. */
export interface MatchedWord extends Word {
  /** The same for all forms of a word. */
  readonly term: string;
}

/** Finds the words of a text that were searched for. */
export type WordFinder = (text: string) => readonly MatchedWord[];

/**
 * Makes a {@link WordFinder} of `words` in any of their forms (`timeouts` for `timeout`), for many
 * texts of notes in a language.
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

/** The number of different words; two forms of one word count once. */
export function countDifferent(words: readonly MatchedWord[]): number {
  return new Set(words.map(({ term }) => term)).size;
}

/** All forms of a word begin alike; comparing this first avoids stemming most words. */
function beginning(word: string): string {
  return word.slice(0, 2);
}
