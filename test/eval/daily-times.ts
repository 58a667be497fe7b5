/**
 * Measures what the daily tip costs: a tick with nothing due among 100,000 subscriptions, and how late
 * 1,000 posts of one minute come, apart from their spreading.
 *
 *     npx tsx test/eval/daily-times.ts
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { startDaily } from '../../src/daily/posting/runner.ts';
import { turnstile } from '../../src/daily/posting/turnstile.ts';
import { openSqlite } from '../../src/store/open-database.ts';
import { openStore } from '../../src/store/store.ts';
import { postWhatIsDue } from '../builders/post-what-is-due.ts';
import { processTools } from '../daily/posting/crash/process-tools.ts';

/** Posts a second, as the bot does it. */
const POSTS_A_SECOND = 25;
const POSTS = 1_000;
/** Milliseconds that Discord takes for a post. */
const DISCORD_MS = 80;

const folder = await mkdtemp(join(tmpdir(), 'nota-'));
try {
  await measureTick(join(folder, 'tick.db'));
  await measureLateness(join(folder, 'late.db'));
} finally {
  await rm(folder, { recursive: true });
}

async function measureTick(file: string): Promise<void> {
  await fill(file, 100_000, Date.now() + 86_400_000);
  const store = await openStore(file);
  const tools = processTools(
    store,
    channels(() => undefined),
    Date.now,
  );
  const times: number[] = [];
  for (let tick = 0; tick < 1_000; tick += 1) {
    const start = performance.now();
    await postWhatIsDue(tools);
    times.push(performance.now() - start);
  }
  await store.close();
  print('tick with nothing due among 100,000', times);
}

async function measureLateness(file: string): Promise<void> {
  const dueAt = Date.now() + 2_000;
  await fill(file, POSTS, dueAt);
  const store = await openStore(file);
  const sentAt: number[] = [];
  const runner = startDaily(
    {
      ...processTools(
        store,
        channels(() => sentAt.push(Date.now())),
        Date.now,
      ),
      takeTurn: turnstile(POSTS_A_SECOND, () => performance.now(), wait),
    },
    async () => undefined,
  );
  while (sentAt.length < POSTS) await wait(100);
  await runner.stop();
  await store.close();
  const spread = 1_000 / POSTS_A_SECOND;
  print(
    `lateness of ${POSTS} posts, apart from ${spread} ms between two`,
    sentAt.map((at, place) => at - dueAt - place * spread),
  );
}

function channels(onPost: () => void) {
  return {
    publish: async () => {
      onPost();
      await wait(DISCORD_MS);
      return { kind: 'posted' as const, messageId: '1' };
    },
    findPost: async () => null,
    knowsNonce: async () => true,
  };
}

async function fill(file: string, count: number, dueAt: number): Promise<void> {
  await (await openStore(file)).close();
  const sqlite = openSqlite(file);
  const insert = sqlite.prepare(`insert into daily_subscriptions (id, guild_id, channel_id,
    minute_of_day, time_zone, weekdays, topic, created_by, created_at, next_at, next_date)
    values (?, 'g', ?, 540, 'Europe/Berlin', 127, 'all', 'u', 0, ?, '2026-11-02')`);
  sqlite.transaction(() => {
    for (let place = 0; place < count; place += 1) insert.run(`s${place}`, `c${place}`, dueAt);
  })();
  sqlite.close();
}

function print(what: string, times: readonly number[]): void {
  const sorted = times.toSorted((a, b) => a - b);
  const at = (share: number): string => (sorted[Math.floor(sorted.length * share)] ?? 0).toFixed(2);
  process.stdout.write(`${what}: median ${at(0.5)} ms, p99 ${at(0.99)} ms\n`);
}
