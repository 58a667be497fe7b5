import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../../src/discord/phrases/en/english.ts';
import { forgetUser } from '../../../src/store/forget.ts';
import { read } from '../../builders/sent-message.ts';
import { ALMOST_TOO_LATE, type DailyBot, NINE, nothing, startDailyBot } from './daily-bot.ts';

let bot: DailyBot;

beforeEach(async () => {
  bot = await startDailyBot();
});

afterEach(() => bot.close());

describe('a daily tip that can’t go on', () => {
  it('stops when the channel is gone, tells the person once, and goes on where it is moved to', async () => {
    await bot.maya().command('/daily setup', NINE);
    bot.playground.world.deleteChannel('Cloud Study', 'daily-tip');
    bot.makeItNine();

    await expect.poll(() => bot.maya('@bot').messages().length).toBe(1);
    const [told = nothing()] = bot.maya('@bot').messages();
    expect(read(told).text).toContain('Its channel is gone');
    expect(read(await bot.maya().command('/daily list')).text).toContain('Its channel is gone');

    await bot.maya().command('/daily change', { channel: 'general' });
    bot.makeItNine();
    await expect.poll(() => bot.states()).toEqual(['sent', 'failed']);
  });

  it('stays paused while its channel would refuse posts, and says what to allow', async () => {
    const saved = await bot.maya().command('/daily setup', NINE);
    const paused = await bot.maya().press(saved, 'Pause');
    bot.playground.world.denyToBot('Cloud Study', 'daily-tip', PermissionFlagsBits.SendMessages);

    const refused = read(await bot.maya().press(paused, 'Resume'));
    bot.playground.world.denyToBot('Cloud Study', 'daily-tip', 0n);
    const resumed = read(await bot.maya().command('/daily resume'));

    expect(refused.text).toContain('**Send Messages**');
    expect(refused.text).toContain(english.daily.reasons['by-hand']);
    expect(resumed.text).toContain(english.daily.resumed);
  });

  it('rests when somebody pauses it in a panel from before it stopped', async () => {
    const saved = await bot.maya().command('/daily setup', NINE);
    bot.playground.world.denyToBot('Cloud Study', 'daily-tip', PermissionFlagsBits.SendMessages);
    bot.makeItNine();
    await expect.poll(bot.states).toEqual(['failed']);
    await bot.maya().press(saved, 'Pause');
    bot.playground.world.denyToBot('Cloud Study', 'daily-tip', 0n);

    const changed = read(await bot.maya().command('/daily change', { time: '10am' }));

    expect(changed.text).toContain(english.daily.reasons['by-hand']);
  });

  it('is not changed without another channel where its own is gone, and says so', async () => {
    await bot.maya().command('/daily setup', NINE);
    bot.playground.world.deleteChannel('Cloud Study', 'daily-tip');

    const changed = read(await bot.maya().command('/daily change', { time: '10am' }));

    expect(changed.text).toBe(english.daily.reasons['channel-gone']);
  });

  it('does not run again in a channel that is gone', async () => {
    await bot.maya().command('/daily setup', NINE);
    bot.playground.world.deleteChannel('Cloud Study', 'daily-tip');
    bot.makeItNine();
    await expect.poll(() => bot.maya('@bot').messages().length).toBe(1);

    const { text, buttons } = read(await bot.maya().command('/daily resume'));

    expect(text).toContain(english.daily.reasons['channel-gone']);
    expect(text).not.toContain('View Channel');
    expect(buttons.map(({ label }) => label)).toContain('Resume');
  });

  it('does not run again while there are no tips on its topic, and does once there are', async () => {
    await bot.maya().command('/daily setup', { ...NINE, topic: 'note: Lambda' });
    await bot.store.settings.changeGuild(bot.serverId, { categories: JSON.stringify(['queues']) });
    bot.makeItNine(ALMOST_TOO_LATE);
    await expect.poll(() => bot.maya('@bot').messages().length).toBe(1);

    const refused = read(await bot.maya().command('/daily resume'));
    await bot.store.settings.changeGuild(bot.serverId, { categories: null });
    // The bot caches the settings that it has read.
    await bot.stop();
    await bot.start();
    const resumed = read(await bot.maya().command('/daily resume'));

    expect(refused.text).toContain(english.daily.noteGone);
    expect(refused.text).not.toContain(english.daily.resumed);
    expect(resumed.text).toContain(english.daily.resumed);
  });

  it('goes on by itself once its topic has tips again', async () => {
    await bot.maya().command('/daily setup', { ...NINE, topic: 'note: Lambda' });
    await bot.store.settings.changeGuild(bot.serverId, { categories: JSON.stringify(['queues']) });
    bot.makeItNine(ALMOST_TOO_LATE);
    await expect.poll(() => bot.maya('@bot').messages().length).toBe(1);

    await bot.store.settings.changeGuild(bot.serverId, { categories: null });
    await bot.stop();
    await bot.start();
    await expect.poll(() => bot.log.map(({ msg }) => msg).join()).toContain('continues');
    bot.makeItNine();

    const [, post = nothing()] = await bot.postsWhen(2);
    expect(read(post).text).toContain('Lambda runs');
  });

  it('is set up without tips only with a word on that, and stays stopped for want of them when it is changed', async () => {
    await bot.store.settings.changeGuild(bot.serverId, { categories: JSON.stringify(['compute']) });
    const saved = read(await bot.maya().command('/daily setup', NINE));
    bot.makeItNine(ALMOST_TOO_LATE);
    await expect.poll(() => bot.maya('@bot').messages().length).toBe(1);

    const changed = read(await bot.maya().command('/daily change', { time: '10am' }));

    expect(saved.text).toContain(english.daily.noTipsYet);
    expect(changed.text).toContain(english.daily.reasons['no-tips']);
    expect(await bot.store.subscriptions.inGuild(bot.serverId)).toMatchObject([
      { minute_of_day: 600, paused_because: 'no-tips', next_at: null },
    ]);
  });

  it('names no note that its channel doesn’t show when it stops', async () => {
    await bot.maya().command('/daily setup', { ...NINE, topic: 'note: Lambda' });
    await bot.store.settings.changeGuild(bot.serverId, { categories: JSON.stringify(['queues']) });
    bot.makeItNine(ALMOST_TOO_LATE);

    await expect.poll(() => bot.maya('@bot').messages().length).toBe(1);

    const told = [...bot.posts(), ...bot.maya('@bot').messages()].map(
      (message) => read(message).text,
    );
    expect(told.filter((text) => text.includes(english.daily.topicGone))).toHaveLength(2);
    expect(told.join()).not.toContain('Lambda');
  });

  it('is told to people after a restart that came in between, whatever goes wrong with another one', async () => {
    await bot.maya().command('/daily setup', NINE);
    await bot.maya().command('/daily setup', { ...NINE, channel: 'general' });
    for (const { id } of await bot.store.subscriptions.inGuild(bot.serverId)) {
      await bot.store.subscriptions.pause(id, 'no-permission');
    }
    await bot.stop();
    const fault = { kind: 'error', status: 500 } as const;
    const path = `/channels/${bot.maya('daily-tip').channelId}/messages`;
    bot.playground.faults.add({ fault, method: 'POST', path });

    await bot.start();

    await expect.poll(() => bot.maya('@bot').messages().length).toBe(1);
    const [told = nothing()] = bot.maya('@bot').messages();
    expect(read(told).text).toContain(`<#${bot.maya('general').channelId}>`);
  });

  it('tells the server alone that it stops when who set it up wished to be forgotten', async () => {
    await bot.maya().command('/daily setup', { ...NINE, topic: 'note: Lambda' });
    await forgetUser(bot.file, bot.maya().id);
    await bot.store.settings.changeGuild(bot.serverId, { categories: JSON.stringify(['queues']) });
    bot.makeItNine(ALMOST_TOO_LATE);

    const [told = nothing()] = await bot.postsWhen(1);
    await bot.stop();
    await bot.start();

    expect(read(told).text).toContain(english.daily.topicGone);
    expect(bot.maya('@bot').messages()).toEqual([]);
  });
});
