import { beforeEach, describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../../src/basics/durations.ts';
import { BY_HAND, subscriptionStore } from '../../../src/store/subscriptions.ts';
import { postWhatIsDue } from '../../builders/post-what-is-due.ts';
import { aPoster, type Poster } from './a-poster.ts';

describe('a post whose subscription is paused before it is out', () => {
  let poster: Poster;

  beforeEach(async () => {
    poster = await aPoster();
  });

  const pause = () => subscriptionStore(poster.db).pause('sub-1', BY_HAND);

  it('is not sent when it was put off', async () => {
    await poster.subscribe({ topic: 'unreadable' });
    await postWhatIsDue(poster.tools());

    await pause();
    await poster.db.updateTable('daily_subscriptions').set({ topic: 'all' }).execute();
    poster.nowMs += MINUTE_MS;
    await postWhatIsDue(poster.tools());

    expect(poster.discord.in('channel-1')).toEqual([]);
    expect(await poster.occurrencesOf()).toMatchObject([{ state: 'skipped', reason: 'paused' }]);
  });

  it.each([10_000, HOUR_MS])('is not sent %i ms after Discord failed', async (laterMs) => {
    await poster.subscribe();
    poster.discord.mishaps.push('fails');
    await postWhatIsDue(poster.tools());

    await pause();
    poster.nowMs += laterMs;
    await postWhatIsDue(poster.tools());

    expect(poster.discord.in('channel-1')).toEqual([]);
    expect(await poster.occurrencesOf()).toMatchObject([{ state: 'skipped', reason: 'paused' }]);
  });

  it('counts as sent when it had arrived, though Discord’s answer got lost', async () => {
    await poster.subscribe();
    poster.discord.mishaps.push('fails-after-posting');
    await postWhatIsDue(poster.tools());

    await pause();
    poster.nowMs += 10_000;
    await postWhatIsDue(poster.tools());

    expect(await poster.occurrencesOf()).toMatchObject([
      { state: 'sent', message_id: 'message-1' },
    ]);
  });

  it('is not sent when it waits for its turn among others', async () => {
    await poster.subscribe();

    await postWhatIsDue({ ...poster.tools(), takeTurn: async () => void (await pause()) });

    expect(poster.discord.in('channel-1')).toEqual([]);
    expect(await poster.occurrencesOf()).toMatchObject([{ state: 'skipped', reason: 'paused' }]);
  });

  it('is not sent when the subscription is removed instead', async () => {
    await poster.subscribe();
    const remove = () => subscriptionStore(poster.db).remove('sub-1');

    await postWhatIsDue({ ...poster.tools(), takeTurn: remove });

    expect(poster.discord.in('channel-1')).toEqual([]);
  });
});
