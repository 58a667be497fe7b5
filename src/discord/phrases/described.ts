import type { LocalizationMap } from 'discord-api-types/v10';
import { LANGUAGES, type LanguageCode } from './languages.ts';
import { phraseBook } from './phrase-book.ts';
import type { Phrases } from './phrases.ts';

/** Picks a text from a language's phrases. */
export type TextIn = (phrases: Phrases) => string;

/** A description in every language, as a command's definition has it. */
export interface Described {
  /** English, for people whose language is not among the others. */
  readonly description: string;
  readonly description_localizations: LocalizationMap;
}

/**
 * The description of a command or option, in every language.
 *
 * @example
 * { name: 'explain', ...described(({ explain }) => explain.definition.command) }
 */
export function described(textIn: TextIn): Described {
  return {
    description: textIn(phraseBook('en')),
    description_localizations: localizations(textIn),
  };
}

/** A name in every language, as in the definition of a menu command. */
export interface Named {
  readonly name: string;
  readonly name_localizations: LocalizationMap;
}

/** The name of a menu command in every language: people read it and never type it. */
export function named(textIn: TextIn): Named {
  return { name: textIn(phraseBook('en')), name_localizations: localizations(textIn) };
}

/** A text in every language except English; people who read `es-419` are shown `es-ES`. */
function localizations(textIn: TextIn): LocalizationMap {
  return Object.fromEntries(
    LANGUAGES.filter(isNotEnglish).map((language) => [language, textIn(phraseBook(language))]),
  );
}

function isNotEnglish(language: LanguageCode): boolean {
  return language !== 'en';
}
