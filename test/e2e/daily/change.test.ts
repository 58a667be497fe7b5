import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../../../src/basics/durations.ts';
import { english } from '../../../src/discord/phrases/en/english.ts';
import { read } from '../../builders/sent-message.ts';
import { type DailyBot, NINE, startDailyBot } from './daily-bot.ts';

let bot: DailyBot;

beforeEach(async () => {
  bot = await startDailyBot();
});

afterEach(() => bot.close());

describe('a daily tip that is there already', () => {
  it('pauses, resumes and removes by command and by button', async () => {
    await bot.maya().command('/daily setup', NINE);

    const paused = await bot.maya().command('/daily pause');
    expect(read(paused).text).toContain('is paused');
    const resumed = await bot.maya().press(paused, 'Resume');
    expect(read(resumed).text).toContain('is running again');
    const asked = await bot.maya().press(resumed, 'Remove');
    const removed = await bot.maya().press(asked, 'Remove');

    expect(read(removed).text).toContain('removed');
    expect(read(await bot.maya().command('/daily list')).text).toContain('no daily tip yet');
  });

  it('says what to do when nobody knows its time zone any more, and loses nothing', async () => {
    await bot.maya().command('/daily setup', NINE);
    await bot.maya().command('/daily pause');
    const [paused] = await bot.store.subscriptions.inGuild(bot.serverId);
    await bot.store.subscriptions.change(paused?.id ?? '', { time_zone: 'Mars/Olympus' });
    const before = await bot.store.subscriptions.inGuild(bot.serverId);

    const resumed = read(await bot.maya().command('/daily resume'));
    const changed = read(await bot.maya().command('/daily change', { time: '10am' }));

    expect(resumed.text).toContain(english.daily.reasons['bad-schedule']);
    expect(changed.text).toBe(english.daily.badTimeZone('Mars/Olympus'));
    expect(await bot.store.subscriptions.inGuild(bot.serverId)).toEqual(before);
    await bot.maya().command('/daily change', { timezone: 'UTC' });
    expect(read(await bot.maya().command('/daily resume')).text).toContain(english.daily.resumed);
  });

  it('is listed also when nobody knows its time zone any more', async () => {
    await bot.maya().command('/daily setup', NINE);
    const [row] = await bot.store.subscriptions.inGuild(bot.serverId);
    await bot.store.subscriptions.change(row?.id ?? '', { time_zone: 'Mars/Olympus' });

    const list = read(await bot.maya().command('/daily list'));

    expect(list.text).toContain('Mars/Olympus');
  });

  it('rests on when it is changed while somebody has it paused', async () => {
    await bot.maya().command('/daily setup', NINE);
    await bot.maya().command('/daily pause');

    await bot.maya().command('/daily change', { time: '10am' });

    const [row] = await bot.store.subscriptions.inGuild(bot.serverId);
    expect(row).toMatchObject({ minute_of_day: 600, paused_because: 'by-hand', next_at: null });
  });

  it('changes what is filled in and keeps the rest', async () => {
    await bot.maya().command('/daily setup', { ...NINE, topic: 'note: SQS' });

    await bot.maya().command('/daily change', { time: '21.30', days: 'weekends' });

    const [row] = await bot.store.subscriptions.inGuild(bot.serverId);
    expect(row).toMatchObject({ minute_of_day: 21 * 60 + 30, weekdays: 0b110_0000 });
    expect(row?.topic).toMatch(/^note:/);
  });

  it('is shown, and not said to be changed, when nothing is filled in', async () => {
    await bot.maya().command('/daily setup', NINE);

    const { text, buttons } = read(await bot.maya().command('/daily change'));

    expect(text).not.toContain(english.daily.changed);
    expect(text).toContain('**09:00** UTC');
    expect(buttons.map(({ label }) => label)).toContain(english.daily.pause);
  });

  it('takes the role away when it is changed to @everyone, whom it never pings', async () => {
    const refused = read(await bot.maya().command('/daily setup', { ...NINE, role: '@everyone' }));
    await bot.maya().command('/daily setup', { ...NINE, role: 'Learners' });

    await bot.maya().command('/daily change', { role: '@everyone' });

    expect(refused.text).toBe(english.daily.everyone);
    const rows = await bot.store.subscriptions.inGuild(bot.serverId);
    expect(rows.map(({ role_id }) => role_id)).toEqual([null]);
  });

  it('tells its tips apart by their channels, in which: and in the menu of the list', async () => {
    await bot.maya().command('/daily setup', NINE);
    await bot.maya().command('/daily setup', { ...NINE, channel: 'news' });
    const all = ['#daily-tip', '#news'].map((name) => `${name}, 09:00 UTC, every day, everything`);

    const which = await bot.maya().suggest('/daily next', 'which', { which: '' });
    const list = read(await bot.maya().command('/daily list'));

    expect(which.map(({ name }) => name)).toEqual(all);
    expect(list.menu?.options.map(({ label }) => label)).toEqual(all);
  });

  it('takes what was typed in which: and not chosen, where only one is called so', async () => {
    await bot.maya().command('/daily setup', NINE);
    await bot.maya().command('/daily setup', { ...NINE, channel: 'news' });
    const next = async (which: string) =>
      read(await bot.maya().command('/daily next', { which })).text;

    expect(await next('News')).toContain(`<#${bot.maya('news').channelId}>`);
    expect(await next('09:00')).toBe(english.daily.whichOne);
    expect(await next('lounge')).toBe(english.daily.gone);
  });

  it('names its tip without the channel where that is gone', async () => {
    await bot.maya().command('/daily setup', { ...NINE, channel: 'news' });
    bot.playground.world.deleteChannel('Cloud Study', 'news');
    bot.clock.moveTo(bot.clock.now() + MINUTE_MS);

    const which = await bot.maya().suggest('/daily next', 'which', { which: '' });

    expect(which.map(({ name }) => name)).toEqual(['09:00 UTC, every day, everything']);
  });
});
