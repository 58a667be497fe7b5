import type { NoteLanguage } from '../../language/note-language.ts';
import { ENGLISH } from './english.ts';
import { FRENCH } from './french.ts';
import { GERMAN } from './german.ts';
import type { Grammar } from './grammar.ts';
import { ITALIAN } from './italian.ts';
import { PORTUGUESE } from './portuguese.ts';
import { SPANISH } from './spanish.ts';

const GRAMMARS: Readonly<Record<NoteLanguage, Grammar>> = {
  en: ENGLISH,
  de: GERMAN,
  es: SPANISH,
  fr: FRENCH,
  it: ITALIAN,
  pt: PORTUGUESE,
};

/** The grammar by which the names and sentences of a note are told apart. */
export function grammarOf(language: NoteLanguage): Grammar {
  return GRAMMARS[language];
}
