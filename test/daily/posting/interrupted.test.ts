import { beforeEach, describe, expect, it } from 'vitest';
import { HOUR_MS, MINUTE_MS } from '../../../src/basics/durations.ts';
import { claimDue } from '../../../src/daily/posting/daily-poster.ts';
import type { DeckTip } from '../../../src/daily/tips/card.ts';
import { postWhatIsDue } from '../../builders/post-what-is-due.ts';
import { aPoster, type Poster } from './a-poster.ts';

describe('posting that was interrupted, or is shared', () => {
  let poster: Poster;

  beforeEach(async () => {
    poster = await aPoster();
  });

  it('does not post twice when the answer got lost within the nonce window', async () => {
    await poster.subscribe();
    poster.discord.mishaps.push('fails-after-posting');

    await postWhatIsDue(poster.tools());
    poster.nowMs += 10_000;
    await postWhatIsDue(poster.tools());

    expect(poster.discord.in('channel-1')).toHaveLength(1);
    expect(await poster.occurrencesOf()).toMatchObject([{ state: 'sent' }]);
  });

  it('finds the post of a crashed process long after the nonce is forgotten', async () => {
    await poster.subscribe();
    poster.discord.mishaps.push('fails-after-posting');

    await postWhatIsDue(poster.tools());
    poster.nowMs += HOUR_MS;
    await postWhatIsDue(poster.tools());

    expect(poster.discord.in('channel-1')).toHaveLength(1);
    expect(await poster.occurrencesOf()).toMatchObject([
      { state: 'sent', message_id: 'message-1' },
    ]);
  });

  it('finds the post of a crashed process also when it would be too late for a new one', async () => {
    await poster.subscribe();
    poster.discord.mishaps.push('fails-after-posting');

    await postWhatIsDue(poster.tools());
    poster.nowMs += 4 * HOUR_MS;
    await postWhatIsDue(poster.tools());

    expect(await poster.occurrencesOf()).toMatchObject([
      { state: 'sent', message_id: 'message-1' },
    ]);
  });

  it('looks before it posts again in a forum, where nonces do not help', async () => {
    await poster.subscribe();
    poster.discord.forums.add('channel-1');
    poster.discord.mishaps.push('fails-after-posting');

    await postWhatIsDue(poster.tools());
    poster.nowMs += 10_000;
    await postWhatIsDue(poster.tools());

    expect(poster.discord.in('channel-1')).toHaveLength(1);
  });

  it('leaves a post to another process when it was held up for too long, also where nonces do not help', async () => {
    await poster.subscribe();
    poster.discord.forums.add('channel-1');
    const heldUp = async (): Promise<void> => {
      poster.nowMs += MINUTE_MS;
      await postWhatIsDue(poster.tools('you'));
    };

    await postWhatIsDue({ ...poster.tools('me'), takeTurn: heldUp });

    expect(poster.discord.in('channel-1')).toHaveLength(1);
  });

  it('sends nothing that another process took over while its tips were read', async () => {
    await poster.subscribe();
    const slow = poster.tools('me');
    const tipsFor = async (): Promise<readonly DeckTip[]> => {
      poster.nowMs += 2 * MINUTE_MS;
      await postWhatIsDue(poster.tools('you'));
      return poster.tips;
    };

    expect(await claimDue({ ...slow, tipsFor })).toEqual([]);
    expect(poster.discord.in('channel-1')).toHaveLength(1);
  });

  it('survives what goes wrong on the way, and posts when the claim has run out', async () => {
    await poster.subscribe();
    const cause = new Error('The database is closed.');

    await postWhatIsDue({ ...poster.tools(), takeTurn: () => Promise.reject(cause) });
    poster.nowMs += MINUTE_MS;
    await postWhatIsDue(poster.tools());

    expect(poster.failed).toEqual([{ id: 'sub-1', cause }]);
    expect(poster.discord.in('channel-1')).toHaveLength(1);
  });

  it('shares the work between two processes without posting twice', async () => {
    for (let place = 0; place < 30; place += 1) {
      await poster.subscribe({ id: `sub-${place}`, channel_id: `channel-${place}` });
    }

    await Promise.all([postWhatIsDue(poster.tools('me')), postWhatIsDue(poster.tools('you'))]);

    for (let place = 0; place < 30; place += 1) {
      expect(poster.discord.in(`channel-${place}`)).toHaveLength(1);
    }
  });
});
