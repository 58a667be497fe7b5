/**
 * Measures the cost of the daily tip: a tick with nothing due among 100,000 subscriptions, and how
 * late 1,000 posts due in one minute are, apart from their spreading.
 *
 * npm run bench:daily
 */
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { rateLimiter } from '../../src/daily/posting/rate-limiter.ts';
import { startDaily } from '../../src/daily/posting/runner.ts';
import { openStore } from '../../src/store/store.ts';
import { postWhatIsDue } from '../builders/post-what-is-due.ts';
import { posterTools } from '../builders/poster-tools.ts';
import { fillWithSubscriptions } from '../builders/subscription.ts';
import { spreadLine } from './spread.ts';

/** The bot's rate of posts per second. */
const POSTS_A_SECOND = 25;
const POSTS = 1_000;
/** Discord's time for a post in milliseconds. */
const DISCORD_MS = 80;

const folder = await mkdtemp(join(tmpdir(), 'nota-'));
try {
  await measureTick(join(folder, 'tick.db'));
  await measureLateness(join(folder, 'late.db'));
} finally {
  await rm(folder, { recursive: true });
}

async function measureTick(file: string): Promise<void> {
  await fillWithSubscriptions(file, 100_000, Date.now() + 86_400_000);
  const store = await openStore(file);
  const tools = posterTools(
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
  process.stdout.write(spreadLine('tick with nothing due among 100,000', times));
}

async function measureLateness(file: string): Promise<void> {
  const dueAt = Date.now() + 2_000;
  await fillWithSubscriptions(file, POSTS, dueAt);
  const store = await openStore(file);
  const sentAt: number[] = [];
  const runner = startDaily(
    {
      ...posterTools(
        store,
        channels(() => sentAt.push(Date.now())),
        Date.now,
      ),
      takeTurn: rateLimiter(POSTS_A_SECOND, () => performance.now(), wait),
    },
    async () => undefined,
  );
  while (sentAt.length < POSTS) await wait(100);
  await runner.stop();
  await store.close();
  const apartMs = 1_000 / POSTS_A_SECOND;
  const late = sentAt.map((at, place) => at - dueAt - place * apartMs);
  process.stdout.write(spreadLine(`lateness, apart from ${apartMs} ms each`, late));
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
