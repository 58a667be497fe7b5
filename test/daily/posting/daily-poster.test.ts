import type { Kysely } from 'kysely';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { takeWhatIsDue } from '../../../src/daily/posting/daily-poster.ts';
import type { PosterTools } from '../../../src/daily/posting/poster-tools.ts';
import { createCalendar } from '../../../src/daily/time/calendar.ts';
import type { DeckTip } from '../../../src/daily/tips/card.ts';
import { deckStore } from '../../../src/store/decks.ts';
import { occurrenceStore } from '../../../src/store/occurrences.ts';
import { openDatabase } from '../../../src/store/open-database.ts';
import type { Database } from '../../../src/store/schema.ts';
import { type SubscriptionRow, subscriptionStore } from '../../../src/store/subscriptions.ts';
import { DiscordModel } from '../../builders/discord-model.ts';
import { postWhatIsDue } from '../../builders/post-what-is-due.ts';
import { seededRandom } from '../../builders/random.ts';
import { aSubscription } from '../../builders/subscription.ts';

const A_MINUTE = 60_000;
const AN_HOUR = 60 * A_MINUTE;
const A_DAY = 24 * AN_HOUR;
/** Nine o'clock in Berlin. */
const NINE = Date.parse('2026-11-23T08:00:00Z');

describe('what is due', () => {
  let db: Kysely<Database>;
  let nowMs: number;
  let discord: DiscordModel;
  let tips: readonly DeckTip[];
  let paused: string[];
  let failed: { readonly id: string | undefined; readonly cause: unknown }[];
  const calendar = createCalendar();

  const tools = (owner = 'me'): PosterTools => ({
    subscriptions: subscriptionStore(db),
    occurrences: occurrenceStore(db),
    decks: deckStore(db),
    calendar,
    channels: discord,
    events: {
      async paused(_subscription, because) {
        paused.push(because);
      },
      wentOn: () => undefined,
      leftOut: () => undefined,
      delivered: () => undefined,
      failed(cause, subscription) {
        failed.push({ cause, id: subscription?.id });
      },
      looked: () => undefined,
    },
    tipsFor: async ({ topic }) => {
      if (topic === 'unreadable') throw new Error('This topic can’t be read.');
      return tips;
    },
    owner,
    now: () => nowMs,
    random: seededRandom(1),
    catchUpMs: 3 * AN_HOUR,
    takeTurn: async () => undefined,
  });

  const subscribe = async (row: Partial<SubscriptionRow> = {}): Promise<void> => {
    const schedule = { minuteOfDay: 540, timeZone: 'Europe/Berlin', weekdays: 0b111_1111 };
    const [due] = calendar.nextDues(schedule, NINE - AN_HOUR, 1);
    if (due === undefined) throw new Error('This schedule is always due again.');
    await subscriptionStore(db).add(
      aSubscription({ next_at: due.atMs, next_date: due.localDate, ...row }),
      100,
    );
  };

  /** As somebody does who resumes the subscription. */
  const runAgainAt = async (atMs: number): Promise<void> => {
    const next_date = new Date(atMs).toISOString().slice(0, 'YYYY-MM-DD'.length);
    const running = { paused_because: null, next_at: atMs, next_date };
    await subscriptionStore(db).change('sub-1', running);
    nowMs = atMs;
  };

  const occurrencesOf = (id = 'sub-1') => occurrenceStore(db).ofSubscription(id, 400);

  beforeEach(async () => {
    db = await openDatabase(':memory:');
    onTestFinished(() => db.destroy());
    nowMs = NINE;
    discord = new DiscordModel(() => nowMs);
    tips = ['a', 'b', 'c'].map((id) => ({ id, noteId: id, fingerprint: id, votes: 0 }));
    paused = [];
    failed = [];
  });

  it('posts when the time has come, once', async () => {
    await subscribe();
    nowMs = NINE - 1;
    await postWhatIsDue(tools());
    expect(discord.in('channel-1')).toEqual([]);

    nowMs = NINE;
    await postWhatIsDue(tools());
    await postWhatIsDue(tools());

    expect(discord.in('channel-1')).toHaveLength(1);
    expect(await occurrencesOf()).toMatchObject([{ local_date: '2026-11-23', state: 'sent' }]);
  });

  it('posts another tip every day', async () => {
    await subscribe();

    for (let day = 0; day < 3; day += 1) {
      nowMs = NINE + day * A_DAY;
      await postWhatIsDue(tools());
    }

    const shown = (await occurrencesOf()).map(({ tip_id }) => tip_id);
    expect(new Set(shown).size).toBe(3);
  });

  it('tries again after a failure, and posts once', async () => {
    await subscribe();
    discord.mishaps.push('fails');

    await postWhatIsDue(tools());
    nowMs += A_MINUTE;
    await postWhatIsDue(tools());

    expect(discord.in('channel-1')).toHaveLength(1);
  });

  it('waits a second or two before it tries again, and longer each time', async () => {
    await subscribe();
    discord.mishaps.push('fails', 'fails', 'fails');

    const waits: number[] = [];
    for (let attempt = 0; attempt < 3; attempt += 1) {
      await postWhatIsDue(tools());
      const [occurrence] = await occurrencesOf();
      waits.push((occurrence?.claimable_at ?? 0) - nowMs);
      nowMs = occurrence?.claimable_at ?? 0;
    }

    for (const [attempt, wait] of waits.entries()) {
      expect(wait).toBeGreaterThanOrEqual(1_000 * 2 ** attempt);
      expect(wait).toBeLessThanOrEqual(2_000 * 2 ** attempt);
    }
  });

  it('tries again with the same tip, so that none gets lost', async () => {
    await subscribe();
    discord.mishaps.push('fails');
    await postWhatIsDue(tools());
    const [failing] = await occurrencesOf();

    for (let day = 0; day < 3; day += 1) {
      nowMs = NINE + day * A_DAY + A_MINUTE;
      await postWhatIsDue(tools());
    }

    const shown = (await occurrencesOf()).map(({ tip_id }) => tip_id);
    expect(shown.at(-1)).toBe(failing?.tip_id);
    expect(shown.toSorted()).toEqual(['a', 'b', 'c']);
  });

  it('takes another tip where the notes have lost the one that it tried to post', async () => {
    await subscribe();
    discord.mishaps.push('fails');
    await postWhatIsDue(tools());
    const [failing] = await occurrencesOf();

    tips = tips.filter(({ id }) => id !== failing?.tip_id);
    nowMs += A_MINUTE;
    await postWhatIsDue(tools());

    const [posted] = await occurrencesOf();
    expect(discord.in('channel-1')).toHaveLength(1);
    expect(tips.map(({ id }) => id)).toContain(posted?.tip_id);
  });

  it('does not post twice when the answer got lost within the nonce window', async () => {
    await subscribe();
    discord.mishaps.push('fails-after-posting');

    await postWhatIsDue(tools());
    nowMs += 10_000;
    await postWhatIsDue(tools());

    expect(discord.in('channel-1')).toHaveLength(1);
    expect(await occurrencesOf()).toMatchObject([{ state: 'sent' }]);
  });

  it('finds the post of a crashed process long after the nonce is forgotten', async () => {
    await subscribe();
    discord.mishaps.push('fails-after-posting');

    await postWhatIsDue(tools());
    nowMs += AN_HOUR;
    await postWhatIsDue(tools());

    expect(discord.in('channel-1')).toHaveLength(1);
    expect(await occurrencesOf()).toMatchObject([{ state: 'sent', message_id: 'message-1' }]);
  });

  it('finds the post of a crashed process also when it would be too late for a new one', async () => {
    await subscribe();
    discord.mishaps.push('fails-after-posting');

    await postWhatIsDue(tools());
    nowMs += 4 * AN_HOUR;
    await postWhatIsDue(tools());

    expect(await occurrencesOf()).toMatchObject([{ state: 'sent', message_id: 'message-1' }]);
  });

  it('looks before it posts again in a forum, where nonces do not help', async () => {
    await subscribe();
    discord.forums.add('channel-1');
    discord.mishaps.push('fails-after-posting');

    await postWhatIsDue(tools());
    nowMs += 10_000;
    await postWhatIsDue(tools());

    expect(discord.in('channel-1')).toHaveLength(1);
  });

  it('catches up with today when it was down for less than three hours', async () => {
    await subscribe();
    nowMs = NINE + 2 * AN_HOUR;

    await postWhatIsDue(tools());

    expect(discord.in('channel-1')).toHaveLength(1);
  });

  it('skips and counts what is older, without a burst', async () => {
    await subscribe();
    nowMs = NINE + 5 * A_DAY + AN_HOUR;

    await postWhatIsDue(tools());

    expect(discord.in('channel-1')).toHaveLength(1);
    const states = (await occurrencesOf()).map(({ state }) => state);
    expect(states).toEqual(['sent', 'skipped', 'skipped', 'skipped', 'skipped', 'skipped']);
  });

  it('gives a failing post up when it would come too late', async () => {
    await subscribe();
    discord.mishaps.push(...Array<'fails'>(100).fill('fails'));

    while (nowMs < NINE + 4 * AN_HOUR) {
      await postWhatIsDue(tools());
      nowMs += A_MINUTE;
    }

    expect(await occurrencesOf()).toMatchObject([{ state: 'skipped', reason: 'late' }]);
  });

  it('pauses and says why when Discord refuses, and does not try again', async () => {
    await subscribe();
    discord.mishaps.push('no-permission');

    await postWhatIsDue(tools());
    nowMs += A_DAY;
    await postWhatIsDue(tools());

    expect(paused).toEqual(['no-permission']);
    expect(await occurrencesOf()).toMatchObject([{ state: 'failed', reason: 'no-permission' }]);
    expect(await subscriptionStore(db).get('sub-1')).toMatchObject({
      paused_because: 'no-permission',
      next_at: null,
    });
  });

  it.each(['no-permission', 'channel-gone'] as const)(
    'shows the tip of a refused post once it may post again, for nobody has seen it: %s',
    async (refusal) => {
      await subscribe();
      discord.mishaps.push(refusal);
      await postWhatIsDue(tools());
      const [refused] = await occurrencesOf();

      await runAgainAt(NINE + 7 * A_DAY);
      await postWhatIsDue(tools());

      const [posted] = await occurrencesOf();
      expect(posted).toMatchObject({ state: 'sent', tip_id: refused?.tip_id });
    },
  );

  it('shows the tip that came too late on the next day', async () => {
    await subscribe();
    discord.mishaps.push('fails');
    await postWhatIsDue(tools());
    nowMs += 4 * AN_HOUR;
    await postWhatIsDue(tools());
    const [late] = await occurrencesOf();

    nowMs = NINE + A_DAY;
    await postWhatIsDue(tools());

    const [posted] = await occurrencesOf();
    expect(late).toMatchObject({ state: 'skipped', reason: 'late' });
    expect(posted).toMatchObject({ state: 'sent', tip_id: late?.tip_id });
  });

  it.each(['rejected', 'no-history'] as const)(
    'goes on with another tip where this one may be what Discord refused, or is there already: %s',
    async (refusal) => {
      await subscribe();
      discord.mishaps.push(refusal);
      await postWhatIsDue(tools());
      const [refused] = await occurrencesOf();

      await runAgainAt(NINE + 7 * A_DAY);
      await postWhatIsDue(tools());

      const [posted] = await occurrencesOf();
      expect(posted?.state).toBe('sent');
      expect(posted?.tip_id).not.toBe(refused?.tip_id);
    },
  );

  it('posts nothing that was put off and whose subscription was stopped meanwhile', async () => {
    await subscribe({ topic: 'unreadable' });
    await postWhatIsDue(tools());

    await subscriptionStore(db).pause('sub-1', 'by-member');
    await db.updateTable('daily_subscriptions').set({ topic: 'all' }).execute();
    nowMs += A_MINUTE;
    await postWhatIsDue(tools());

    expect(discord.in('channel-1')).toEqual([]);
    expect(await occurrencesOf()).toMatchObject([{ state: 'skipped', reason: 'paused' }]);
  });

  it('draws no tip for a post that comes too late', async () => {
    await subscribe({ topic: 'unreadable' });
    await postWhatIsDue(tools());

    await db.updateTable('daily_subscriptions').set({ topic: 'all' }).execute();
    nowMs += 4 * AN_HOUR;
    await postWhatIsDue(tools());

    expect(await occurrencesOf()).toMatchObject([{ state: 'skipped', reason: 'late' }]);
    expect(await deckStore(db).get(['sub-1'])).toEqual(new Map());
  });

  it('pauses when the topic has no tips for as long as a post may come late', async () => {
    await subscribe();
    tips = [];

    await postWhatIsDue(tools());
    expect(paused).toEqual([]);

    for (let minute = 1; minute <= 180; minute += 1) {
      nowMs += A_MINUTE;
      await postWhatIsDue(tools());
    }
    expect(paused).toEqual(['no-tips']);
    expect(await occurrencesOf()).toMatchObject([{ state: 'skipped', reason: 'no-tips' }]);
    expect(discord.in('channel-1')).toEqual([]);
  });

  it('posts as soon as the notes are back, as on a disk that was not mounted', async () => {
    await subscribe();
    const away = tips;
    tips = [];
    await postWhatIsDue(tools());

    tips = away;
    nowMs += A_MINUTE;
    await postWhatIsDue(tools());

    expect(discord.in('channel-1')).toHaveLength(1);
    expect(paused).toEqual([]);
  });

  it('stops a subscription whose time zone is unknown, and the others go on', async () => {
    await subscribe({ id: 'sub-1', time_zone: 'Mars/Phobos' });
    await subscribe({ id: 'sub-2', channel_id: 'channel-2' });

    await postWhatIsDue(tools());

    expect(discord.in('channel-2')).toHaveLength(1);
    expect(paused).toEqual(['bad-schedule']);
    expect(failed).toMatchObject([{ id: 'sub-1', cause: { name: 'RangeError' } }]);
  });

  it.each([
    ['topic', { topic: 'unreadable' }],
    ['deck', {}],
  ])('says whose %s can’t be read, puts it off, and the others go on', async (_what, row) => {
    await subscribe({ id: 'sub-1', ...row });
    await subscribe({ id: 'sub-2', channel_id: 'channel-2' });
    await db.insertInto('daily_decks').values({ subscription_id: 'sub-1', deck: '{' }).execute();

    await postWhatIsDue(tools());
    await postWhatIsDue(tools());

    expect(discord.in('channel-2')).toHaveLength(1);
    expect(failed.map(({ id }) => id)).toEqual(['sub-1']);
    expect(await occurrencesOf('sub-1')).toMatchObject([{ state: 'due' }]);
  });

  it('posts for the others when people can’t be told that one has stopped', async () => {
    await subscribe({ id: 'sub-1', topic: 'none' });
    await subscribe({ id: 'sub-2', channel_id: 'channel-2' });
    const cause = new Error('This server’s language can’t be read.');
    const { events, ...others } = tools();
    nowMs += 3 * AN_HOUR - 1;

    await postWhatIsDue({
      ...others,
      events: { ...events, paused: () => Promise.reject(cause) },
      tipsFor: async ({ topic }) => (topic === 'none' ? [] : tips),
    });

    expect(discord.in('channel-2')).toHaveLength(1);
    expect(failed).toEqual([{ id: 'sub-1', cause }]);
  });

  it('posts two that are late for one channel one after the other, with different tips', async () => {
    await subscribe();
    nowMs = NINE + A_DAY;

    await postWhatIsDue({ ...tools(), catchUpMs: 2 * A_DAY });
    await postWhatIsDue({ ...tools(), catchUpMs: 2 * A_DAY });

    expect(discord.in('channel-1')).toHaveLength(2);
    const shown = (await occurrencesOf()).map(({ tip_id }) => tip_id);
    expect(new Set(shown).size).toBe(2);
  });

  it('leaves a post to another process when it was held up for too long', async () => {
    await subscribe();
    const heldUp = async (): Promise<void> => {
      nowMs += 2 * A_MINUTE;
      await postWhatIsDue(tools('you'));
      nowMs += AN_HOUR;
    };

    await postWhatIsDue({ ...tools('me'), takeTurn: heldUp });

    expect(discord.in('channel-1')).toHaveLength(1);
  });

  it('sends nothing that another process took over while its tips were read', async () => {
    await subscribe();
    const slow = tools('me');
    const tipsFor = async (): Promise<readonly DeckTip[]> => {
      nowMs += 2 * A_MINUTE;
      await postWhatIsDue(tools('you'));
      return tips;
    };

    expect(await takeWhatIsDue({ ...slow, tipsFor })).toEqual([]);
    expect(discord.in('channel-1')).toHaveLength(1);
  });

  it('survives what goes wrong on the way, and posts when the claim has run out', async () => {
    await subscribe();
    const cause = new Error('The database is closed.');

    await postWhatIsDue({ ...tools(), takeTurn: () => Promise.reject(cause) });
    nowMs += A_MINUTE;
    await postWhatIsDue(tools());

    expect(failed).toEqual([{ id: 'sub-1', cause }]);
    expect(discord.in('channel-1')).toHaveLength(1);
  });

  it('shares the work between two processes without posting twice', async () => {
    for (let place = 0; place < 30; place += 1) {
      await subscribe({ id: `sub-${place}`, channel_id: `channel-${place}` });
    }

    await Promise.all([postWhatIsDue(tools('me')), postWhatIsDue(tools('you'))]);

    for (let place = 0; place < 30; place += 1) {
      expect(discord.in(`channel-${place}`)).toHaveLength(1);
    }
  });
});
