import { beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../src/basics/durations.ts';
import type { DailyChannels, PublishOutcome } from '../../../src/daily/posting/channels.ts';
import type { PosterTools } from '../../../src/daily/posting/poster-tools.ts';
import { deckStore } from '../../../src/store/decks.ts';
import { postWhatIsDue } from '../../builders/post-what-is-due.ts';
import { aPoster, NINE, type Poster } from './a-poster.ts';

const ONLY_MONDAYS = 0b000_0001;

const tooManyMessages = () => Promise.reject(new Error('There are too many messages.'));
const mayNotLook = async (): Promise<PublishOutcome> => ({
  kind: 'refused',
  because: 'no-history',
});

describe('a post that comes late', () => {
  let poster: Poster;

  beforeEach(async () => {
    poster = await aPoster();
  });

  it('catches up with today when it was down for less than three hours', async () => {
    await poster.subscribe();
    poster.nowMs = NINE + 2 * HOUR_MS;

    await postWhatIsDue(poster.tools());

    expect(poster.discord.in('channel-1')).toHaveLength(1);
  });

  it('skips and counts what is older, without a burst', async () => {
    await poster.subscribe();
    poster.nowMs = NINE + 5 * DAY_MS + HOUR_MS;
    const { events, ...others } = poster.tools();
    const counts: number[] = [];

    await postWhatIsDue({
      ...others,
      events: { ...events, leftOut: (posts) => counts.push(posts) },
    });

    expect(counts).toEqual([5]);
    expect(poster.discord.in('channel-1')).toHaveLength(1);
    const states = (await poster.occurrencesOf()).map(({ state }) => state);
    expect(states).toEqual(['sent', 'skipped', 'skipped', 'skipped', 'skipped', 'skipped']);
  });

  it('gives a failing post up when it would come too late', async () => {
    await poster.subscribe();
    poster.discord.mishaps.push(...Array<'fails'>(100).fill('fails'));

    while (poster.nowMs < NINE + 4 * HOUR_MS) {
      await postWhatIsDue(poster.tools());
      poster.nowMs += MINUTE_MS;
    }

    expect(await poster.occurrencesOf()).toMatchObject([{ state: 'skipped', reason: 'late' }]);
  });

  it.each([
    ['there are too many messages to find out', tooManyMessages],
    ['the bot may not look', mayNotLook],
  ])('is posted where nothing tells that it is there already, and %s', async (_why, findPost) => {
    await poster.subscribe();
    poster.nowMs = NINE + HOUR_MS;

    await postWhatIsDue(findingPostsBy(findPost));

    expect(poster.discord.in('channel-1')).toHaveLength(1);
  });

  it('is given up after a day where nobody can find out whether it is there', async () => {
    await poster.subscribe({ weekdays: ONLY_MONDAYS });
    poster.discord.mishaps.push('fails-after-posting');
    const blind = findingPostsBy(tooManyMessages);

    for (const hours of [0, 1, 4, 27]) {
      poster.nowMs = NINE + hours * HOUR_MS;
      await postWhatIsDue(blind);
      expect(await poster.occurrencesOf()).toMatchObject([{ state: 'due' }]);
    }
    poster.nowMs = NINE + 28 * HOUR_MS;
    await postWhatIsDue(blind);
    const [unknown] = await poster.occurrencesOf();
    poster.nowMs = NINE + 7 * DAY_MS;
    await postWhatIsDue(blind);

    const [posted] = await poster.occurrencesOf();
    expect(unknown).toMatchObject({ state: 'failed', reason: 'unknown' });
    expect(posted?.state).toBe('sent');
    expect(posted?.tip_id).not.toBe(unknown?.tip_id);
  });

  it('shows the tip that came too late on the next day', async () => {
    await poster.subscribe();
    poster.discord.mishaps.push('fails');
    await postWhatIsDue(poster.tools());
    poster.nowMs += 4 * HOUR_MS;
    await postWhatIsDue(poster.tools());
    const [late] = await poster.occurrencesOf();

    poster.nowMs = NINE + DAY_MS;
    await postWhatIsDue(poster.tools());

    const [posted] = await poster.occurrencesOf();
    expect(late).toMatchObject({ state: 'skipped', reason: 'late' });
    expect(posted).toMatchObject({ state: 'sent', tip_id: late?.tip_id });
  });

  it('draws no tip for a post that comes too late', async () => {
    await poster.subscribe({ topic: 'unreadable' });
    await postWhatIsDue(poster.tools());

    await poster.db.updateTable('daily_subscriptions').set({ topic: 'all' }).execute();
    poster.nowMs += 4 * HOUR_MS;
    await postWhatIsDue(poster.tools());

    expect(await poster.occurrencesOf()).toMatchObject([{ state: 'skipped', reason: 'late' }]);
    expect(await deckStore(poster.db).get(['sub-1'])).toEqual(new Map());
  });

  /** Tools that look for posts in another way. */
  function findingPostsBy(findPost: DailyChannels['findPost']): PosterTools {
    const { channels, ...others } = poster.tools();
    return {
      ...others,
      channels: {
        publish: (post) => channels.publish(post),
        knowsNonce: (channelId) => channels.knowsNonce(channelId),
        findPost,
      },
    };
  }
});
