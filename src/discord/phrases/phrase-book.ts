import { german } from './de/german.ts';
import { english } from './en/english.ts';
import { spanish } from './es-ES/spanish.ts';
import { french } from './fr/french.ts';
import { italian } from './it/italian.ts';
import { japanese } from './ja/japanese.ts';
import type { LanguageCode } from './languages.ts';
import type { Phrases } from './phrases.ts';
import { portuguese } from './pt-BR/portuguese.ts';
import { chinese } from './zh-CN/chinese.ts';

const BOOKS: Readonly<Record<LanguageCode, Phrases>> = {
  en: english,
  de: german,
  'es-ES': spanish,
  fr: french,
  it: italian,
  ja: japanese,
  'pt-BR': portuguese,
  'zh-CN': chinese,
};

/** What the bot says in a language. */
export function phraseBook(language: LanguageCode): Phrases {
  return BOOKS[language];
}
