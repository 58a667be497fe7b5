import type { LocaleString } from 'discord-api-types/v10';
import { beforeEach, describe, expect, it } from 'vitest';
import { HOUR_MS } from '../../../src/basics/durations.ts';
import { serverLanguages } from '../../../src/discord/language/server-language.ts';

let nowMs: number;
let chosen: LocaleString | null;
/** Discord's answer about the server; `null` when it can't be asked. */
let preferred: LocaleString | null;
let languageIn: ReturnType<typeof serverLanguages>;

beforeEach(() => {
  nowMs = 0;
  chosen = null;
  preferred = 'fr';
  languageIn = serverLanguages({
    rest: {
      get: async () => {
        if (preferred === null) throw new Error('no network');
        return { preferred_locale: preferred };
      },
    },
    settingOf: async () => chosen,
    now: () => nowMs,
  });
});

describe('the language of a server', () => {
  it('is the one that it chose, whatever Discord says', async () => {
    chosen = 'de';

    expect(await languageIn('1')).toBe('de');
  });

  it('is remembered as Discord says it for an hour, and then asked for again', async () => {
    const languages = [await languageIn('1')];
    preferred = 'de';

    for (nowMs of [HOUR_MS - 1, HOUR_MS]) languages.push(await languageIn('1'));

    expect(languages).toEqual(['fr', 'fr', 'de']);
  });

  it('is English where it can’t be found out, and asked for again at once', async () => {
    preferred = null;
    const unknown = await languageIn('1');
    preferred = 'fr';

    expect([unknown, await languageIn('1')]).toEqual(['en', 'fr']);
  });
});
