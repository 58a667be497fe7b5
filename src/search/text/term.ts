import porter2 from 'wink-porter2-stemmer';
import type { NoteLanguage } from '../../library/language/note-language.ts';
import { americanSpelling, americanStem } from './spelling.ts';
import { stemIn } from './stems.ts';

/** What has more letters is a key, a hash or a sequence: it has no inflections and no typos, and stands for itself. */
export const LONGEST_WORD = 40;

const INFLECTED = new RegExp(`^[a-z]{3,${LONGEST_WORD}}$`);

/**
 * What a normalised word is indexed under in notes of a language: its stem, in English with British and American spelling
 * made one. Words with other letters, digits or signs stay as they are, and so do those of more than `LONGEST_WORD`
 * letters.
 */
export function termsOf(language: NoteLanguage): (word: string) => string {
  const stem = language === 'en' ? englishStem : stemIn(language);
  return (word) => (INFLECTED.test(word) ? stem(word) : word);
}

function englishStem(word: string): string {
  return americanStem(porter2(americanSpelling(word)));
}
