import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { dayOf } from '../../../src/basics/days.ts';
import { HOUR_MS, MINUTE_MS } from '../../../src/basics/durations.ts';
import { french } from '../../../src/discord/phrases/fr/french.ts';
import { backUp, restore } from '../../../src/store/backup.ts';
import { isPrivate, read } from '../../builders/sent-message.ts';
import { type DailyBot, firstPost, NINE, nothing, startDailyBot } from './daily-bot.ts';

let bot: DailyBot;

beforeEach(async () => {
  bot = await startDailyBot();
});

afterEach(() => bot.close());

describe('the post of a daily tip', () => {
  it('posts the tip at its time, for the role that was named and nobody else', async () => {
    await bot.maya().command('/daily setup', { ...NINE, role: 'Learners' });
    bot.makeItNine();

    const [post = nothing()] = await bot.postsWhen(1);

    expect(post.mention_roles).toHaveLength(1);
    expect(post.mention_everyone).toBe(false);
    expect(read(post).text).toMatch(/^(Lambda runs|FIFO queues|Long polling)/);
  });

  it('posts in the language of the server, and so that each person reads on in their own', async () => {
    const place = 'Révisions Cloud/astuce-du-jour';
    await bot.playground
      .user('camille')
      .in('Révisions Cloud/général')
      .command('/daily setup', { ...NINE, channel: 'astuce-du-jour' });
    bot.makeItNine();

    const [post = nothing()] = await bot.postsWhen(1, place);
    const explained = await bot.maya(place).press(post, french.daily.explain);

    expect(read(post).text).toContain(french.daily.postedAs);
    expect(read(explained).menus.map(({ placeholder }) => placeholder)).not.toContain(
      french.places.related,
    );
  });

  it('answers the buttons of a post for each person alone, also after a restart', async () => {
    const post = await firstPost(bot);
    await bot.stop();
    await bot.start();
    const tom = bot.playground.user('tom').in('daily-tip');

    const explained = await tom.press(post, 'Explain');
    const another = await tom.press(post, 'Another tip');
    const voted = await tom.press(post, '👎');

    expect([explained, another, voted].map(isPrivate)).toEqual([true, true, true]);
    expect(read(another).text).not.toContain(read(post).text.split('\n')[0]);
    const votes = await bot.store.votes.inGuild(bot.serverId);
    expect([...votes.values()]).toEqual([-1]);
  });

  it('posts once in a forum, as a thread', async () => {
    await bot.maya().command('/daily setup', { ...NINE, channel: 'questions' });
    bot.makeItNine();

    await expect.poll(() => bot.threads().length).toBe(1);
    expect(bot.threads()[0]?.name).toMatch(/^(Lambda runs|FIFO queues|Long polling)/);
  });

  it('comes at its time after the clock was set back', async () => {
    // So that two hours before the next nine o'clock are still in the future.
    bot.makeItNine();
    bot.makeItNine(-120);
    await bot.maya().command('/daily setup', NINE);
    bot.setAhead(2 * HOUR_MS);
    await bot.postsWhen(1);
    bot.setAhead(0);
    await bot.maya().command('/daily setup', { ...NINE, channel: 'news', time: '7:10' });
    bot.makeItNine(-110);

    expect(await bot.postsWhen(1, 'news')).toHaveLength(1);
  });

  it('posts after an hour what it missed, but not after four', async () => {
    await bot.maya().command('/daily setup', NINE);
    await bot.stop();
    bot.makeItNine(60);
    await bot.start();
    await bot.postsWhen(1);
    await bot.stop();
    bot.makeItNine(4 * 60);
    await bot.start();

    await expect.poll(bot.states).toEqual(['skipped', 'sent']);
    expect(bot.posts()).toHaveLength(1);
    expect(read(await bot.maya().command('/daily list')).text).toContain('1 post was skipped');
  });

  it.each(['daily-tip', 'questions'])(
    'is not posted again in %s where a backup from before it was put back',
    async (channel) => {
      const backup = `${bot.file}.backup`;
      await bot.maya().command('/daily setup', { ...NINE, channel });
      await backUp(bot.file, backup);
      bot.makeItNine();
      await expect.poll(bot.states).toEqual(['sent']);
      const before = [...bot.posts(), ...bot.threads()].length;

      await bot.stop();
      await restore(backup, bot.file);
      bot.clock.moveTo(bot.clock.now() + 30 * MINUTE_MS);
      await bot.start();
      await expect.poll(bot.states).toEqual(['sent']);

      expect([...bot.posts(), ...bot.threads()]).toHaveLength(before);
    },
  );

  it('says in the log how many posts are left out because it was away', async () => {
    await bot.maya().command('/daily setup', NINE);
    await bot.maya().command('/daily setup', { ...NINE, channel: 'news' });
    await bot.stop();
    bot.makeItNine(4 * 60);
    await bot.start();

    await expect.poll(bot.states).toEqual(['skipped']);

    expect(bot.log.filter(({ posts }) => posts !== undefined)).toEqual([
      expect.objectContaining({
        level: 40,
        posts: 2,
        msg: expect.stringContaining('were skipped'),
      }),
    ]);
  });

  it('does not come again on its day when its time is put off', async () => {
    await firstPost(bot);
    const today = dayOf(bot.clock.now());

    await bot.maya().command('/daily change', { time: '10am' });

    const [row] = await bot.store.subscriptions.inGuild(bot.serverId);
    expect((row?.next_date ?? '') > today).toBe(true);
  });
});
