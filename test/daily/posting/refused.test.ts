import { beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS, MINUTE_MS } from '../../../src/basics/durations.ts';
import { BY_HAND, subscriptionStore } from '../../../src/store/subscriptions.ts';
import type { Mishap } from '../../builders/discord-model.ts';
import { postWhatIsDue } from '../../builders/post-what-is-due.ts';
import { aPoster, NINE, type Poster } from './a-poster.ts';

describe('a subscription that can’t be posted', () => {
  let poster: Poster;

  beforeEach(async () => {
    poster = await aPoster();
  });

  it('pauses and says why when Discord refuses, and does not try again', async () => {
    await poster.subscribe();
    poster.discord.mishaps.push('no-permission');

    await postWhatIsDue(poster.tools());
    poster.nowMs += DAY_MS;
    await postWhatIsDue(poster.tools());

    expect(poster.paused).toEqual(['no-permission']);
    expect(await poster.occurrencesOf()).toMatchObject([
      { state: 'failed', reason: 'no-permission' },
    ]);
    expect(await subscriptionStore(poster.db).get('sub-1')).toMatchObject({
      paused_because: 'no-permission',
      next_at: null,
    });
  });

  it('tells nobody that it has stopped if somebody has paused it meanwhile', async () => {
    await poster.subscribe();
    poster.discord.mishaps.push('no-permission');
    const takeTurn = async () => {
      await subscriptionStore(poster.db).pause('sub-1', BY_HAND);
    };

    await postWhatIsDue({ ...poster.tools(), takeTurn });

    expect(poster.paused).toEqual([]);
    expect(await subscriptionStore(poster.db).get('sub-1')).toMatchObject({
      paused_because: BY_HAND,
    });
  });

  it.each(['no-permission', 'channel-gone'] as const)(
    'shows the tip of a refused post once it may post again, for nobody has seen it: %s',
    async (refusal) => {
      const { refused, posted } = await postAgainAfter(refusal);

      expect(posted).toMatchObject({ state: 'sent', tip_id: refused?.tip_id });
    },
  );

  it.each(['rejected', 'no-history'] as const)(
    'goes on with another tip where this one may be what Discord refused, or is there already: %s',
    async (refusal) => {
      const { refused, posted } = await postAgainAfter(refusal);

      expect(posted?.state).toBe('sent');
      expect(posted?.tip_id).not.toBe(refused?.tip_id);
    },
  );

  it('pauses when the topic has no tips for as long as a post may come late', async () => {
    await poster.subscribe();
    poster.tips = [];

    await postWhatIsDue(poster.tools());
    expect(poster.paused).toEqual([]);

    for (let minute = 1; minute <= 180; minute += 1) {
      poster.nowMs += MINUTE_MS;
      await postWhatIsDue(poster.tools());
    }
    expect(poster.paused).toEqual(['no-tips']);
    expect(await poster.occurrencesOf()).toMatchObject([{ state: 'skipped', reason: 'no-tips' }]);
    expect(poster.discord.in('channel-1')).toEqual([]);
  });

  it('posts as soon as the notes are back, as on a disk that was not mounted', async () => {
    await poster.subscribe();
    const away = poster.tips;
    poster.tips = [];
    await postWhatIsDue(poster.tools());

    poster.tips = away;
    poster.nowMs += MINUTE_MS;
    await postWhatIsDue(poster.tools());

    expect(poster.discord.in('channel-1')).toHaveLength(1);
    expect(poster.paused).toEqual([]);
  });

  it.each([
    ['topic', { topic: 'unreadable' }],
    ['deck', {}],
  ])('says whose %s can’t be read, puts it off, and the others go on', async (_what, row) => {
    await poster.subscribe({ id: 'sub-1', ...row });
    await poster.subscribe({ id: 'sub-2', channel_id: 'channel-2' });
    await poster.db
      .insertInto('daily_decks')
      .values({ subscription_id: 'sub-1', deck: '{' })
      .execute();

    await postWhatIsDue(poster.tools());
    await postWhatIsDue(poster.tools());

    expect(poster.discord.in('channel-2')).toHaveLength(1);
    expect(poster.failed.map(({ id }) => id)).toEqual(['sub-1']);
    expect(await poster.occurrencesOf('sub-1')).toMatchObject([{ state: 'due' }]);
  });

  it('posts for the others when people can’t be told that one has stopped', async () => {
    await poster.subscribe({ id: 'sub-1', topic: 'none' });
    await poster.subscribe({ id: 'sub-2', channel_id: 'channel-2' });
    const cause = new Error('This server’s language can’t be read.');
    const { events, ...others } = poster.tools();
    poster.nowMs += 3 * HOUR_MS - 1;

    await postWhatIsDue({
      ...others,
      events: { ...events, paused: () => Promise.reject(cause) },
      tipsFor: async ({ topic }) => (topic === 'none' ? [] : poster.tips),
    });

    expect(poster.discord.in('channel-2')).toHaveLength(1);
    expect(poster.failed).toEqual([{ id: 'sub-1', cause }]);
  });

  /** Has the post of one day refused, and returns the outcome of it and of the one a week later. */
  async function postAgainAfter(refusal: Mishap) {
    await poster.subscribe();
    poster.discord.mishaps.push(refusal);
    await postWhatIsDue(poster.tools());
    const [refused] = await poster.occurrencesOf();

    await poster.runAgainAt(NINE + 7 * DAY_MS);
    await postWhatIsDue(poster.tools());

    const [posted] = await poster.occurrencesOf();
    return { refused, posted };
  }
});
