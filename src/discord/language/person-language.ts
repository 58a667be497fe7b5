import type { LocaleString } from 'discord-api-types/v10';
import { NewestMap } from '../../basics/newest-map.ts';
import type { Asked } from '../request.ts';

/**
 * The languages in which people use Discord. Discord sends them with interactions, but not with messages, so each
 * person's last one is remembered, only in memory.
 */
export interface PersonLanguages {
  /** Takes the language from a request. */
  heard(asked: Pick<Asked, 'userId' | 'locale'>): void;
  /** A person's language; English if no interaction came from them. */
  of(userId: string): LocaleString;
}

/** How many people are remembered. */
const MOST_REMEMBERED = 10_000;

/** Remembers languages until the bot stops. */
export function personLanguages(): PersonLanguages {
  const locales = new NewestMap<string, LocaleString>(MOST_REMEMBERED);
  return {
    heard: ({ userId, locale }) => void locales.set(userId, locale),
    of: (userId) => locales.get(userId) ?? 'en-US',
  };
}
