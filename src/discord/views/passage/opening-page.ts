import { countDifferent, wordFinder } from '../../../answers/matched-words.ts';

/** A page must have so many more different words than the first one, and twice as many, to be opened in its stead. */
const CLEARLY_MORE = 2;

/**
 * Which page of a long passage is opened, counted from 0: the first, unless a later one clearly has more of the words
 * that led there.
 */
export function openingPage(pages: readonly string[], words: readonly string[]): number {
  if (pages.length < 2) return 0;
  const find = wordFinder(words);
  const counts = pages.map((page) => countDifferent(find(page)));
  const [first = 0] = counts;
  const most = Math.max(...counts);
  return most >= first + CLEARLY_MORE && most >= 2 * first ? counts.indexOf(most) : 0;
}
