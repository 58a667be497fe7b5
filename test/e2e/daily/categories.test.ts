import { ChannelType, Routes } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../../src/discord/phrases/en/english.ts';
import { read } from '../../builders/sent-message.ts';
import { rawApi } from '../../harness/raw-api.ts';
import { type DailyBot, NINE, startDailyBot } from './daily-bot.ts';

let bot: DailyBot;

beforeEach(async () => {
  bot = await startDailyBot();
});

afterEach(() => bot.close());

describe('where a channel does not show all categories, a daily tip', () => {
  it('posts nothing of categories that members don’t see in its channel', async () => {
    await bot.maya().command('/daily setup', NINE);
    await bot.store.settings.changeGuild(bot.serverId, { categories: JSON.stringify(['queues']) });

    // As many as there are tips: each comes once before any comes again.
    for (const count of [1, 2, 3]) {
      bot.makeItNine();
      await bot.postsWhen(count);
    }

    expect(bot.posts().filter((post) => !read(post).text.includes('SQS'))).toEqual([]);
  });

  it('posts in a thread nothing of categories that the channel around it does not show', async () => {
    await rawApi(bot.playground)('POST', Routes.threads(bot.maya('daily-tip').channelId), {
      name: 'tips',
      type: ChannelType.PublicThread,
    });
    await bot.store.settings.changeChannel({
      guild_id: bot.serverId,
      channel_id: bot.maya('daily-tip').channelId,
      categories: JSON.stringify(['queues']),
    });
    await bot.maya().command('/daily setup', { ...NINE, channel: 'tips' });

    for (const count of [1, 2, 3]) {
      bot.makeItNine();
      await bot.postsWhen(count, 'tips');
    }

    expect(bot.posts('tips').filter((post) => !read(post).text.includes('SQS'))).toEqual([]);
  });

  it('is set up with the notes of the channel that it is for, wherever that is done', async () => {
    const inOf = (name: string, category: string) =>
      bot.store.settings.changeChannel({
        guild_id: bot.serverId,
        channel_id: bot.maya(name).channelId,
        categories: JSON.stringify([category]),
      });
    await inOf('daily-tip', 'queues');
    await inOf('general', 'compute');
    const setup = { ...NINE, topic: 'category: queues' };

    const topics = await bot
      .maya()
      .suggest('/daily setup', 'topic', { ...NINE, topic: 'category' });
    const answer = read(await bot.maya().command('/daily setup', setup));
    const preview = read(await bot.maya().command('/daily preview'));
    await bot.maya().command('/daily change', { topic: 'note: SQS' });
    const ofChange = await bot.maya().suggest('/daily change', 'topic', { topic: 'note' });
    const list = read(await bot.maya().command('/daily list'));
    const which = await bot.maya().suggest('/daily pause', 'which', { which: '' });

    expect([topics, ofChange].flat().map(({ name }) => name)).toEqual([
      'category: queues',
      'note: SQS',
    ]);
    expect([answer, preview].filter(({ text }) => !text.includes('SQS'))).toEqual([]);
    expect(list.text).toContain('note: SQS');
    expect(which.map(({ name }) => name)).toEqual(['#daily-tip, 09:00 UTC, every day, note: SQS']);
  });

  it('is offered the topics of the channel where people type while it is not said which of several is meant', async () => {
    for (const [name, category] of [
      ['daily-tip', 'queues'],
      ['general', ''],
    ] as const) {
      await bot.store.settings.changeChannel({
        guild_id: bot.serverId,
        channel_id: bot.maya(name).channelId,
        categories: JSON.stringify([category]),
      });
    }
    await bot.maya().command('/daily setup', NINE);
    await bot.maya().command('/daily setup', { ...NINE, channel: 'general' });

    const topics = await bot.maya('general').suggest('/daily change', 'topic', { topic: 'note' });

    expect(topics.map(({ name }) => name)).toEqual(['note: Lambda']);
  });

  it('takes no topic that its channel doesn’t see', async () => {
    await bot.store.settings.changeChannel({
      guild_id: bot.serverId,
      channel_id: bot.maya('daily-tip').channelId,
      categories: JSON.stringify(['queues']),
    });

    const answer = read(
      await bot.maya().command('/daily setup', { ...NINE, topic: 'note: Lambda' }),
    );

    expect(answer.text).toContain('Lambda');
    expect(await bot.store.subscriptions.inGuild(bot.serverId)).toEqual([]);
  });

  it('stays where it is when its topic has no tips in the channel that it is to move to', async () => {
    await bot.store.settings.changeChannel({
      guild_id: bot.serverId,
      channel_id: bot.maya('general').channelId,
      categories: JSON.stringify(['queues']),
    });
    await bot.maya().command('/daily setup', { ...NINE, topic: 'note: Lambda' });

    const answer = read(await bot.maya().command('/daily change', { channel: 'general' }));

    expect(answer.text).toBe(english.daily.topicWithoutTips('note: Lambda'));
    const rows = await bot.store.subscriptions.inGuild(bot.serverId);
    expect(rows.map(({ channel_id }) => channel_id)).toEqual([bot.maya('daily-tip').channelId]);
  });
});
