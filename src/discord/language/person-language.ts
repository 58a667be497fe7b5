import type { LocaleString } from 'discord-api-types/v10';
import { NewestMap } from '../../basics/newest-map.ts';
import type { Asked } from '../request.ts';

/**
 * The languages in which people use Discord. It sends them with interactions, but not with messages, so each
 * person's last one is remembered; in memory only.
 */
export interface PersonLanguages {
  /** An interaction came. */
  heard(asked: Pick<Asked, 'userId' | 'locale'>): void;
  /** English for a person of whom no interaction came. */
  of(userId: string): LocaleString;
}

/** Of how many people the language is remembered. */
const MOST_REMEMBERED = 10_000;

/** Remembers languages until the bot stops. */
export function personLanguages(): PersonLanguages {
  const locales = new NewestMap<string, LocaleString>(MOST_REMEMBERED);
  return {
    heard: ({ userId, locale }) => void locales.set(userId, locale),
    of: (userId) => locales.get(userId) ?? 'en-US',
  };
}
