import { join } from 'node:path';
import { expect, it } from 'vitest';
import { isDiskFull } from '../../../src/store/errors.ts';
import { aBareStore } from '../../builders/bare-store.ts';
import { DiscordModel } from '../../builders/discord-model.ts';
import { aQuickFolder } from '../../builders/folder.ts';
import { postWhatIsDue } from '../../builders/post-what-is-due.ts';
import { posterTools } from '../../builders/poster-tools.ts';
import { aSubscription } from '../../builders/subscription.ts';

const NINE = Date.parse('2026-11-02T08:00:00Z');
const SUBSCRIPTIONS = 200;

it('says that the disk is full, and posts the rest once when there is room', async () => {
  const { sqlite, store } = await aBareStore(join(aQuickFolder(), 'nota.db'));
  for (let place = 0; place < SUBSCRIPTIONS; place += 1) {
    const row = { id: `sub-${place}`, channel_id: `c-${place}`, next_at: NINE };
    await store.subscriptions.add(
      aSubscription({ ...row, next_date: '2026-11-02' }),
      SUBSCRIPTIONS,
    );
  }
  let nowMs = NINE;
  const discord = new DiscordModel(() => nowMs);
  const tools = posterTools(store, discord, () => nowMs);
  const postAll = async (): Promise<void> => {
    while ((await postWhatIsDue(tools)) > 0);
  };
  const pages = Number(sqlite.pragma('page_count', { simple: true }));

  sqlite.pragma(`max_page_count = ${pages}`);
  const failure: unknown = await postAll().catch((cause: unknown) => cause);
  sqlite.pragma('max_page_count = 1000000');
  nowMs += 2 * 60_000;
  await postAll();

  expect(isDiskFull(failure)).toBe(true);
  const posts = Array.from(
    { length: SUBSCRIPTIONS },
    (_, place) => discord.in(`c-${place}`).length,
  );
  expect(posts).toEqual(posts.map(() => 1));
  await store.close();
});
