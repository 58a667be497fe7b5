import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../src/basics/durations.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { departures } from '../../src/upkeep/departures.ts';
import { cleanUp, startUpkeep } from '../../src/upkeep/upkeep.ts';
import { aBareStore } from '../builders/bare-store.ts';
import { aSubscription } from '../builders/subscription.ts';

const START = Date.parse('2026-11-23T12:00:00Z');

/** A store in which two servers have an entry of every kind. */
async function aStoreOf(guildIds: readonly string[]): Promise<Store> {
  const store = await openStore(':memory:');
  onTestFinished(() => store.close());
  for (const guild_id of guildIds) {
    const vote = { guild_id, tip_id: 'tip', user_id: 'user', vote: 1 } as const;
    const question = { guild_id, asked_on: '2026-11-23', why: 'missed', text: 'a', remark: '' };
    await store.subscriptions.add(aSubscription({ id: `sub-${guild_id}`, guild_id }), 10);
    await store.votes.cast(vote);
    await store.settings.changeGuild(guild_id, { language: 'de' });
    await store.settings.changeChannel({ guild_id, channel_id: 'channel', categories: 'null' });
    await store.questions.keep({ ...question, why: 'missed' }, 10);
    await store.feedback.count({ guild_id, section_id: 'section', helpful: 0, missed: 1 });
    await store.mentionAnswers.keep({
      questionId: `question-${guild_id}`,
      serverId: guild_id,
      channelId: 'channel',
      answerId: 'answer',
      answeredAtMs: START,
    });
  }
  return store;
}

/** How much is stored of a server, by kind. */
async function keptOf(store: Store, guildId: string): Promise<readonly number[]> {
  const votes = await store.votes.inGuild(guildId);
  const settings = await store.settings.ofGuild(guildId);
  const lists = [
    await store.subscriptions.inGuild(guildId),
    await store.settings.ofChannels(guildId),
    await store.questions.ofGuild(guildId, '2000-01-01'),
    await store.feedback.mostMissed(guildId, 10),
  ];
  return [votes.size, settings === undefined ? 0 : 1, ...lists.map(({ length }) => length)];
}

/** Upkeep over a store, with a clock to move. */
function upkeepOf(store: Store) {
  let nowMs = START;
  const failures: unknown[] = [];
  const told: object[] = [];
  const log = {
    info: (facts: object) => told.push(facts),
    error: (facts: object) => failures.push(facts),
  };
  const parts = { store, now: () => nowMs, log };
  return {
    watcher: departures(parts),
    cleanUpAfter: async (days: number) => {
      nowMs += days * DAY_MS;
      await cleanUp(parts);
    },
    failures,
    told,
  };
}

const ALL = [1, 1, 1, 1, 1, 1];
const NOTHING = [0, 0, 0, 0, 0, 0];

describe('what is kept of a server', () => {
  it('is deleted 7 days after the bot was removed, not before, and nobody else’s', async () => {
    const store = await aStoreOf(['1', '2']);
    const { watcher, cleanUpAfter } = upkeepOf(store);
    watcher.left('1');

    await cleanUpAfter(6.9);
    expect(await keptOf(store, '1')).toEqual(ALL);
    await cleanUpAfter(0.1);

    expect(await keptOf(store, '1')).toEqual(NOTHING);
    expect(await keptOf(store, '2')).toEqual(ALL);
  });

  it('is told to the log for as long as it is kept', async () => {
    const store = await aStoreOf(['1', '2']);
    const { watcher, cleanUpAfter, told } = upkeepOf(store);
    watcher.left('1');
    await cleanUpAfter(1);

    await cleanUpAfter(6);
    await cleanUpAfter(1);

    const guilds = ['1'];
    // Left, still kept, deleted, and nothing afterwards.
    expect(told).toEqual([{ guild: '1' }, { guilds }, { guilds }]);
  });

  it('stays when the bot comes back in time, and counts again when it is removed again', async () => {
    const store = await aStoreOf(['1']);
    const { watcher, cleanUpAfter } = upkeepOf(store);
    watcher.left('1');
    await cleanUpAfter(5);
    watcher.joined('1');
    await cleanUpAfter(5);
    watcher.left('1');

    await cleanUpAfter(6);
    expect(await keptOf(store, '1')).toEqual(ALL);
    await cleanUpAfter(1);
    expect(await keptOf(store, '1')).toEqual(NOTHING);
  });

  it('goes, too, when the bot was removed while it was away', async () => {
    const store = await aStoreOf(['1', '2', '3']);
    const { watcher, cleanUpAfter, failures } = upkeepOf(store);
    watcher.present(['2'], (id) => id !== '3');
    await expect.poll(() => store.departures.departed()).toEqual(['1']);

    await cleanUpAfter(7);

    expect(await keptOf(store, '1')).toEqual(NOTHING);
    expect(await keptOf(store, '2')).toEqual(ALL);
    expect(await keptOf(store, '3')).toEqual(ALL);
    expect(failures).toEqual([]);
  });

  it('stays when the bot is added again right after it connected', async () => {
    const store = await aStoreOf(['1', '2', '3']);
    const { watcher, cleanUpAfter } = upkeepOf(store);
    watcher.present(['2'], () => true);
    watcher.joined('1');
    await expect.poll(() => store.departures.departed()).toEqual(['3']);

    await cleanUpAfter(7);

    expect(await keptOf(store, '1')).toEqual(ALL);
    expect(await keptOf(store, '3')).toEqual(NOTHING);
  });

  it('does not wait longer because the bot connects again meanwhile', async () => {
    const store = await aStoreOf(['1']);
    const { watcher, cleanUpAfter } = upkeepOf(store);
    watcher.left('1');
    await cleanUpAfter(5);
    watcher.present([], () => true);

    await cleanUpAfter(2);

    expect(await keptOf(store, '1')).toEqual(NOTHING);
  });
});

describe('which answer belongs to which mention', () => {
  it('is forgotten after a day', async () => {
    const store = await aStoreOf(['1']);
    const { cleanUpAfter } = upkeepOf(store);

    await cleanUpAfter(1);
    expect(await store.mentionAnswers.find('question-1')).toMatchObject({ answerId: 'answer' });
    await cleanUpAfter(0.1);

    expect(await store.mentionAnswers.find('question-1')).toBeUndefined();
  });

  it('is deleted with all that is kept of a server', async () => {
    const store = await aStoreOf(['1', '2']);
    await store.departures.mark(['1'], START);

    await store.departures.deleteLeftBefore(START);

    expect(await store.mentionAnswers.find('question-1')).toBeUndefined();
    expect(await store.mentionAnswers.find('question-2')).toBeDefined();
  });
});

describe('kept questions', () => {
  it('are deleted when they are older than 30 days', async () => {
    const store = await aStoreOf(['1']);
    const { cleanUpAfter } = upkeepOf(store);

    await cleanUpAfter(30);
    expect(await store.questions.ofGuild('1', '2000-01-01')).toHaveLength(1);
    await cleanUpAfter(1);

    expect(await store.questions.ofGuild('1', '2000-01-01')).toEqual([]);
  });

  it('are counted where they are the same on a day, and no more than are allowed', async () => {
    const store = await aStoreOf([]);
    const question = { guild_id: '1', asked_on: '2026-11-23', why: 'missed', remark: '' } as const;
    const keep = (text: string) => store.questions.keep({ ...question, text }, 2);

    const kept = [
      await keep('a'),
      await keep('a'),
      await keep('b'),
      await keep('c'),
      await keep('a'),
    ];

    expect(kept).toEqual([true, true, true, false, true]);
    expect(await store.questions.ofGuild('1', '2026-11-23')).toMatchObject([
      { text: 'a', times: 3 },
      { text: 'b', times: 1 },
    ]);
  });
});

describe('what is due to be deleted', () => {
  it('goes an hour after the database refused it, which is in the log with what helps', async () => {
    const { sqlite, store } = await aBareStore(':memory:');
    const question = { guild_id: 'mine', asked_on: '2026-10-01', text: 'a', remark: '' };
    await store.questions.keep({ ...question, why: 'missed' }, 10);
    let nowMs = START;
    const lines: string[] = [];
    const log = pino({}, { write: (line) => lines.push(line) });
    const kept = async () => (await store.questions.ofGuild('mine', '2000-01-01')).length;

    sqlite.pragma('query_only = on');
    const upkeep = startUpkeep({ store, now: () => nowMs, log });
    onTestFinished(() => upkeep.stop().then(store.close));
    await expect.poll(() => lines.join()).toMatch(/trying again in an hour: let the bot write to/);
    sqlite.pragma('query_only = off');
    nowMs += HOUR_MS;

    await expect.poll(kept).toBe(0);
    expect(lines).toHaveLength(1);
  });
});

describe('what is due to be deleted on a machine whose clock was ahead', () => {
  it('goes once the clock is set right', async () => {
    const store = await openStore(':memory:');
    const keep = (asked_on: string) =>
      store.questions.keep({ guild_id: '1', asked_on, why: 'missed', text: 'a', remark: '' }, 10);
    const kept = async () => (await store.questions.ofGuild('1', '2000-01-01')).length;
    await keep('2026-10-01');
    let nowMs = START + 365 * DAY_MS;
    const upkeep = startUpkeep({ store, now: () => nowMs, log: pino({ level: 'silent' }) });
    onTestFinished(() => upkeep.stop().then(store.close));
    await expect.poll(kept).toBe(0);

    nowMs = START;
    await keep('2026-10-02');

    await expect.poll(kept).toBe(0);
  });
});
