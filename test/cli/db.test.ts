import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run.ts';
import { openStore } from '../../src/store/store.ts';
import { aFolder } from '../builders/folder.ts';
import { aSubscription } from '../builders/subscription.ts';

let cwd: string;

beforeEach(() => {
  cwd = aFolder();
});

/** Runs `npm run db -- …`. */
async function db(...args: readonly string[]) {
  let out = '';
  let err = '';
  const code = await run(['db', ...args], {
    out: (text) => (out += text),
    err: (text) => (err += text),
    lines: async function* () {},
    colours: false,
    cwd,
    env: { DATABASE_FILE: 'nota.db' },
  });
  return { code, out, err };
}

const open = () => openStore(join(cwd, 'nota.db'));

describe('npm run db', () => {
  it('backs up while a bot is writing, and puts the backup back', async () => {
    const running = await open();
    await running.subscriptions.add(aSubscription({ id: 'before' }), 10);
    const backup = await db('backup', 'copy.db');
    await running.subscriptions.remove('before');
    await running.close();

    const restored = await db('restore', 'copy.db');

    expect([backup.code, restored.code]).toEqual([0, 0]);
    const after = await open();
    expect(await after.subscriptions.get('before')).toBeDefined();
    await after.close();
  });

  it('keeps what a restore replaces', async () => {
    const running = await open();
    await db('backup', 'copy.db');
    await running.subscriptions.add(aSubscription({ id: 'newer' }), 10);
    await running.close();

    const { out } = await db('restore', 'copy.db');

    expect(out).toContain('nota.db.before-restore');
    const kept = await openStore(join(cwd, 'nota.db.before-restore'));
    expect(await kept.subscriptions.get('newer')).toBeDefined();
    await kept.close();
  });

  it('says that a database is whole', async () => {
    await (await open()).close();

    expect(await db('check')).toMatchObject({ code: 0, out: expect.stringContaining('is whole') });
  });

  it('says what is wrong with a damaged database, and does not restore from one', async () => {
    const store = await open();
    await store.subscriptions.add(aSubscription(), 10);
    await store.close();
    await db('backup', 'copy.db');
    const bytes = readFileSync(join(cwd, 'copy.db'));
    writeFileSync(join(cwd, 'copy.db'), bytes.fill(7, 4_096, 9_000));

    const restored = await db('restore', 'copy.db');

    expect(restored.code).toBe(1);
    expect(restored.err).toMatch(/is damaged .*Nothing was changed/);
  });

  it('says so when there is no database, or no such thing to do', async () => {
    expect(await db('check')).toMatchObject({
      code: 1,
      err: expect.stringContaining('path right'),
    });
    expect(await db('polish')).toMatchObject({ code: 2 });
    expect(await db('backup')).toMatchObject({ code: 2 });
  });
});
