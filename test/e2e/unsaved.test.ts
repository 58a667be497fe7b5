import { join } from 'node:path';
import type { APIMessage } from 'discord-api-types/v10';
import { expect, it, onTestFinished } from 'vitest';
import { english } from '../../src/discord/phrases/en/english.ts';
import { aBareStore } from '../builders/bare-store.ts';
import { aQuickFolder } from '../builders/folder.ts';
import { aLibrary } from '../builders/library.ts';
import { read } from '../builders/sent-message.ts';
import { startConnectedBot } from '../harness/connected-bot.ts';
import { serverId } from '../harness/places.ts';

const LANGUAGE = 'Language of public answers';

/** A manager at the panel of a bot whose database is a real file. */
async function aManager() {
  const { sqlite, store } = await aBareStore(join(aQuickFolder(), 'nota.db'));
  const lines: string[] = [];
  const library = aLibrary({
    'lambda.md': '# Lambda\nRuns code.\n## Exam tips\n- It runs for 15 minutes.\n',
  });
  const nota = await startConnectedBot(library, { store, onLog: (line) => lines.push(line) });
  onTestFinished(() => nota.stop());
  const maya = nota.user('maya').in('general');
  return {
    sqlite,
    store,
    maya,
    stored: () => store.settings.ofGuild(serverId(nota.playground, 'Cloud Study')),
    choose: async (panel: APIMessage, language: string) =>
      read(await maya.select(panel, language, LANGUAGE)),
    logged: () => lines.filter((line) => line.includes('could not save')),
  };
}

/** Writes until no more rows fit into the file. */
async function fill({ sqlite, store }: Awaited<ReturnType<typeof aManager>>): Promise<void> {
  sqlite.pragma(`max_page_count = ${Number(sqlite.pragma('page_count', { simple: true })) + 1}`);
  let others = 0;
  for (const size of [1_000, 100, 1]) {
    try {
      for (;;) {
        others += 1;
        await store.settings.changeGuild(`other-${others}`, { categories: 'x'.repeat(size) });
      }
    } catch {
      // Nothing of this size fits any more.
    }
  }
}

it('says in the panel that a full disk kept nothing, and keeps the next change', async () => {
  const manager = await aManager();
  const panel = await manager.maya.command('/settings');
  await fill(manager);

  const failed = await manager.choose(panel, 'Deutsch');
  const storedThen = await manager.stored();
  const answer = read(await manager.maya.command('/explain', { topic: 'lambda' }));
  manager.sqlite.pragma('max_page_count = 100000');
  const kept = await manager.choose(panel, 'Deutsch');

  expect(failed.text).toContain(english.common.notSaved);
  expect(failed.text).not.toContain(english.settings.saved);
  expect(storedThen).toBeUndefined();
  expect(answer.text).toContain('Runs code.');
  expect(manager.logged().join()).toMatch(
    /SQLITE_FULL.*free some space on the disk of DATABASE_FILE/s,
  );
  expect(kept.text).toContain(english.settings.saved);
  expect(await manager.stored()).toMatchObject({ language: 'de' });
});

it('says so where the database may only be read, with what is still true', async () => {
  const manager = await aManager();
  const panel = await manager.maya.command('/settings');
  await manager.choose(panel, 'Deutsch');

  manager.sqlite.pragma('query_only = on');
  const failed = await manager.choose(panel, 'français');

  expect(failed.text).toContain(english.common.notSaved);
  expect(failed.menus.find(({ placeholder }) => placeholder === LANGUAGE)?.options).toContainEqual(
    expect.objectContaining({ label: 'Deutsch', default: true }),
  );
  expect(manager.logged().join()).toMatch(/SQLITE_READONLY.*let the bot write/s);
});

it('says so of daily tips, which stay as they were', async () => {
  const manager = await aManager();
  const nine = { channel: 'daily-tip', time: '9am', timezone: 'UTC' };
  const panel = await manager.maya.command('/daily setup', nine);
  const before = read(await manager.maya.command('/daily next')).text;
  const sure = await manager.maya.command('/daily remove');

  manager.sqlite.pragma('query_only = on');
  const answers = [
    await manager.maya.command('/daily setup', { ...nine, time: '10am' }),
    await manager.maya.command('/daily change', { time: '10am' }),
    await manager.maya.command('/daily pause'),
    await manager.maya.press(panel, 'Pause'),
    await manager.maya.press(sure, 'Remove'),
  ];

  for (const answer of answers) expect(read(answer).text).toBe(english.common.notSaved);
  expect(read(await manager.maya.command('/daily next')).text).toBe(before);
  expect(manager.logged()).toHaveLength(answers.length);
  expect(manager.logged().join()).toMatch(/"command":"daily".*let the bot write/s);
  expect(manager.logged().join()).not.toContain('incident');
});
