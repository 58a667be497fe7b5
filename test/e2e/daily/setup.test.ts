import { type APIMessage, MessageFlags, PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../../src/discord/phrases/en/english.ts';
import type { Fault } from '../../../src/playground/rest/faults.ts';
import { ANSWER_WITHIN_MS } from '../../../src/playground/state/interaction.ts';
import { isPrivate, read } from '../../builders/sent-message.ts';
import { type DailyBot, NINE, startDailyBot } from './daily-bot.ts';

let bot: DailyBot;

beforeEach(async () => {
  bot = await startDailyBot();
});

afterEach(() => bot.close());

describe('/daily setup', () => {
  it('shows when the next tips come and how they look', async () => {
    const answer = read(
      await bot.maya().command('/daily setup', { ...NINE, topic: 'note: Lambda' }),
    );

    expect(answer.text).toContain('set up');
    expect(answer.text.match(/<t:\d+:f>/g)).toHaveLength(3);
    expect(answer.text).toContain('15 minutes at the most');
  });

  it('shows another tip beside the panel, which stays', async () => {
    const saved = await bot.maya().command('/daily setup', { ...NINE, topic: 'note: SQS' });

    const another = await bot.maya().press(saved, 'Another tip');
    const third = await bot.maya().press(another, 'Another tip');

    expect([another, third].map(isPrivate)).toEqual([true, true]);
    expect(another.id).not.toBe(saved.id);
    expect(third.id).toBe(another.id);
    expect([another, third].filter((tip) => !read(tip).text.includes('SQS'))).toEqual([]);
  });

  it('names what it may not do in a channel, and saves nothing', async () => {
    bot.playground.world.denyToBot('Cloud Study', 'daily-tip', PermissionFlagsBits.AttachFiles);

    const answer = read(await bot.maya().command('/daily setup', NINE));

    expect(answer.text).toContain('**Attach Files**');
    expect(await bot.store.subscriptions.inGuild(bot.serverId)).toEqual([]);
  });

  it('names the permission that it needs to ping a role', async () => {
    const answer = await bot.maya().command('/daily setup', { ...NINE, role: 'Staff' });

    expect(read(answer).text).toContain('All Roles');
    expect(await bot.store.subscriptions.inGuild(bot.serverId)).toEqual([]);
  });

  it('answers also when Discord is slow', async () => {
    const late: Fault = { kind: 'late', delayMs: 2_000 };
    bot.playground.faults.add({ fault: late, method: 'GET', path: '/roles' });
    const isAtWork = ({ flags }: APIMessage) => ((flags ?? 0) & MessageFlags.Loading) !== 0;

    const answering = bot.maya().command('/daily setup', NINE);
    await expect.poll(() => bot.maya().messages().some(isAtWork)).toBe(true);
    bot.clock.moveTo(bot.clock.now() + ANSWER_WITHIN_MS);
    const answer = await answering;

    expect(read(answer).text).toContain('set up');
    expect(isPrivate(answer)).toBe(true);
  });

  it('answers also when the connection is lost before it is known that it is at work', async () => {
    const fault: Fault = { kind: 'cut-after' };
    bot.playground.faults.add({ fault, method: 'POST', path: '/callback' });

    const answer = await bot.maya().command('/daily setup', NINE);

    expect(read(answer).text).toContain('set up');
  });

  it('says that something went wrong while the person waited', async () => {
    bot.playground.faults.add({
      fault: { kind: 'error', status: 500 },
      method: 'GET',
      path: '/roles',
    });

    const answer = await bot.maya().command('/daily setup', NINE);

    expect(read(answer).text).toContain('went wrong');
    expect(isPrivate(answer)).toBe(true);
  });

  it('is not set up twice alike', async () => {
    await bot.maya().command('/daily setup', NINE);
    await bot.maya().command('/daily setup', { ...NINE, time: '10am' });

    const again = read(await bot.maya().command('/daily setup', NINE));
    const [, second] = await bot.store.subscriptions.inGuild(bot.serverId);
    const alike = { which: second?.id ?? '', time: '9am' };
    const changed = read(await bot.maya().command('/daily change', alike));

    expect([again, changed].map(({ text }) => text)).toEqual([
      english.daily.setUpBefore,
      english.daily.setUpBefore,
    ]);
    const rows = await bot.store.subscriptions.inGuild(bot.serverId);
    expect(rows.map(({ minute_of_day }) => minute_of_day)).toEqual([540, 600]);
  });

  it('keeps members out who may not manage the server', async () => {
    await expect(bot.playground.user('tom').command('/daily list')).rejects.toThrow(/can’t use/);
  });

  it('offers time zones by the language of the person, topics with tips, and its own tips', async () => {
    await bot.maya().command('/daily setup', NINE);
    const suggest = (name: string, option: string, options: Record<string, string>) =>
      bot.playground.user('maya').suggest(`/daily ${name}`, option, options);

    const zones = await suggest('setup', 'timezone', { ...NINE, timezone: '' });
    const topics = await suggest('setup', 'topic', { ...NINE, topic: 'note' });
    const which = await suggest('pause', 'which', { which: '' });

    expect(zones[0]?.name).toBe('America/New_York');
    expect(topics.map(({ name }) => name)).toEqual(['note: Lambda', 'note: SQS']);
    expect(which.map(({ name }) => name)).toEqual(['#daily-tip, 09:00 UTC, every day, everything']);
  });
});
