import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openStore, type Store } from '../../src/store/store.ts';
import { aSubscription } from '../builders/subscription.ts';

const MINE = 'my server';
const THEIRS = 'their server';

let store: Store;

beforeEach(async () => {
  store = await openStore(':memory:');
  onTestFinished(() => store.close());
});

describe('the questions of a server', () => {
  const keep = (guild_id: string, text: string, asked_on = '2026-11-23', most = 10) =>
    store.questions.keep({ guild_id, asked_on, why: 'missed', text, remark: '' }, most);
  const textsOf = async (guildId: string, since = '2000-01-01') =>
    (await store.questions.ofGuild(guildId, since)).map(({ text }) => text);

  it('are shown to no other', async () => {
    await keep(MINE, 'mine');
    await keep(THEIRS, 'theirs');

    expect(await textsOf(MINE)).toEqual(['mine']);
  });

  it('take no room from another', async () => {
    await keep(THEIRS, 'theirs');
    await keep(THEIRS, 'theirs, too');

    expect(await keep(MINE, 'mine', '2026-11-23', 1)).toBe(true);
  });

  it('are forgotten without those of another', async () => {
    await keep(MINE, 'mine');
    await keep(THEIRS, 'theirs');

    expect(await store.questions.forgetGuild(MINE)).toBe(1);
    expect(await textsOf(MINE)).toEqual([]);
    expect(await textsOf(THEIRS)).toEqual(['theirs']);
  });

  it('come from a day on, the newest first, and of one day the most asked', async () => {
    await keep(MINE, 'too old', '2026-11-20');
    await keep(MINE, 'first day', '2026-11-21');
    await keep(MINE, 'asked once');
    await keep(MINE, 'twice asked');
    await keep(MINE, 'twice asked');

    expect(await textsOf(MINE, '2026-11-21')).toEqual(['twice asked', 'asked once', 'first day']);
  });
});

describe('what a server thinks', () => {
  it('of sections is its own, with those first that missed most often', async () => {
    const count = (guild_id: string, section_id: string, missed: number) =>
      store.feedback.count({ guild_id, section_id, helpful: 0, missed });
    await count(MINE, 'a', 1);
    await count(MINE, 'b', 2);
    await count(THEIRS, 'c', 3);

    const missed = await store.feedback.mostMissed(MINE, 10);

    expect(missed.map(({ section_id }) => section_id)).toEqual(['b', 'a']);
  });

  it('of tips is its own', async () => {
    const vote = { tip_id: 'tip', user_id: 'user' };
    await store.votes.cast({ ...vote, guild_id: MINE, vote: 1 });
    await store.votes.cast({ ...vote, guild_id: THEIRS, vote: -1 });

    expect(await store.votes.inGuild(MINE)).toEqual(new Map([['tip', 1]]));
  });
});

describe('a server that the bot left', () => {
  it('keeps its time when it is marked again', async () => {
    await store.departures.mark([MINE], 1_000);
    await store.departures.mark([MINE], 2_000);

    expect(await store.departures.deleteLeftBefore(1_000)).toEqual([MINE]);
  });
});

describe('a subscription', () => {
  it('takes no room from another server', async () => {
    await store.subscriptions.add(aSubscription({ id: 'theirs', guild_id: THEIRS }), 1);

    expect(await store.subscriptions.add(aSubscription({ id: 'a', guild_id: MINE }), 1)).toBe(true);
    expect(await store.subscriptions.add(aSubscription({ id: 'b', guild_id: MINE }), 1)).toBe(
      false,
    );
    expect(await store.subscriptions.inGuild(MINE)).toMatchObject([{ id: 'a' }]);
  });

  it('stands where it was added among those of its server, even in one moment', async () => {
    const ids = ['z', 'a', 'm'];
    for (const id of ids) {
      await store.subscriptions.add(aSubscription({ id, guild_id: MINE }), ids.length);
    }

    const rows = await store.subscriptions.inGuild(MINE);

    expect(rows.map(({ id }) => id)).toEqual(ids);
  });

  it('that was stopped by hand does not stop for another reason', async () => {
    await store.subscriptions.add(aSubscription({ id: 'sub' }), 1);
    await store.subscriptions.pause('sub', 'by-hand');

    expect(await store.subscriptions.pause('sub', 'no-tips')).toBe(false);
    expect(await store.subscriptions.get('sub')).toMatchObject({ paused_because: 'by-hand' });
  });

  it('that was stopped by hand, or runs, is told to nobody', async () => {
    for (const id of ['runs', 'by hand', 'by itself', 'told']) {
      await store.subscriptions.add(aSubscription({ id }), 10);
    }
    await store.subscriptions.pause('by hand', 'by-hand');
    await store.subscriptions.pause('by itself', 'no-tips');
    await store.subscriptions.pause('told', 'no-tips');
    await store.subscriptions.markTold('told', 1_000);

    expect(await store.subscriptions.untold()).toMatchObject([{ id: 'by itself' }]);
  });
});
