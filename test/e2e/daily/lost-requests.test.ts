import { PermissionFlagsBits } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../../../src/basics/durations.ts';
import { english } from '../../../src/discord/phrases/en/english.ts';
import type { Fault } from '../../../src/playground/rest/faults.ts';
import { removeMessage } from '../../../src/playground/state/messages.ts';
import { read } from '../../builders/sent-message.ts';
import { type DailyBot, NINE, startDailyBot } from './daily-bot.ts';

let bot: DailyBot;

beforeEach(async () => {
  bot = await startDailyBot();
});

afterEach(() => bot.close());

/** As a moderator does. */
function deletePosts(): void {
  const { state } = bot.playground;
  const posts = state.messages.get(bot.maya('daily-tip').channelId)?.values() ?? [];
  for (const post of [...posts]) removeMessage(state, post);
}

describe('when Discord has a bad day, the daily tip', () => {
  const bad: readonly (readonly [string, Fault])[] = [
    ['fails', { kind: 'error', status: 500 }],
    ['is cut off before', { kind: 'cut-before' }],
    ['is cut off after it was done', { kind: 'cut-after' }],
    ['is refused for a moment', { kind: 'rate-limited', retryAfterMs: 200 }],
  ];

  it.each(bad)('comes once when the request %s', async (_what, fault) => {
    await bot.maya().command('/daily setup', NINE);
    bot.playground.faults.add({ fault, method: 'POST', path: '/messages' });
    bot.makeItNine();

    await expect.poll(bot.statesLater).toEqual(['sent']);

    expect(bot.posts()).toHaveLength(1);
  });

  it('does not come after all when somebody pauses it meanwhile', async () => {
    await bot.maya().command('/daily setup', NINE);
    bot.playground.faults.add({ fault: { kind: 'error', status: 500 }, path: '/messages' });
    bot.makeItNine();
    await expect.poll(bot.reasons).toEqual([expect.any(String)]);
    await bot.maya().command('/daily pause');

    await expect.poll(bot.statesLater).toEqual(['skipped']);

    expect(bot.posts()).toEqual([]);
  });

  it('is found again after more messages than Discord shows at once', async () => {
    await bot.maya().command('/daily setup', NINE);
    bot.playground.faults.add({ fault: { kind: 'cut-after' }, method: 'POST', path: '/messages' });
    bot.makeItNine();
    await expect.poll(bot.reasons).toEqual([expect.any(String)]);
    for (let count = 1; count <= 150; count += 1) bot.maya('daily-tip').write(`message ${count}`);

    bot.clock.moveTo(bot.clock.now() + 6 * MINUTE_MS);
    await expect.poll(bot.states).toEqual(['sent']);

    const all = bot.playground.state.messages.get(bot.maya('daily-tip').channelId)?.values() ?? [];
    const tips = Array.from(all, ({ message }) => read(message).text).filter((text) =>
      text.includes(english.daily.postedAs),
    );
    expect(tips).toHaveLength(1);
  });

  it('is no trouble where its answer got lost and somebody deleted it before the next try', async () => {
    await bot.maya().command('/daily setup', NINE);
    bot.playground.faults.add({ fault: { kind: 'cut-after' }, method: 'POST', path: '/messages' });
    bot.makeItNine();
    await expect.poll(bot.reasons).toEqual([expect.any(String)]);
    deletePosts();

    await expect.poll(bot.statesLater).toEqual(['sent']);

    expect(bot.posts()).toEqual([]);
  });

  it('makes one thread when the request is cut off after a forum took it', async () => {
    await bot.maya().command('/daily setup', { ...NINE, channel: 'questions' });
    bot.playground.faults.add({ fault: { kind: 'cut-after' }, method: 'POST', path: '/threads' });
    bot.makeItNine();

    await expect.poll(bot.statesLater).toEqual(['sent']);

    expect(bot.threads()).toHaveLength(1);
  });

  it('comes today still when it is resumed where it was refused', async () => {
    await bot.maya().command('/daily setup', NINE);
    bot.playground.world.denyToBot('Cloud Study', 'daily-tip', PermissionFlagsBits.SendMessages);
    bot.makeItNine();
    await expect.poll(bot.states).toEqual(['failed']);
    bot.playground.world.denyToBot('Cloud Study', 'daily-tip', 0n);

    await bot.maya().command('/daily resume');

    await expect.poll(bot.states).toEqual(['sent']);
    const tips = bot.posts().filter((post) => read(post).text.includes(english.daily.postedAs));
    expect(tips).toHaveLength(1);
  });

  it.each([
    ['channel', 'daily-tip', '/messages'],
    ['forum', 'questions', '/threads'],
  ])('is not posted twice in a %s whose history I may not read', async (_what, channel, path) => {
    await bot.maya().command('/daily setup', { ...NINE, channel });
    bot.playground.world.denyToBot('Cloud Study', channel, PermissionFlagsBits.ReadMessageHistory);
    bot.playground.faults.add({ fault: { kind: 'cut-after' }, method: 'POST', path });
    bot.makeItNine();
    await expect.poll(bot.reasons).toEqual([expect.any(String)]);

    bot.clock.moveTo(bot.clock.now() + 6 * MINUTE_MS);
    await expect.poll(bot.states).toEqual(['failed']);

    const tips = bot.posts().filter((post) => read(post).text.includes(english.daily.postedAs));
    expect([...bot.threads(), ...tips]).toHaveLength(1);
    expect(read(await bot.maya().command('/daily list')).text).toContain('Read Message History');
  });
});
