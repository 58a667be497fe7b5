import {
  chmodSync,
  chownSync,
  copyFileSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { beforeEach, describe, expect, it } from 'vitest';
import { openStore } from '../../src/store/store.ts';
import { aFolder } from '../builders/folder.ts';
import { withoutRootRights } from '../builders/rights.ts';
import { runDb } from '../builders/run-cli.ts';
import { aSubscription } from '../builders/subscription.ts';

let cwd: string;

beforeEach(() => {
  cwd = aFolder();
});

/** Runs `npm run db -- …`. */
const db = (...args: readonly string[]) => runDb(cwd, args);

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

  it('restores a backup that is kept read-only to what a bot can write to', async () => {
    const id = await withoutRootRights(cwd, async () => {
      await (await open()).close();
      await db('backup', 'copy.db');
      chmodSync(join(cwd, 'copy.db'), 0o400);
      await db('restore', 'copy.db');

      const after = await open();
      await after.subscriptions.add(aSubscription({ id: 'later' }), 10);
      const added = await after.subscriptions.get('later');
      await after.close();
      return added?.id;
    });

    expect(id).toBe('later');
  });

  it('gives a database that is restored to the user whose bot it is', async () => {
    const file = join(cwd, 'nota.db');
    await (await open()).close();
    await db('backup', 'copy.db');
    // Only root may give a file away.
    if (process.geteuid?.() === 0) chownSync(file, 1_234, 1_234);
    const { uid, gid } = statSync(file);

    await db('restore', 'copy.db');

    expect(statSync(file)).toMatchObject({ uid, gid });
  });

  it('does not restore under a bot that runs, and what it writes stays', async () => {
    const running = await open();
    await db('backup', 'copy.db');

    const { code, out, err } = await db('restore', 'copy.db');

    await running.subscriptions.add(aSubscription({ id: 'newer' }), 10);
    await running.close();
    expect({ code, out }).toEqual({ code: 1, out: '' });
    expect(err).toMatch(/nota\.db open\. Stop the bot first\. Nothing was changed\.\n$/);
    const after = await open();
    expect(await after.subscriptions.get('newer')).toBeDefined();
    await after.close();
    expect(readdirSync(cwd).filter((name) => name.startsWith('copy'))).toEqual(['copy.db']);
  });

  it('keeps what was there at every restore, not only at the last', async () => {
    await (await open()).close();
    await db('backup', 'copy.db');

    const first = await db('restore', 'copy.db');
    const second = await db('restore', 'copy.db');

    expect(first.out).toMatch(/ is in \S+nota\.db\.before-restore\.\n/);
    expect(second.out).toMatch(/ is in \S+nota\.db\.before-restore-2\.\n/);
  });

  it.each([
    ['no database any more', (bytes: Buffer) => bytes.fill(7)],
    ['damaged in the middle', (bytes: Buffer) => bytes.fill(7, 4_096, 9_000)],
    ['cut off', (bytes: Buffer) => bytes.subarray(0, 9_000)],
  ])('restores over a file that is %s, which is kept as it is', async (_, damage) => {
    const store = await open();
    await store.subscriptions.add(aSubscription({ id: 'saved' }), 10);
    await db('backup', 'copy.db');
    await store.close();
    const damaged = damage(readFileSync(join(cwd, 'nota.db')));
    writeFileSync(join(cwd, 'nota.db'), damaged);

    const restored = await db('restore', 'copy.db');

    expect(restored).toMatchObject({ code: 0, err: '' });
    const after = await open();
    expect(await after.subscriptions.get('saved')).toBeDefined();
    await after.close();
    expect(readFileSync(join(cwd, 'nota.db.before-restore')).equals(damaged)).toBe(true);
  });

  it('leaves nothing next to the backup that it restores', async () => {
    await (await open()).close();
    await db('backup', 'copies/copy.db');

    await db('restore', 'copies/copy.db');

    expect(readdirSync(join(cwd, 'copies'))).toEqual(['copy.db']);
    expect(readdirSync(cwd).join()).not.toContain('restoring');
  });

  it('restores a database that was copied by hand, with the last writes in the log next to it', async () => {
    const running = await open();
    await running.subscriptions.add(aSubscription({ id: 'last' }), 10);
    for (const part of ['', '-wal']) {
      copyFileSync(join(cwd, `nota.db${part}`), join(cwd, `copy.db${part}`));
    }
    await running.close();

    const restored = await db('restore', 'copy.db');

    expect(restored).toMatchObject({ code: 0, err: '' });
    const after = await open();
    expect(await after.subscriptions.get('last')).toBeDefined();
    await after.close();
  });

  it('does not restore from an empty file or the database of another program', async () => {
    await (await open()).close();
    writeFileSync(join(cwd, 'empty.db'), '');
    new SqliteDatabase(join(cwd, 'other.db')).exec('create table questions (x)').close();

    const restored = [await db('restore', 'empty.db'), await db('restore', 'other.db')];

    for (const { code, err } of restored) {
      expect(code).toBe(1);
      expect(err).toMatch(/not a backup of a Nota database\. Nothing was changed\.\n$/);
    }
    expect(readdirSync(cwd).toSorted()).toEqual(['empty.db', 'nota.db', 'other.db']);
  });

  it('puts a backup in the place of the last one, but not before it is whole', async () => {
    const running = await open();
    await db('backup', 'copy.db');
    await running.subscriptions.add(aSubscription({ id: 'newer' }), 10);
    await running.close();

    const second = await db('backup', 'copy.db');
    const whole = readFileSync(join(cwd, 'copy.db'));
    writeFileSync(join(cwd, 'nota.db'), readFileSync(join(cwd, 'nota.db')).subarray(0, 5_000));
    const third = await db('backup', 'copy.db');

    expect([second.code, third.code]).toEqual([0, 1]);
    expect(readFileSync(join(cwd, 'copy.db'))).toEqual(whole);
    expect(whole.includes('newer')).toBe(true);
    expect(readdirSync(cwd)).not.toContain('copy.db.unfinished');
  });

  it('leaves no log of an older backup next to a new one, which would get its writes', async () => {
    const log = join(cwd, 'copy.db-wal');
    await (await open()).close();
    await db('backup', 'copy.db');
    const older = await openStore(join(cwd, 'copy.db'));
    await older.subscriptions.add(aSubscription({ id: 'older' }), 10);
    const writes = readFileSync(log);
    await older.close();
    writeFileSync(log, writes);

    const second = await db('backup', 'copy.db');

    expect(second.code).toBe(0);
    expect(readdirSync(cwd).filter((name) => name.startsWith('copy'))).toEqual(['copy.db']);
  });

  it.each([
    ['damaged', (bytes: Buffer) => bytes.fill(7, 8_192, 20_000), /nota\.db is damaged .*restore/],
    ['no database any more', (bytes: Buffer) => bytes.fill(7), /nota\.db is damaged .*restore/],
    ['emptied', () => '', /nota\.db is not a Nota database/],
  ])('keeps the last backup when the database is %s, and says so', async (_, harm, said) => {
    await (await open()).close();
    await db('backup', 'copy.db');
    const backup = readFileSync(join(cwd, 'copy.db'));
    writeFileSync(join(cwd, 'nota.db'), harm(readFileSync(join(cwd, 'nota.db'))));

    const second = await db('backup', 'copy.db');
    const check = await db('check');

    expect(second).toMatchObject({ code: 1, out: '', err: expect.stringMatching(said) });
    expect(readFileSync(join(cwd, 'copy.db'))).toEqual(backup);
    expect(check.code).toBe(1);
    expect(check.out).toMatch(/nota\.db is (damaged:|not a Nota database)/);
  });

  it.each(['nota.db', 'nota.db-wal', 'nota.db-shm', 'other-name.db', '.'])(
    'does not back up over %s, which the bot goes on writing to or which is no file',
    async (copy) => {
      const running = await open();
      symlinkSync('nota.db', join(cwd, 'other-name.db'));
      const before = readdirSync(cwd);

      const backup = await db('backup', copy);
      await running.subscriptions.add(aSubscription({ id: 'later' }), 10);
      await running.close();

      expect(backup).toMatchObject({ code: 1, err: expect.stringContaining('another file') });
      expect(readdirSync(cwd).filter((name) => !before.includes(name))).toEqual([]);
      const after = await open();
      expect(await after.subscriptions.get('later')).toBeDefined();
      await after.close();
    },
  );

  it('says so where there is no folder for a backup, or for the database that is restored', async () => {
    await (await open()).close();
    await db('backup', 'copy.db');

    const backup = await db('backup', 'copy.db/another.db');
    const restored = await runDb(join(cwd, 'copy.db'), ['restore', '../copy.db']);

    expect(backup).toMatchObject({ code: 1, out: '' });
    expect(backup.err).toMatch(/^The backup can't be written to \S+another\.db \(.+\)\.\n$/);
    expect(restored).toMatchObject({ code: 1, out: '' });
    expect(restored.err).toMatch(/copy\.db can't replace \S+nota\.db \(.+\)\.\n$/);
  });

  it('calls no database damaged for its folder, in which it may not write', async () => {
    await (await open()).close();
    chmodSync(cwd, 0o555);

    const [check, backup] = await withoutRootRights(cwd, async () => [
      await db('check'),
      await db('backup', join(aFolder(), 'copy.db')),
    ]);

    for (const { code, out, err } of [check, backup]) {
      expect({ code, out }).toEqual({ code: 1, out: '' });
      expect(err).toMatch(/nota\.db can't be read \(.+\)\. Check that .* folder/);
    }
  });

  it('says that a database is whole', async () => {
    await (await open()).close();

    expect(await db('check')).toMatchObject({
      code: 0,
      out: expect.stringContaining('is not damaged'),
    });
  });

  it('says which rows of a database belong to nothing', async () => {
    await (await open()).close();
    const sqlite = new SqliteDatabase(join(cwd, 'nota.db'));
    sqlite.pragma('foreign_keys = OFF');
    sqlite.exec("insert into daily_decks values ('gone', '[]')").close();

    expect(await db('check')).toMatchObject({
      code: 1,
      out: expect.stringContaining('a row of daily_decks belongs to nothing'),
    });
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
