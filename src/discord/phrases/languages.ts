import type { LocaleString } from 'discord-api-types/v10';

/** The languages that the bot speaks, by Discord's codes; `en` for both of its kinds of English. */
export const LANGUAGES = ['en', 'de', 'es-ES', 'fr', 'it', 'ja', 'pt-BR', 'zh-CN'] as const;

/** A language that the bot speaks. */
export type LanguageCode = (typeof LANGUAGES)[number];

/** Who may read an answer, as far as languages go. */
export interface Readers {
  /** The language of the person who asked. */
  readonly locale: LocaleString;
  /** The server's language as Discord knows it; `null` in direct messages. */
  readonly serverLocale: LocaleString | null;
}

/** The bot's language for one of Discord's, of which Spanish has two; English for those that it does not speak. */
export function languageOf(locale: LocaleString): LanguageCode {
  const wanted = locale === 'es-419' ? 'es-ES' : locale;
  return LANGUAGES.find((code) => code === wanted) ?? 'en';
}

/** What decides on the language of an answer, beside who reads it. */
interface LanguageChoice {
  readonly isPrivate: boolean;
  /** What the server chose for itself; `null`: what Discord says of it. */
  readonly setting: LocaleString | null;
}

/** The language of an answer: the person's own where only they see it, the server's where all do. */
export function languageFor(
  { locale, serverLocale }: Readers,
  { isPrivate, setting }: LanguageChoice,
): LanguageCode {
  if (isPrivate || serverLocale === null) return languageOf(locale);
  return languageOf(setting ?? serverLocale);
}
