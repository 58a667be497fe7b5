import { join } from 'node:path';
import {
  type APIMessage,
  ChannelType,
  MessageFlags,
  PermissionFlagsBits,
  Routes,
} from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Gateway } from '../../src/discord/connection/gateway.ts';
import { english } from '../../src/discord/phrases/en/english.ts';
import { french } from '../../src/discord/phrases/fr/french.ts';
import { createMovableClock, type MovableClock } from '../../src/playground/clock.ts';
import type { Fault } from '../../src/playground/rest/faults.ts';
import { forgetUser } from '../../src/store/forget.ts';
import { openStore, type Store } from '../../src/store/store.ts';
import { aFolder } from '../builders/folder.ts';
import { aLibrary } from '../builders/library.ts';
import { read } from '../builders/sent-message.ts';
import { type CheckedPlayground, startCheckedPlayground } from '../harness/checked-playground.ts';
import { connectBot } from '../harness/connect-bot.ts';
import { rawApi } from '../harness/raw-api.ts';

const A_MINUTE = 60_000;

const library = aLibrary({
  'lambda.md': '# Lambda\n## Exam tips\n- Lambda runs for 15 minutes at the most.\n',
  'sqs.md':
    '---\ncategory: queues\n---\n# SQS\n## Exam tips\n- FIFO queues keep the order.\n- Long polling saves requests.\n',
});

const NINE = { channel: 'daily-tip', time: '9am', timezone: 'UTC' };

let file: string;
let clock: MovableClock;
/** So far ahead of the right time is the bot's. */
let aheadMs: number;
let playground: CheckedPlayground;
let store: Store;
let nota: Gateway;
let log: { readonly msg: string; readonly posts?: number }[];

beforeEach(async () => {
  file = join(aFolder(), 'nota.db');
  clock = createMovableClock();
  aheadMs = 0;
  log = [];
  playground = await startCheckedPlayground({ clock, allowsRefusals: true });
  await start();
});

afterEach(async () => {
  await stop();
  await playground.close();
});

async function start(): Promise<void> {
  store = await openStore(file);
  nota = await connectBot(playground, library, {
    store,
    now: () => clock.now() + aheadMs,
    onLog: (line) => log.push(JSON.parse(line)),
  });
}

async function stop(): Promise<void> {
  await nota.close(1_000);
  await store.close();
}

/** Half a minute before nobody wants the tip of nine o'clock any more. */
const ALMOST_TOO_LATE = 179.5;

/** Moves the time to the next nine o'clock, or so many minutes later. */
function makeItNine(minutesLater = 0): void {
  const midnight = new Date(clock.now()).setUTCHours(0, 0, 0, 0);
  const [today = 0, tomorrow = 0] = [9, 33].map((hours) => midnight + hours * 60 * A_MINUTE);
  clock.moveTo((clock.now() < today ? today : tomorrow) + minutesLater * A_MINUTE);
}

const maya = (place = 'general') => playground.user('maya').in(place);
const posts = (place = 'daily-tip'): readonly APIMessage[] => maya(place).messages();

/** The posts, once there are as many. */
async function postsWhen(count: number, place?: string): Promise<readonly APIMessage[]> {
  await expect.poll(() => posts(place).length, { timeout: 5_000 }).toBe(count);
  return posts(place);
}

async function firstPost(): Promise<APIMessage> {
  await maya().command('/daily setup', NINE);
  makeItNine();
  const [post = nothing()] = await postsWhen(1);
  return post;
}

function nothing(): never {
  throw new Error('There is no message.');
}

function isPrivate({ flags }: APIMessage): boolean {
  return ((flags ?? 0) & MessageFlags.Ephemeral) !== 0;
}

describe('/daily', () => {
  it('shows when the next tips come and how they look', async () => {
    const answer = read(await maya().command('/daily setup', { ...NINE, topic: 'note: Lambda' }));

    expect(answer.text).toContain('set up');
    expect(answer.text.match(/<t:\d+:f>/g)).toHaveLength(3);
    expect(answer.text).toContain('15 minutes at the most');
  });

  it('shows another tip beside the panel, which stays', async () => {
    const saved = await maya().command('/daily setup', { ...NINE, topic: 'note: SQS' });

    const another = await maya().press(saved, 'Another tip');
    const third = await maya().press(another, 'Another tip');

    expect([another, third].map(isPrivate)).toEqual([true, true]);
    expect(another.id).not.toBe(saved.id);
    expect(third.id).toBe(another.id);
    expect([another, third].filter((tip) => !read(tip).text.includes('SQS'))).toEqual([]);
  });

  it('posts the tip at its time, for the role that was named and nobody else', async () => {
    await maya().command('/daily setup', { ...NINE, role: 'Learners' });
    makeItNine();

    const [post = nothing()] = await postsWhen(1);

    expect(post.mention_roles).toHaveLength(1);
    expect(post.mention_everyone).toBe(false);
    expect(read(post).text).toMatch(/^(Lambda runs|FIFO queues|Long polling)/);
  });

  it('posts nothing of categories that members don’t see in its channel', async () => {
    await maya().command('/daily setup', NINE);
    await store.settings.changeGuild(serverId(), { categories: JSON.stringify(['queues']) });

    // As many as there are tips, each of which comes once before any comes again.
    for (const count of [1, 2, 3]) {
      makeItNine();
      await postsWhen(count);
    }

    expect(posts().filter((post) => !read(post).text.includes('SQS'))).toEqual([]);
  });

  it('posts in a thread nothing of categories that the channel around it does not show', async () => {
    await rawApi(playground)('POST', Routes.threads(maya('daily-tip').channelId), {
      name: 'tips',
      type: ChannelType.PublicThread,
    });
    await store.settings.changeChannel({
      guild_id: serverId(),
      channel_id: maya('daily-tip').channelId,
      categories: JSON.stringify(['queues']),
    });
    await maya().command('/daily setup', { ...NINE, channel: 'tips' });

    for (const count of [1, 2, 3]) {
      makeItNine();
      await postsWhen(count, 'tips');
    }

    expect(posts('tips').filter((post) => !read(post).text.includes('SQS'))).toEqual([]);
  });

  it('is set up with the notes of the channel that it is for, wherever that is done', async () => {
    const inOf = (name: string, category: string) =>
      store.settings.changeChannel({
        guild_id: serverId(),
        channel_id: maya(name).channelId,
        categories: JSON.stringify([category]),
      });
    await inOf('daily-tip', 'queues');
    await inOf('general', 'compute');
    const setup = { ...NINE, topic: 'category: queues' };

    const topics = await maya().suggest('/daily setup', 'topic', { ...NINE, topic: 'category' });
    const answer = read(await maya().command('/daily setup', setup));
    const preview = read(await maya().command('/daily preview'));
    await maya().command('/daily change', { topic: 'note: SQS' });
    const ofChange = await maya().suggest('/daily change', 'topic', { topic: 'note' });
    const list = read(await maya().command('/daily list'));
    const which = await maya().suggest('/daily pause', 'which', { which: '' });

    expect([topics, ofChange].flat().map(({ name }) => name)).toEqual([
      'category: queues',
      'note: SQS',
    ]);
    expect([answer, preview].filter(({ text }) => !text.includes('SQS'))).toEqual([]);
    expect(list.text).toContain('note: SQS');
    expect(which.map(({ name }) => name)).toEqual(['#daily-tip, 09:00 UTC, every day, note: SQS']);
  });

  it('takes no topic that its channel doesn’t see', async () => {
    await store.settings.changeChannel({
      guild_id: serverId(),
      channel_id: maya('daily-tip').channelId,
      categories: JSON.stringify(['queues']),
    });

    const answer = read(await maya().command('/daily setup', { ...NINE, topic: 'note: Lambda' }));

    expect(answer.text).toContain('Lambda');
    expect(await store.subscriptions.inGuild(serverId())).toEqual([]);
  });

  it('stays where it is when its topic has no tips in the channel that it is to move to', async () => {
    await store.settings.changeChannel({
      guild_id: serverId(),
      channel_id: maya('general').channelId,
      categories: JSON.stringify(['queues']),
    });
    await maya().command('/daily setup', { ...NINE, topic: 'note: Lambda' });

    const answer = read(await maya().command('/daily change', { channel: 'general' }));

    expect(answer.text).toBe(english.daily.topicWithoutTips('note: Lambda'));
    const rows = await store.subscriptions.inGuild(serverId());
    expect(rows.map(({ channel_id }) => channel_id)).toEqual([maya('daily-tip').channelId]);
  });

  it('posts in the language of the server, and so that each person reads on in their own', async () => {
    const place = 'Révisions Cloud/astuce-du-jour';
    await playground
      .user('camille')
      .in('Révisions Cloud/général')
      .command('/daily setup', { ...NINE, channel: 'astuce-du-jour' });
    makeItNine();

    const [post = nothing()] = await postsWhen(1, place);
    const explained = await maya(place).press(post, french.daily.explain);

    expect(read(post).text).toContain(french.daily.postedAs);
    expect(read(explained).menus.map(({ placeholder }) => placeholder)).not.toContain(
      french.places.related,
    );
  });

  it('answers the buttons of a post for each person alone, also after a restart', async () => {
    const post = await firstPost();
    await stop();
    await start();
    const tom = playground.user('tom').in('daily-tip');

    const explained = await tom.press(post, 'Explain');
    const another = await tom.press(post, 'Another tip');
    const voted = await tom.press(post, '👎');

    expect([explained, another, voted].map(isPrivate)).toEqual([true, true, true]);
    expect(read(another).text).not.toContain(read(post).text.split('\n')[0]);
    const votes = await store.votes.inGuild(serverId());
    expect([...votes.values()]).toEqual([-1]);
  });

  it('posts once in a forum, as a thread', async () => {
    await maya().command('/daily setup', { ...NINE, channel: 'questions' });
    makeItNine();

    await expect.poll(() => threads().length, { timeout: 5_000 }).toBe(1);
    expect(threads()[0]?.name).toMatch(/^(Lambda runs|FIFO queues|Long polling)/);
  });

  it('names what it may not do in a channel, and saves nothing', async () => {
    playground.world.denyToBot('Cloud Study', 'daily-tip', PermissionFlagsBits.AttachFiles);

    const answer = read(await maya().command('/daily setup', NINE));

    expect(answer.text).toContain('**Attach Files**');
    expect(await store.subscriptions.inGuild(serverId())).toEqual([]);
  });

  it('names the permission that it needs to ping a role', async () => {
    const answer = await maya().command('/daily setup', { ...NINE, role: 'Staff' });

    expect(read(answer).text).toContain('All Roles');
    expect(await store.subscriptions.inGuild(serverId())).toEqual([]);
  });

  it('answers also when Discord is slow', async () => {
    const late: Fault = { kind: 'late', delayMs: 3_100 };
    playground.faults.add({ fault: late, method: 'GET', path: '/roles' });

    const answer = await maya().command('/daily setup', NINE);

    expect(read(answer).text).toContain('set up');
    expect(isPrivate(answer)).toBe(true);
  });

  it('answers also when the connection is lost before it is known that it is at work', async () => {
    const fault: Fault = { kind: 'cut-after' };
    playground.faults.add({ fault, method: 'POST', path: '/callback' });

    const answer = await maya().command('/daily setup', NINE);

    expect(read(answer).text).toContain('set up');
  });

  it('says that something went wrong while the person waited', async () => {
    playground.faults.add({ fault: { kind: 'error', status: 500 }, method: 'GET', path: '/roles' });

    const answer = await maya().command('/daily setup', NINE);

    expect(read(answer).text).toContain('went wrong');
    expect(isPrivate(answer)).toBe(true);
  });

  it('is not set up twice alike', async () => {
    await maya().command('/daily setup', NINE);
    await maya().command('/daily setup', { ...NINE, time: '10am' });

    const again = read(await maya().command('/daily setup', NINE));
    const [, second] = await store.subscriptions.inGuild(serverId());
    const alike = { which: second?.id ?? '', time: '9am' };
    const changed = read(await maya().command('/daily change', alike));

    expect([again, changed].map(({ text }) => text)).toEqual([
      english.daily.setUpBefore,
      english.daily.setUpBefore,
    ]);
    const rows = await store.subscriptions.inGuild(serverId());
    expect(rows.map(({ minute_of_day }) => minute_of_day)).toEqual([540, 600]);
  });

  it('keeps members out who may not manage the server', async () => {
    await expect(playground.user('tom').command('/daily list')).rejects.toThrow(/can not use/);
  });

  it('pauses, resumes and removes by command and by button', async () => {
    await maya().command('/daily setup', NINE);

    const paused = await maya().command('/daily pause');
    expect(read(paused).text).toContain('rests');
    const resumed = await maya().press(paused, 'Resume');
    expect(read(resumed).text).toContain('runs again');
    const asked = await maya().press(resumed, 'Remove');
    const removed = await maya().press(asked, 'Remove');

    expect(read(removed).text).toContain('removed');
    expect(read(await maya().command('/daily list')).text).toContain('no daily tip yet');
  });

  it('says what to do when nobody knows its time zone any more, and loses nothing', async () => {
    await maya().command('/daily setup', NINE);
    await maya().command('/daily pause');
    const [paused] = await store.subscriptions.inGuild(serverId());
    await store.subscriptions.change(paused?.id ?? '', { time_zone: 'Mars/Olympus' });
    const before = await store.subscriptions.inGuild(serverId());

    const resumed = read(await maya().command('/daily resume'));
    const changed = read(await maya().command('/daily change', { time: '10am' }));

    expect(resumed.text).toContain(english.daily.reasons['bad-schedule']);
    expect(changed.text).toBe(english.daily.badTimeZone('Mars/Olympus'));
    expect(await store.subscriptions.inGuild(serverId())).toEqual(before);
    await maya().command('/daily change', { timezone: 'UTC' });
    expect(read(await maya().command('/daily resume')).text).toContain(english.daily.resumed);
  });

  it('is listed also when nobody knows its time zone any more', async () => {
    await maya().command('/daily setup', NINE);
    const [row] = await store.subscriptions.inGuild(serverId());
    await store.subscriptions.change(row?.id ?? '', { time_zone: 'Mars/Olympus' });

    const list = read(await maya().command('/daily list'));

    expect(list.text).toContain('Mars/Olympus');
  });

  it('rests on when it is changed while somebody has it paused', async () => {
    await maya().command('/daily setup', NINE);
    await maya().command('/daily pause');

    await maya().command('/daily change', { time: '10am' });

    const [row] = await store.subscriptions.inGuild(serverId());
    expect(row).toMatchObject({ minute_of_day: 600, paused_because: 'by-hand', next_at: null });
  });

  it('changes what is filled in and keeps the rest', async () => {
    await maya().command('/daily setup', { ...NINE, topic: 'note: SQS' });

    await maya().command('/daily change', { time: '21.30', days: 'weekends' });

    const [row] = await store.subscriptions.inGuild(serverId());
    expect(row).toMatchObject({ minute_of_day: 21 * 60 + 30, weekdays: 0b110_0000 });
    expect(row?.topic).toMatch(/^note:/);
  });

  it('is shown, and not said to be changed, when nothing is filled in', async () => {
    await maya().command('/daily setup', NINE);

    const { text, buttons } = read(await maya().command('/daily change'));

    expect(text).not.toContain(english.daily.changed);
    expect(text).toContain('**09:00** UTC');
    expect(buttons.map(({ label }) => label)).toContain(english.daily.pause);
  });

  it('takes the role away when it is changed to @everyone, whom it never pings', async () => {
    const refused = read(await maya().command('/daily setup', { ...NINE, role: '@everyone' }));
    await maya().command('/daily setup', { ...NINE, role: 'Learners' });

    await maya().command('/daily change', { role: '@everyone' });

    expect(refused.text).toBe(english.daily.everyone);
    const rows = await store.subscriptions.inGuild(serverId());
    expect(rows.map(({ role_id }) => role_id)).toEqual([null]);
  });

  it('offers time zones by the language of the person, topics with tips, and its own tips', async () => {
    await maya().command('/daily setup', NINE);
    const suggest = (name: string, option: string, options: Record<string, string>) =>
      playground.user('maya').suggest(`/daily ${name}`, option, options);

    const zones = await suggest('setup', 'timezone', { ...NINE, timezone: '' });
    const topics = await suggest('setup', 'topic', { ...NINE, topic: 'note' });
    const which = await suggest('pause', 'which', { which: '' });

    expect(zones[0]?.name).toBe('America/New_York');
    expect(topics.map(({ name }) => name)).toEqual(['note: Lambda', 'note: SQS']);
    expect(which.map(({ name }) => name)).toEqual(['#daily-tip, 09:00 UTC, every day, everything']);
  });

  it('tells its tips apart by their channels, in which: and in the menu of the list', async () => {
    await maya().command('/daily setup', NINE);
    await maya().command('/daily setup', { ...NINE, channel: 'news' });
    const all = ['#daily-tip', '#news'].map((name) => `${name}, 09:00 UTC, every day, everything`);

    const which = await maya().suggest('/daily next', 'which', { which: '' });
    const list = read(await maya().command('/daily list'));

    expect(which.map(({ name }) => name)).toEqual(all);
    expect(list.menu?.options.map(({ label }) => label)).toEqual(all);
  });

  it('takes what was typed in which: and not chosen, where only one is called so', async () => {
    await maya().command('/daily setup', NINE);
    await maya().command('/daily setup', { ...NINE, channel: 'news' });
    const next = async (which: string) => read(await maya().command('/daily next', { which })).text;

    expect(await next('News')).toContain(`<#${maya('news').channelId}>`);
    expect(await next('09:00')).toBe(english.daily.whichOne);
    expect(await next('lounge')).toBe(english.daily.gone);
  });

  it('names its tip without the channel where that is gone', async () => {
    await maya().command('/daily setup', { ...NINE, channel: 'news' });
    playground.world.deleteChannel('Cloud Study', 'news');
    clock.moveTo(clock.now() + A_MINUTE);

    const which = await maya().suggest('/daily next', 'which', { which: '' });

    expect(which.map(({ name }) => name)).toEqual(['09:00 UTC, every day, everything']);
  });
});

describe('when Discord has a bad day, the daily tip', () => {
  const bad: readonly (readonly [string, Fault])[] = [
    ['fails', { kind: 'error', status: 500 }],
    ['is cut off before', { kind: 'cut-before' }],
    ['is cut off after it was done', { kind: 'cut-after' }],
    ['is refused for a moment', { kind: 'rate-limited', retryAfterMs: 200 }],
  ];

  it.each(bad)('comes once when the request %s', async (_what, fault) => {
    await maya().command('/daily setup', NINE);
    playground.faults.add({ fault, method: 'POST', path: '/messages' });
    makeItNine();

    await expect.poll(statesLater, { timeout: 10_000 }).toEqual(['sent']);

    expect(posts()).toHaveLength(1);
  });

  it('is found again behind more messages than Discord shows at once', async () => {
    await maya().command('/daily setup', NINE);
    playground.faults.add({ fault: { kind: 'cut-after' }, method: 'POST', path: '/messages' });
    makeItNine();
    await expect.poll(reasons, { timeout: 5_000 }).toEqual([expect.any(String)]);
    for (let count = 1; count <= 150; count += 1) maya('daily-tip').write(`message ${count}`);

    clock.moveTo(clock.now() + 6 * A_MINUTE);
    await expect.poll(states, { timeout: 5_000 }).toEqual(['sent']);

    const all = playground.state.messages.get(maya('daily-tip').channelId)?.values() ?? [];
    const tips = Array.from(all, ({ message }) => read(message).text).filter((text) =>
      text.includes(english.daily.postedAs),
    );
    expect(tips).toHaveLength(1);
  });

  it('makes one thread when the request is cut off after a forum took it', async () => {
    await maya().command('/daily setup', { ...NINE, channel: 'questions' });
    playground.faults.add({ fault: { kind: 'cut-after' }, method: 'POST', path: '/threads' });
    makeItNine();

    await expect.poll(statesLater, { timeout: 10_000 }).toEqual(['sent']);

    expect(threads()).toHaveLength(1);
  });

  it('comes today still when it is resumed where it was refused', async () => {
    await maya().command('/daily setup', NINE);
    playground.world.denyToBot('Cloud Study', 'daily-tip', PermissionFlagsBits.SendMessages);
    makeItNine();
    await expect.poll(states, { timeout: 5_000 }).toEqual(['failed']);
    playground.world.denyToBot('Cloud Study', 'daily-tip', 0n);

    await maya().command('/daily resume');

    await expect.poll(states, { timeout: 5_000 }).toEqual(['sent']);
    const tips = posts().filter((post) => read(post).text.includes(english.daily.postedAs));
    expect(tips).toHaveLength(1);
  });

  it('does not come again on its day when its time is put off', async () => {
    await firstPost();
    const today = new Date(clock.now()).toISOString().slice(0, 'YYYY-MM-DD'.length);

    await maya().command('/daily change', { time: '10am' });

    const [row] = await store.subscriptions.inGuild(serverId());
    expect((row?.next_date ?? '') > today).toBe(true);
  });

  it('stops when the channel is gone, tells the person once, and goes on where it is moved to', async () => {
    await maya().command('/daily setup', NINE);
    playground.world.deleteChannel('Cloud Study', 'daily-tip');
    makeItNine();

    await expect.poll(() => maya('@bot').messages().length, { timeout: 5_000 }).toBe(1);
    const [told = nothing()] = maya('@bot').messages();
    expect(read(told).text).toContain('Its channel is gone');
    expect(read(await maya().command('/daily list')).text).toContain('Its channel is gone');

    await maya().command('/daily change', { channel: 'general' });
    makeItNine();
    await expect.poll(() => states(), { timeout: 5_000 }).toEqual(['sent', 'failed']);
  });

  it('stays paused while its channel would refuse posts, and says what to allow', async () => {
    const saved = await maya().command('/daily setup', NINE);
    const paused = await maya().press(saved, 'Pause');
    playground.world.denyToBot('Cloud Study', 'daily-tip', PermissionFlagsBits.SendMessages);

    const refused = read(await maya().press(paused, 'Resume'));
    playground.world.denyToBot('Cloud Study', 'daily-tip', 0n);
    const resumed = read(await maya().command('/daily resume'));

    expect(refused.text).toContain('**Send Messages**');
    expect(refused.text).toContain(english.daily.reasons['by-hand']);
    expect(resumed.text).toContain(english.daily.resumed);
  });

  it('does not run again in a channel that is gone', async () => {
    await maya().command('/daily setup', NINE);
    playground.world.deleteChannel('Cloud Study', 'daily-tip');
    makeItNine();
    await expect.poll(() => maya('@bot').messages().length, { timeout: 5_000 }).toBe(1);

    const { text, buttons } = read(await maya().command('/daily resume'));

    expect(text).toContain(english.daily.reasons['channel-gone']);
    expect(text).not.toContain('View Channel');
    expect(buttons.map(({ label }) => label)).toContain('Resume');
  });

  it('does not run again while there are no tips on its topic, and does once there are', async () => {
    await maya().command('/daily setup', { ...NINE, topic: 'note: Lambda' });
    await store.settings.changeGuild(serverId(), { categories: JSON.stringify(['queues']) });
    makeItNine(ALMOST_TOO_LATE);
    await expect.poll(() => maya('@bot').messages().length, { timeout: 5_000 }).toBe(1);

    const refused = read(await maya().command('/daily resume'));
    await store.settings.changeGuild(serverId(), { categories: null });
    // The bot remembers the settings that it has read.
    await stop();
    await start();
    const resumed = read(await maya().command('/daily resume'));

    expect(refused.text).toContain(english.daily.reasons['no-tips']);
    expect(refused.text).not.toContain(english.daily.resumed);
    expect(resumed.text).toContain(english.daily.resumed);
  });

  it('is set up without tips only with a word on that, and stays stopped for want of them when it is changed', async () => {
    await store.settings.changeGuild(serverId(), { categories: JSON.stringify(['compute']) });
    const saved = read(await maya().command('/daily setup', NINE));
    makeItNine(ALMOST_TOO_LATE);
    await expect.poll(() => maya('@bot').messages().length, { timeout: 5_000 }).toBe(1);

    const changed = read(await maya().command('/daily change', { time: '10am' }));

    expect(saved.text).toContain(english.daily.topicWithoutTips('everything'));
    expect(changed.text).toContain(english.daily.reasons['no-tips']);
    expect(await store.subscriptions.inGuild(serverId())).toMatchObject([
      { minute_of_day: 600, paused_because: 'no-tips', next_at: null },
    ]);
  });

  it('names no note that its channel doesn’t show when it stops', async () => {
    await maya().command('/daily setup', { ...NINE, topic: 'note: Lambda' });
    await store.settings.changeGuild(serverId(), { categories: JSON.stringify(['queues']) });
    makeItNine(ALMOST_TOO_LATE);

    await expect.poll(() => maya('@bot').messages().length, { timeout: 5_000 }).toBe(1);

    const told = [...posts(), ...maya('@bot').messages()].map((message) => read(message).text);
    expect(told.filter((text) => text.includes(english.daily.topicGone))).toHaveLength(2);
    expect(told.join()).not.toContain('Lambda');
  });

  it('tells the server alone that it stops when who set it up wished to be forgotten', async () => {
    await maya().command('/daily setup', { ...NINE, topic: 'note: Lambda' });
    await forgetUser(file, maya().id);
    await store.settings.changeGuild(serverId(), { categories: JSON.stringify(['queues']) });
    makeItNine(ALMOST_TOO_LATE);

    const [told = nothing()] = await postsWhen(1);
    await stop();
    await start();

    expect(read(told).text).toContain(english.daily.topicGone);
    expect(maya('@bot').messages()).toEqual([]);
  });

  it('comes at its time after the clock was set back', async () => {
    // So that two hours before the next nine o'clock are still to come.
    makeItNine();
    makeItNine(-120);
    await maya().command('/daily setup', NINE);
    aheadMs = 120 * A_MINUTE;
    await postsWhen(1);
    aheadMs = 0;
    await maya().command('/daily setup', { ...NINE, channel: 'news', time: '7:10' });
    makeItNine(-110);

    expect(await postsWhen(1, 'news')).toHaveLength(1);
  });

  it.each([
    ['channel', 'daily-tip', '/messages'],
    ['forum', 'questions', '/threads'],
  ])('is not posted twice in a %s whose history I may not read', async (_what, channel, path) => {
    await maya().command('/daily setup', { ...NINE, channel });
    playground.world.denyToBot('Cloud Study', channel, PermissionFlagsBits.ReadMessageHistory);
    playground.faults.add({ fault: { kind: 'cut-after' }, method: 'POST', path });
    makeItNine();
    await expect.poll(reasons, { timeout: 5_000 }).toEqual([expect.any(String)]);

    clock.moveTo(clock.now() + 6 * A_MINUTE);
    await expect.poll(states, { timeout: 5_000 }).toEqual(['failed']);

    const tips = posts().filter((post) => read(post).text.includes(english.daily.postedAs));
    expect([...threads(), ...tips]).toHaveLength(1);
    expect(read(await maya().command('/daily list')).text).toContain('Read Message History');
  });

  it('posts after an hour what it missed, but not after four', async () => {
    await maya().command('/daily setup', NINE);
    await stop();
    makeItNine(60);
    await start();
    await postsWhen(1);
    await stop();
    makeItNine(4 * 60);
    await start();

    await expect.poll(states, { timeout: 5_000 }).toEqual(['skipped', 'sent']);
    expect(posts()).toHaveLength(1);
    expect(read(await maya().command('/daily list')).text).toContain('1 post was left out');
  });

  it('says in the log how many posts are left out because it was away', async () => {
    await maya().command('/daily setup', NINE);
    await maya().command('/daily setup', { ...NINE, channel: 'news' });
    await stop();
    makeItNine(4 * 60);
    await start();

    await expect.poll(states, { timeout: 5_000 }).toEqual(['skipped']);

    expect(log.filter(({ posts }) => posts !== undefined)).toEqual([
      expect.objectContaining({ level: 40, posts: 2, msg: expect.stringContaining('left out') }),
    ]);
  });
});

function serverId(): string {
  const server = [...playground.state.servers.values()].find(({ name }) => name === 'Cloud Study');
  return server?.id ?? '';
}

/** What became of the latest occurrences, newest first. */
async function states(): Promise<readonly string[]> {
  const [row] = await store.subscriptions.inGuild(serverId());
  const rows = await store.occurrences.ofSubscription(row?.id ?? '', 10);
  return rows.map(({ state }) => state);
}

/** Why the latest occurrences are not posted yet, newest first. */
async function reasons(): Promise<readonly (string | null)[]> {
  const [row] = await store.subscriptions.inGuild(serverId());
  const rows = await store.occurrences.ofSubscription(row?.id ?? '', 10);
  return rows.map(({ reason }) => reason);
}

/** As {@link states}, half a second later each time that it is asked: nobody waits for the next try. */
function statesLater(): Promise<readonly string[]> {
  clock.moveTo(clock.now() + 500);
  return states();
}

function threads() {
  return [...playground.state.channels.values()].flatMap((channel) =>
    channel.type === ChannelType.PublicThread ? [channel] : [],
  );
}
