import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { expect, it, onTestFinished } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { aFolder } from '../builders/folder.ts';
import { aLibrary } from '../builders/library.ts';
import { startConnectedBot } from '../harness/connected-bot.ts';

/**
 * Overwrites the first page of a table; the rest of the file stays intact, so that it can be
 * opened.
 */
function damageTable(file: string, name: string): void {
  const sqlite = new SqliteDatabase(file);
  const size = Number(sqlite.pragma('page_size', { simple: true }));
  const page = sqlite
    .prepare('select rootpage from sqlite_schema where name = ?')
    .pluck()
    .get(name);
  sqlite.close();
  const start = (Number(page) - 1) * size;
  writeFileSync(file, readFileSync(file).fill(7, start, start + size));
}

it('says in the log what to do about a database that got damaged', async () => {
  const file = join(aFolder(), 'nota.db');
  await (await openStore(file)).close();
  damageTable(file, 'daily_subscriptions');
  const lines: string[] = [];
  const nota = await startConnectedBot(aLibrary({ 'lambda.md': '# Lambda\nRuns code.\n' }), {
    store: await openStore(file),
    onLog: (line) => lines.push(line),
  });
  onTestFinished(() => nota.stop());

  await expect.poll(() => lines.join()).toContain('daily tips wait');

  expect(lines.join()).toMatch(/damaged: stop the bot and restore a backup .* restore FILE/);
});
