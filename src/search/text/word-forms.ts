import type { NoteLanguage } from '../../library/language/note-language.ts';
import { stopWordsOf } from './stop-words.ts';
import { termsOf } from './term.ts';

/** How the words of notes in one language are normalised. See also `normalizeWord`. */
export interface WordForms {
  readonly language: NoteLanguage;
  /** The term that a word is indexed under: the same for all its forms. */
  readonly termOf: (word: string) => string;
  /** Whether it is a function word. */
  readonly isStopWord: (word: string) => boolean;
}

/** The forms of English, and of texts in no particular language. */
export const ENGLISH: WordForms = formsIn('en');

const FORMS: Readonly<Record<NoteLanguage, WordForms>> = {
  en: ENGLISH,
  de: formsIn('de'),
  es: formsIn('es'),
  fr: formsIn('fr'),
  it: formsIn('it'),
  pt: formsIn('pt'),
};

function formsIn(language: NoteLanguage): WordForms {
  return { language, termOf: termsOf(language), isStopWord: stopWordsOf(language) };
}

/** The word forms for notes in a language. */
export function wordFormsOf(language: NoteLanguage): WordForms {
  return FORMS[language];
}
