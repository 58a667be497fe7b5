import { beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../../../src/basics/durations.ts';
import { postWhatIsDue } from '../../builders/post-what-is-due.ts';
import { aPoster, NINE, type Poster } from './a-poster.ts';

describe('what is due', () => {
  let poster: Poster;

  beforeEach(async () => {
    poster = await aPoster();
  });

  it('posts when the time has come, once', async () => {
    await poster.subscribe();
    poster.nowMs = NINE - 1;
    await postWhatIsDue(poster.tools());
    expect(poster.discord.in('channel-1')).toEqual([]);

    poster.nowMs = NINE;
    await postWhatIsDue(poster.tools());
    await postWhatIsDue(poster.tools());

    expect(poster.discord.in('channel-1')).toHaveLength(1);
    expect(await poster.occurrencesOf()).toMatchObject([
      { local_date: '2026-11-23', state: 'sent' },
    ]);
  });

  it('posts another tip every day', async () => {
    await poster.subscribe();

    for (let day = 0; day < 3; day += 1) {
      poster.nowMs = NINE + day * DAY_MS;
      await postWhatIsDue(poster.tools());
    }

    const shown = (await poster.occurrencesOf()).map(({ tip_id }) => tip_id);
    expect(new Set(shown).size).toBe(3);
  });

  it('tries again after a failure, and posts once', async () => {
    await poster.subscribe();
    poster.discord.mishaps.push('fails');

    await postWhatIsDue(poster.tools());
    poster.nowMs += MINUTE_MS;
    await postWhatIsDue(poster.tools());

    expect(poster.discord.in('channel-1')).toHaveLength(1);
  });

  it('waits a second or two before it tries again, and longer each time', async () => {
    await poster.subscribe();
    poster.discord.mishaps.push('fails', 'fails', 'fails');

    const waits: number[] = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await postWhatIsDue(poster.tools());
      const [occurrence] = await poster.occurrencesOf();
      waits.push((occurrence?.claimable_at ?? 0) - poster.nowMs);
      poster.nowMs = occurrence?.claimable_at ?? 0;
    }

    for (const [attempt, wait] of waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(1_000 * 2 ** attempt);
      expect(wait).toBeLessThanOrEqual(2_000 * 2 ** attempt);
    }
  });

  it('tries again with the same tip, so that none gets lost', async () => {
    await poster.subscribe();
    poster.discord.mishaps.push('fails');
    await postWhatIsDue(poster.tools());
    const [failing] = await poster.occurrencesOf();

    for (let day = 0; day < 3; day += 1) {
      poster.nowMs = NINE + day * DAY_MS + MINUTE_MS;
      await postWhatIsDue(poster.tools());
    }

    const shown = (await poster.occurrencesOf()).map(({ tip_id }) => tip_id);
    expect(shown.at(-1)).toBe(failing?.tip_id);
    expect(shown.toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('takes another tip where the notes have lost the one that it tried to post', async () => {
    await poster.subscribe();
    poster.discord.mishaps.push('fails');
    await postWhatIsDue(poster.tools());
    const [failing] = await poster.occurrencesOf();

    poster.tips = poster.tips.filter(({ id }) => id !== failing?.tip_id);
    poster.nowMs += MINUTE_MS;
    await postWhatIsDue(poster.tools());

    const [posted] = await poster.occurrencesOf();
    expect(poster.discord.in('channel-1')).toHaveLength(1);
    expect(poster.tips.map(({ id }) => id)).toContain(posted?.tip_id);
  });

  it('stops a subscription whose time zone is unknown, and the others go on', async () => {
    await poster.subscribe({ id: 'sub-1', time_zone: 'Mars/Phobos' });
    await poster.subscribe({ id: 'sub-2', channel_id: 'channel-2' });

    await postWhatIsDue(poster.tools());

    expect(poster.discord.in('channel-2')).toHaveLength(1);
    expect(poster.paused).toEqual(['bad-schedule']);
    expect(poster.failed).toMatchObject([{ id: 'sub-1', cause: { name: 'RangeError' } }]);
  });

  it('posts two that are late for one channel one after the other, with different tips', async () => {
    await poster.subscribe();
    poster.nowMs = NINE + DAY_MS;

    await postWhatIsDue({ ...poster.tools(), catchUpMs: 2 * DAY_MS });
    await postWhatIsDue({ ...poster.tools(), catchUpMs: 2 * DAY_MS });

    expect(poster.discord.in('channel-1')).toHaveLength(2);
    const shown = (await poster.occurrencesOf()).map(({ tip_id }) => tip_id);
    expect(new Set(shown).size).toBe(2);
  });
});
