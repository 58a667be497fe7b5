import type { LocaleString } from 'discord-api-types/v10';

/** The languages that the bot speaks, by Discord's codes; `en` stands for both of Discord's kinds of English. */
export const LANGUAGES = ['en', 'de', 'es-ES', 'fr', 'it', 'ja', 'pt-BR', 'zh-CN'] as const;

/** A language that the bot speaks. */
export type LanguageCode = (typeof LANGUAGES)[number];

/** The languages of those who may read an answer. */
export interface Readers {
  /** The language of the person who asked. */
  readonly locale: LocaleString;
  /** The server's language as Discord knows it; `null` in direct messages. */
  readonly serverLocale: LocaleString | null;
}

/** The bot's language for one of Discord's; English for those that it does not speak. */
export function languageOf(locale: LocaleString): LanguageCode {
  const wanted = locale === 'es-419' ? 'es-ES' : locale;
  return LANGUAGES.find((code) => code === wanted) ?? 'en';
}

/** What else decides the language of an answer. */
interface LanguageChoice {
  readonly isPrivate: boolean;
  /** The server's choice; `null`: its language in Discord. */
  readonly setting: LocaleString | null;
}

/** The language of an answer: the person's own if only they see it, else the server's. */
export function languageFor(
  { locale, serverLocale }: Readers,
  { isPrivate, setting }: LanguageChoice,
): LanguageCode {
  if (isPrivate || serverLocale === null) return languageOf(locale);
  return languageOf(setting ?? serverLocale);
}
