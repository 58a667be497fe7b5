import porter2 from 'wink-porter2-stemmer';
import type { NoteLanguage } from '../../library/language/note-language.ts';
import { americanSpelling, americanStem } from './spelling.ts';
import { stemIn } from './stems.ts';

/**
 * A word with more letters is a key, a hash or a sequence, without inflections or typos, and is
 * indexed as it is.
 */
export const LONGEST_WORD = 40;

const INFLECTED = new RegExp(`^[a-z]{3,${LONGEST_WORD}}$`);

/**
 * Returns a function for what a normalised word is indexed under in notes in a language: its stem,
 * with British and American spelling unified in English. Words with other letters, digits or signs
 * stay as they are, and so do those with more than `LONGEST_WORD` letters.
 */
export function termsOf(language: NoteLanguage): (word: string) => string {
  const stem = language === 'en' ? englishStem : stemIn(language);
  return (word) => (INFLECTED.test(word) ? stem(word) : word);
}

function englishStem(word: string): string {
  return americanStem(porter2(americanSpelling(word)));
}
