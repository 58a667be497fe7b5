import { resolve } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { placedTip } from '../../../src/answers/placed-tip.ts';
import { MOST_SUBSCRIPTIONS } from '../../../src/daily/subscriptions/changes.ts';
import {
  listMessage,
  panelMessage,
  savedMessage,
  sureMessage,
} from '../../../src/daily/views/subscription-messages.ts';
import { tipMessage } from '../../../src/daily/views/tip-message.ts';
import { DEFAULT_SETTINGS } from '../../../src/discord/guild-settings.ts';
import { LANGUAGES } from '../../../src/discord/phrases/languages.ts';
import { phraseBook } from '../../../src/discord/phrases/phrase-book.ts';
import type { Library } from '../../../src/library/library.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { panelMessage as settingsMessage } from '../../../src/settings/views/panel-message.ts';
import { aSubscription } from '../../builders/subscription.ts';
import { problemsOf } from '../../harness/callback-problems.ts';

const CHANNEL = '100000000000000001';

const ROW = aSubscription({ channel_id: CHANNEL, role_id: '100000000000000002' });

let library: Library;

beforeAll(async () => {
  library = await loadLibrary([resolve('notes')]);
});

describe.each(LANGUAGES)('Discord takes, in %s,', (language) => {
  const phrases = phraseBook(language);
  const words = phrases.daily;
  const look = () => ({ phrases, linkTo: () => null, maxAttachmentBytes: 0 });

  it.each(Object.keys(words.reasons))('a daily tip that rests because of %s', async (reason) => {
    const row = { ...ROW, weekdays: 0b010_0101, paused_because: reason };
    const view = { row, channelName: 'tips', library, nextTimes: [], missed: 0 };

    expect(await problemsOf(panelMessage(view, words.paused, look()))).toEqual([]);
  });

  it('daily tips in a list, one that was saved, and the question before one goes', async () => {
    const views = [0b111_1111, 0b001_1111, 0b110_0000, 0b000_0001].map((weekdays, index) => ({
      row: { ...ROW, weekdays, id: `sub-${index}` },
      channelName: 'tips',
      library,
      nextTimes: [0, 1_000],
      missed: index,
    }));
    const [view = { row: ROW, channelName: 'tips', library, nextTimes: [], missed: 0 }] = views;
    const tip = placedTip(library, library.tips[0]?.id ?? '');

    const messages = [
      listMessage([], look()),
      listMessage(views, look()),
      savedMessage(words.setUp, view, tip, look()),
      sureMessage(view, look()),
    ];

    expect((await Promise.all(messages.map((message) => problemsOf(message)))).flat()).toEqual([]);
  });

  const hindrances: readonly (readonly [string, string | null, string])[] = [
    ...Object.keys(words.reasons).map((reason) => [`at rest: ${reason}`, reason, '⏸️'] as const),
    ['without tips', null, '⚠️'],
  ];

  it.each(hindrances)(
    'a list of as many daily tips as a server may have, all %s',
    async (_what, reason, sign) => {
      const views = Array.from({ length: MOST_SUBSCRIPTIONS }, (_, index) => ({
        row: {
          ...ROW,
          id: `sub-${index}`,
          time_zone: 'America/Argentina/Buenos_Aires',
          weekdays: 0b011_0101,
          topic: `category:${'_'.repeat(100)}`,
          paused_because: reason,
        },
        channelName: 'tips',
        library,
        nextTimes: [],
        missed: 30,
      }));

      const message = listMessage(views, look());

      expect(await problemsOf(message)).toEqual([]);
      expect(JSON.stringify(message)).toContain(sign);
    },
  );

  it('every tip as a post', async () => {
    const view = { occurrenceId: 'sub-1:2026-01-01', hasVotes: true, roleId: ROW.role_id };
    const posts = library.tips
      .map(({ id }) => placedTip(library, id))
      .filter((tip) => tip !== null)
      .filter((_, index) => index % LANGUAGES.length === LANGUAGES.indexOf(language))
      .map((tip) => tipMessage(tip, view, look()));

    expect((await Promise.all(posts.map((message) => problemsOf(message)))).flat()).toEqual([]);
  });

  it('the settings of a server', async () => {
    const all = {
      ...DEFAULT_SETTINGS,
      channelIds: [CHANNEL],
      categories: ['aws', ''],
      answersMentions: true,
      answersPrivately: true,
      keepsQuestions: true,
      language: 'ja',
    } as const;
    const views = [DEFAULT_SETTINGS, all].map((settings) => ({
      settings,
      receivesMessages: settings.answersMentions,
      categories: ['aws', 'billing', ''],
      page: 0,
      channelId: CHANNEL,
      said: phrases.settings.saved,
    }));

    const problems = await Promise.all(
      views.map((view) => problemsOf(settingsMessage(view, look()))),
    );

    expect(problems.flat()).toEqual([]);
  });
});
