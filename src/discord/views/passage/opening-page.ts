import { countDifferent, wordFinder } from '../../../answers/snippet/matched-words.ts';
import type { NoteLanguage } from '../../../library/language/note-language.ts';

/** A page is opened instead of the first only if it has at least this many more different words, and twice as many. */
const CLEARLY_MORE = 2;

/**
 * Which page of a long passage to open, counted from 0: the first, unless a later one clearly has more of the words
 * that matched. `language` is that of the passage.
 */
export function openingPage(
  pages: readonly string[],
  words: readonly string[],
  language: NoteLanguage,
): number {
  if (pages.length < 2) return 0;
  const find = wordFinder(words, language);
  const counts = pages.map((page) => countDifferent(find(page)));
  const [first = 0] = counts;
  const most = Math.max(...counts);
  return most >= first + CLEARLY_MORE && most >= 2 * first ? counts.indexOf(most) : 0;
}
