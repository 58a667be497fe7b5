import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import SqliteDatabase from 'better-sqlite3';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { openStore, type Store } from '../../src/store/store.ts';
import { aFolder } from '../builders/folder.ts';
import { runDb } from '../builders/run-cli.ts';
import { aSubscription } from '../builders/subscription.ts';

const MAYA = '111111111111111111';
const OMAR = '222222222222222222';
const OURS = '333333333333333333';
const THEIRS = '444444444444444444';

let cwd: string;
let running: Store;

/** A bot uses the database all the time. */
beforeEach(async () => {
  cwd = aFolder();
  running = await openStore(join(cwd, 'nota.db'));
  onTestFinished(() => running.close());
});

const forget = (...args: readonly string[]) => runDb(cwd, ['forget', ...args]);

const vote = (guild_id: string, user_id: string, tip_id = 'a tip') =>
  running.votes.cast({ guild_id, user_id, tip_id, vote: 1 });

/** Stores one row of each kind. */
async function keepAllOf(guild_id: string): Promise<void> {
  const { subscriptions, settings, questions, feedback, mentionAnswers, departures } = running;
  await subscriptions.add(aSubscription({ id: `tip of ${guild_id}`, guild_id }), 10);
  await vote(guild_id, MAYA);
  await settings.changeGuild(guild_id, { language: 'de' });
  await settings.changeChannel({ guild_id, channel_id: 'a channel', categories: '["aws"]' });
  const question = { text: 'secret question', remark: '', asked_on: '2026-11-30' };
  await questions.keep({ guild_id, why: 'missed', ...question }, 10);
  await feedback.count({ guild_id, section_id: 'a section', helpful: 1, missed: 1 });
  const message = { channelId: 'a channel', answerId: 'an answer', answeredAtMs: 0 };
  await mentionAnswers.keep({ serverId: guild_id, questionId: `in ${guild_id}`, ...message });
  await departures.mark([guild_id], 0);
}

describe('npm run db -- forget', () => {
  it('deletes the votes of a user in all servers, and nobody else’s, while the bot runs', async () => {
    await vote(OURS, MAYA);
    await vote(THEIRS, MAYA);
    await vote(THEIRS, OMAR);

    const forgotten = await forget('user', MAYA);

    expect(forgotten).toMatchObject({ code: 0, err: '' });
    expect(forgotten.out).toContain(`user ${MAYA}:\n  2 × votes on tips\n`);
    expect(await running.votes.inGuild(OURS)).toEqual(new Map());
    expect(await running.votes.inGuild(THEIRS)).toEqual(new Map([['a tip', 1]]));
  });

  it('forgets who set daily tips up, which go on', async () => {
    await running.subscriptions.add(aSubscription({ id: 'hers', created_by: MAYA }), 10);
    await running.subscriptions.add(aSubscription({ id: 'his', created_by: OMAR }), 10);

    const { out } = await forget('user', MAYA);

    expect(out).toContain('1 × record of who set up a daily tip');
    expect(await running.subscriptions.get('hers')).toMatchObject({ created_by: '' });
    expect(await running.subscriptions.get('his')).toMatchObject({ created_by: OMAR });
  });

  it('deletes all that is kept of a server, and nothing of another', async () => {
    await keepAllOf(OURS);
    await keepAllOf(THEIRS);

    const forgotten = await forget('server', OURS);

    expect(forgotten).toMatchObject({ code: 0, err: '' });
    expect(forgotten.out.match(/^ {2}1 × /gm)).toHaveLength(7);
    expect(await running.departures.known()).toEqual([THEIRS]);
    expect(await running.departures.departed()).toEqual([THEIRS]);
  });

  it('leaves nothing of it in the files of the database', async () => {
    await keepAllOf(OURS);

    await forget('server', OURS);

    const files = readdirSync(cwd).map((name) => readFileSync(join(cwd, name)));
    expect(Buffer.concat(files).includes('secret question')).toBe(false);
  });

  it('says that nothing is kept where nothing is', async () => {
    const forgotten = [await forget('user', MAYA), await forget('server', OURS)];

    expect(forgotten).toEqual([
      { code: 0, out: `Nothing is kept about the user ${MAYA}.\n`, err: '' },
      { code: 0, out: `Nothing is kept about the server ${OURS}.\n`, err: '' },
    ]);
  });

  it.each([
    ['no id', ['user'], /^Use: .*db forget user ID/],
    ['more than one', ['user', MAYA, OMAR], /^Use: /],
    ['a name in place of an id', ['user', 'maya'], /17 to 20 digits, but maya has not/],
    ['neither user nor server', ['channel', OURS], /not "forget channel"/],
  ])('refuses %s', async (_, words, said) => {
    await vote(OURS, MAYA);

    expect(await forget(...words)).toMatchObject({
      code: 2,
      out: '',
      err: expect.stringMatching(said),
    });
    expect(await running.votes.inGuild(OURS)).toEqual(new Map([['a tip', 1]]));
  });

  it('makes no database if there is none', async () => {
    const empty = aFolder();

    const forgotten = await runDb(empty, ['forget', 'user', MAYA]);

    expect(forgotten).toMatchObject({ code: 1, err: expect.stringContaining('path right') });
    expect(existsSync(join(empty, 'nota.db'))).toBe(false);
  });

  it('leaves a damaged database and the one of another program as they are', async () => {
    await running.close();
    const file = join(cwd, 'nota.db');
    writeFileSync(file, readFileSync(file).fill(7, 4_096, 9_000));
    const damaged = await forget('user', MAYA);
    const other = aFolder();
    new SqliteDatabase(join(other, 'nota.db')).exec('create table daily_votes (user_id)').close();
    const foreign = await runDb(other, ['forget', 'user', MAYA]);

    expect(damaged).toMatchObject({ code: 1, out: '' });
    expect(damaged.err).toMatch(/is damaged .* nothing was deleted.*restore FILE/);
    expect(foreign).toMatchObject({ code: 1, out: '' });
    expect(foreign.err).toMatch(/not a Nota database, so nothing was deleted/);
  });
});
