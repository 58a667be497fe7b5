import { english } from './en/english.ts';
import type { LanguageCode } from './languages.ts';
import type { Phrases } from './phrases.ts';

const BOOKS: Readonly<Record<LanguageCode, Phrases>> = {
  en: english,
};

/** What the bot says in a language. */
export function phraseBook(language: LanguageCode): Phrases {
  return BOOKS[language];
}
