import type { REST } from 'discord.js';
import { type APIGuild, type LocaleString, Routes } from 'discord-api-types/v10';
import { HOUR_MS } from '../../basics/durations.ts';
import { remembered } from '../../basics/remembered.ts';
import { type LanguageCode, languageOf } from '../phrases/languages.ts';

/** What {@link serverLanguages} needs. */
export interface ServerLanguageParts {
  readonly rest: Pick<REST, 'get'>;
  /** The language that a server has chosen; `null`: its language in Discord. */
  readonly settingOf: (serverId: string) => Promise<LocaleString | null>;
  /** Milliseconds since 1970. */
  readonly now: () => number;
}

/** For how many milliseconds a change of the server's language in Discord may go unnoticed. */
const MAX_AGE_MS = HOUR_MS;

/** How many servers are remembered. */
const MOST_REMEMBERED = 10_000;

/**
 * Finds the language of a server if no interaction says so, as for a daily post. If it can't be found out, gives
 * English, so that the post is not prevented.
 */
export function serverLanguages(parts: ServerLanguageParts) {
  const { rest, settingOf, now } = parts;
  const locales = remembered(
    { forMs: MAX_AGE_MS, most: MOST_REMEMBERED, now },
    async (serverId: string) =>
      ((await rest.get(Routes.guild(serverId))) as APIGuild).preferred_locale,
  );

  return async (serverId: string): Promise<LanguageCode> => {
    try {
      return languageOf((await settingOf(serverId)) ?? (await locales.of(serverId)));
    } catch {
      return 'en';
    }
  };
}
