import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { DAY_MS, MINUTE_MS } from '../../../../src/basics/durations.ts';
import { examine } from '../../../../src/store/examine.ts';
import { openStore } from '../../../../src/store/store.ts';
import { DiscordModel } from '../../../builders/discord-model.ts';
import { aQuickFolder } from '../../../builders/folder.ts';
import type { Moment } from '../../../builders/mortal.ts';
import { postWhatIsDue } from '../../../builders/post-what-is-due.ts';
import { posterTools } from '../../../builders/poster-tools.ts';
import { aSubscription } from '../../../builders/subscription.ts';
import { compile, endOf, startProcess } from './start-process.ts';

/** Nine o'clock in Berlin. */
const NINE = Date.parse('2026-11-02T08:00:00Z');

/** Every step of the protocol, from before the claim to after the mark. */
const MOMENTS: readonly Moment[] = [
  'before record',
  'after record',
  'before claim',
  'after claim',
  'before startSending',
  'after startSending',
  'before publish',
  'after publish',
  'before sent',
  'after sent',
];

/** Those that a process reaches when it takes over what another one left open. */
const LATER_MOMENTS = MOMENTS.slice(2);

/** After this many days, two parallel lives have reached each pair of these steps once. */
const DAYS = 40;

let script: string;

beforeAll(async () => {
  script = await compile('process.ts');
});

describe('a process that is killed', () => {
  it('sends every post exactly once, whichever step it and its successor die at', async () => {
    const [one, other] = await Promise.all([livesAndDies(1), livesAndDies(2)]);

    for (const { kills, posts, states, database } of [one, other]) {
      expect(kills).toBeGreaterThan(1.5 * DAYS);
      expect(posts).toEqual([DAYS, DAYS, DAYS]);
      expect(states.filter((state) => state !== 'sent')).toEqual([]);
      expect(database).toBe('whole');
    }
  }, 600_000);
});

/** Three subscriptions. Each day two processes die one after another; then one finishes the day. */
async function livesAndDies(number: number) {
  const file = join(aQuickFolder(), `nota-${number}.db`);
  let nowMs = NINE;
  const discord = new DiscordModel(() => nowMs);
  const channels = ['text', 'busy', 'forum'];
  const store = await openStore(file);
  for (const id of channels) {
    const row = { id, channel_id: id, next_at: NINE, next_date: '2026-11-02' };
    await store.subscriptions.add(aSubscription(row), 10);
  }
  discord.forums.add('forum');
  let kills = 0;
  for (let day = 0; day < DAYS; day += 1) {
    const nine = NINE + day * DAY_MS;
    // Every other day the death is noticed only after Discord has forgotten the nonce.
    const takeOverMs = (day % 2 === 0 ? 1.1 : 6) * MINUTE_MS;
    const deaths = [
      { moment: MOMENTS[day % MOMENTS.length], atMs: nine },
      {
        moment: LATER_MOMENTS[(day * 3 + number) % LATER_MOMENTS.length],
        atMs: nine + takeOverMs,
      },
    ];
    for (const { moment = 'after claim', atMs } of deaths) {
      nowMs = atMs;
      const times = /publish|sent/.test(moment) ? 1 + (day % 2) : 1;
      const child = startProcess(script, { file, nowMs, dieAt: { moment, times } }, discord);
      if ((await endOf(child)) === 'SIGKILL') kills += 1;
    }
    nowMs = nine + 2 * takeOverMs;
    await postWhatIsDue(posterTools(store, discord, () => nowMs));
  }
  const rows = await Promise.all(channels.map((id) => store.occurrences.ofSubscription(id, 400)));
  await store.close();
  return {
    kills,
    database: examine(file).kind,
    posts: channels.map((id) => discord.in(id).length),
    states: rows.flat().map(({ state }) => state),
  };
}
