import { beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../../../src/basics/durations.ts';
import { chores } from '../../../src/daily/posting/chores.ts';
import { subscriptionStore } from '../../../src/store/subscriptions.ts';
import { postWhatIsDue } from '../../builders/post-what-is-due.ts';
import { aPoster, NINE, type Poster } from './a-poster.ts';

describe('chores besides posting', () => {
  let poster: Poster;
  let doChores: () => Promise<void>;
  const isPaused = async () =>
    (await subscriptionStore(poster.db).get('sub-1'))?.paused_because !== null;

  beforeEach(async () => {
    poster = await aPoster();
    await poster.subscribe();
    doChores = chores(poster.tools());
  });

  it('deletes a finished post when it is more than 90 days old, looking once a day', async () => {
    await postWhatIsDue(poster.tools());

    poster.nowMs = NINE + 90 * DAY_MS;
    await doChores();
    expect(await poster.occurrencesOf()).toHaveLength(1);
    poster.nowMs += DAY_MS - 1;
    await doChores();
    expect(await poster.occurrencesOf()).toHaveLength(1);
    poster.nowMs += 1;
    await doChores();

    expect(await poster.occurrencesOf()).toEqual([]);
  });

  it('lets a subscription go on within a minute of its topic having tips again', async () => {
    await doChores();
    await subscriptionStore(poster.db).pause('sub-1', 'no-tips');

    poster.nowMs += MINUTE_MS - 1;
    await doChores();
    expect(await isPaused()).toBe(true);
    poster.nowMs += 1;
    await doChores();

    expect(await isPaused()).toBe(false);
  });

  it('goes on at once where the clock was ahead and is set right', async () => {
    poster.nowMs = NINE + 365 * DAY_MS;
    await doChores();
    await subscriptionStore(poster.db).pause('sub-1', 'no-tips');

    poster.nowMs = NINE;
    await doChores();

    expect(await isPaused()).toBe(false);
  });

  it('brings back what is due too late where the clock was ahead, whosever zone is unknown', async () => {
    await doChores();
    const tooLate = { next_at: NINE + 365 * DAY_MS, next_date: '2027-11-23' };
    await poster.subscribe({ ...tooLate, id: 'lost', time_zone: 'Mars/Phobos' });
    await poster.subscribe({ ...tooLate, id: 'other' });

    poster.nowMs = NINE - MINUTE_MS;
    await doChores();

    expect(await subscriptionStore(poster.db).get('other')).toMatchObject({ next_at: NINE });
  });
});
