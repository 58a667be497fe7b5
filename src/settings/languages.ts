import type { LocaleString } from 'discord-api-types/v10';
import { LANGUAGES, type LanguageCode } from '../discord/phrases/languages.ts';

/** A language that a server can choose. */
export interface Language {
  /** As Discord names it. */
  readonly locale: LocaleString;
  /** Its name in the language itself: `Deutsch`. */
  readonly name: string;
}

/** The languages that a server can choose from: all that the bot speaks. */
export function languages(): readonly Language[] {
  return LANGUAGES.map((code) => {
    const names = new Intl.DisplayNames([code], { type: 'language' });
    return { locale: localeOf(code), name: names.of(code) ?? code };
  });
}

/** Discord knows no English without a country. */
function localeOf(code: LanguageCode): LocaleString {
  return code === 'en' ? 'en-US' : code;
}
