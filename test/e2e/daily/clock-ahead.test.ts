import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DAY_MS, HOUR_MS } from '../../../src/basics/durations.ts';
import { createMovableClock, type MovableClock } from '../../../src/playground/clock.ts';
import type { SubscriptionRow } from '../../../src/store/subscriptions.ts';
import { aLibrary } from '../../builders/library.ts';
import { type ConnectedBot, startConnectedBot } from '../../harness/connected-bot.ts';
import { serverId } from '../../harness/places.ts';

const library = aLibrary({
  'lambda.md': '# Lambda\n## Exam tips\n- Lambda runs for 15 minutes at the most.\n',
  'sqs.md': '# SQS\n## Exam tips\n- FIFO queues keep the order.\n',
});

let clock: MovableClock;
/** How far the bot's clock is ahead. */
let aheadMs: number;
let nota: ConnectedBot;

beforeEach(async () => {
  clock = createMovableClock();
  aheadMs = 0;
  nota = await startConnectedBot(library, {
    playground: { clock },
    now: () => clock.now() + aheadMs,
  });
  makeIt(7);
  await maya().command('/daily setup', { channel: 'daily-tip', time: '9am', timezone: 'UTC' });
});

afterEach(() => nota.stop());

/** Moves the time to the next such hour of a day in UTC. */
function makeIt(hour: number): void {
  const atHour = new Date(clock.now()).setUTCHours(hour, 0, 0, 0);
  clock.moveTo(atHour > clock.now() ? atHour : atHour + DAY_MS);
}

const maya = (place = 'general') => nota.user('maya').in(place);

const posts = () => maya('daily-tip').messages();

async function subscription(): Promise<SubscriptionRow> {
  const [row] = await nota.store.subscriptions.inGuild(serverId(nota.playground, 'Cloud Study'));
  if (row === undefined) throw new Error('There is no daily tip.');
  return row;
}

/** When it is next due, in days from the correct time; 0 while it is paused. */
async function daysUntilDue(): Promise<number> {
  const { next_at } = await subscription();
  return next_at === null ? 0 : (next_at - clock.now()) / DAY_MS;
}

/** The bot's clock is ahead for long enough to be believed. */
async function beAhead(days: number): Promise<void> {
  aheadMs = days * DAY_MS;
  await expect.poll(daysUntilDue).toBeGreaterThan(days);
}

describe('a daily tip on a machine whose clock was ahead', () => {
  it.each([2, 60])('comes at its time once it is set right, after %i days', async (days) => {
    await beAhead(days);
    const before = posts().length;

    aheadMs = 0;
    await expect.poll(daysUntilDue).toBeLessThan(1);
    makeIt(9);
    await expect.poll(() => posts().length).toBe(before + 1);
    makeIt(9);

    await expect.poll(() => posts().length).toBe(before + 2);
  });

  it('comes at its time where the clock was set right while the bot was away', async () => {
    await beAhead(60);
    const before = posts().length;

    await nota.leave();
    aheadMs = 0;
    await nota.comeBack();
    await expect.poll(daysUntilDue).toBeLessThan(1);
    makeIt(9);

    await expect.poll(() => posts().length).toBe(before + 1);
  });

  it('comes at its time where it was paused meanwhile', async () => {
    await beAhead(60);
    await maya().command('/daily pause');
    const before = posts().length;

    aheadMs = 0;
    await maya().command('/daily resume');
    makeIt(9);

    await expect.poll(() => posts().length).toBe(before + 1);
  });

  it('does not come again on its day where the clock was ahead by some hours', async () => {
    aheadMs = 3 * HOUR_MS;
    await expect.poll(() => posts().length).toBe(1);

    aheadMs = 0;
    await maya().command('/daily setup', { channel: 'news', time: '9am', timezone: 'UTC' });
    makeIt(9);
    await expect.poll(() => maya('news').messages().length).toBe(1);

    expect(posts()).toHaveLength(1);
  });
});
