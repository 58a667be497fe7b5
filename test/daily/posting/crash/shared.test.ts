import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { DiscordModel } from '../../../builders/discord-model.ts';
import { aQuickFolder } from '../../../builders/folder.ts';
import { fillWithSubscriptions } from '../../../builders/subscription.ts';
import { compile, endOf, startProcess } from './start-process.ts';

const NINE = Date.parse('2026-11-02T08:00:00Z');
const OCCURRENCES = 10_000;

it('shares 10,000 occurrences between two processes without a post too many', async () => {
  const file = join(aQuickFolder(), 'nota.db');
  await fillWithSubscriptions(file, OCCURRENCES, NINE);
  const discord = new DiscordModel(() => NINE);
  // A nonce must not hide a second post.
  for (let place = 0; place < OCCURRENCES; place += 1) discord.forums.add(`c${place}`);
  const script = await compile('process.ts');
  const order = { file, nowMs: NINE, waits: true };
  const processes = [1, 2].map(() => startProcess(script, order, discord));
  const shares = processes.map(countPosts);
  await Promise.all(processes.map((child) => once(child, 'message')));

  for (const child of processes) child.send('begin');
  await Promise.all(processes.map(endOf));

  const posts = Array.from({ length: OCCURRENCES }, (_, place) => discord.in(`c${place}`).length);
  expect(posts.filter((count) => count !== 1)).toEqual([]);
  for (const share of shares) expect(share()).toBeGreaterThan(0);
}, 600_000);

/** How many posts a process has requested so far. */
function countPosts(child: ChildProcess): () => number {
  let count = 0;
  child.on('message', (message) => {
    if (message !== 'ready') count += 1;
  });
  return () => count;
}
