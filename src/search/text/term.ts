import porter2 from 'wink-porter2-stemmer';
import { americanSpelling, americanStem } from './spelling.ts';

const english = /^[a-z]{3,}$/;

/**
 * What a normalised word is indexed under: its Porter2 stem, British and American spelling made one.
 * Words with other letters, digits or signs stay as they are.
 */
export function termOf(word: string): string {
  return english.test(word) ? americanStem(porter2(americanSpelling(word))) : word;
}
