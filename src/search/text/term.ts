import porter2 from 'wink-porter2-stemmer';
import { americanSpelling, americanStem } from './spelling.ts';

/** What has more letters is a key, a hash or a sequence: it has no inflections and no typos, and stands for itself. */
export const LONGEST_WORD = 40;

const english = new RegExp(`^[a-z]{3,${LONGEST_WORD}}$`);

/**
 * What a normalised word is indexed under: its Porter2 stem, British and American spelling made one.
 * Words with other letters, digits or signs stay as they are,
 * and so do those of more than `LONGEST_WORD` letters.
 */
export function termOf(word: string): string {
  return english.test(word) ? americanStem(porter2(americanSpelling(word))) : word;
}
