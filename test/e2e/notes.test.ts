import { rename } from 'node:fs/promises';
import { join } from 'node:path';
import { type APIMessage, ComponentType } from 'discord-api-types/v10';
import { afterEach, beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { DAY_MS } from '../../src/basics/durations.ts';
import { createMovableClock, type MovableClock } from '../../src/playground/clock.ts';
import { aLibrary } from '../builders/library.ts';
import { aNotesFolder } from '../builders/notes-folder.ts';
import { read } from '../builders/sent-message.ts';
import { type ConnectedBot, startConnectedBot } from '../harness/connected-bot.ts';
import { startNota } from '../harness/nota.ts';
import { serverId } from '../harness/places.ts';

const GONE = Array.from({ length: 150 }, (_, number) => `- [gone](nowhere-${number}.md)\n`);

const library = aLibrary({
  'lambda.md': '# Lambda\n- Lambda - runs code\n## Exam tips\n- Short.\n',
  'links.md': `# Links\n${GONE.join('')}`,
});

let clock: MovableClock;
let nota: ConnectedBot;
let reloadNotes = async (): Promise<void> => {};

beforeEach(async () => {
  clock = createMovableClock();
  nota = await startConnectedBot(library, {
    playground: { clock },
    reloadNotes: () => reloadNotes(),
  });
});

afterEach(() => nota.stop());

const maya = () => nota.user('maya').in('general');
const tom = () => nota.user('tom').in('general');
const cloudStudy = () => serverId(nota.playground, 'Cloud Study');

async function notes(what: string): Promise<APIMessage> {
  return maya().command(`/notes ${what}`);
}

async function keepQuestions(isOn = true): Promise<void> {
  await nota.store.settings.changeGuild(cloudStudy(), { keeps_questions: Number(isOn) });
  clock.moveTo(clock.now() + 10_000);
}

describe('/notes status', () => {
  it('counts what the notes hold, and lists what is wrong in them on pages', async () => {
    const first = await notes('status');
    const second = await maya().press(first, 'Next ›');

    expect(read(first).text).toContain('**2 notes** with 3 sections, 1 definition and 1 exam tip');
    expect(read(first).text).toContain('**Problems in 1 file**');
    expect(read(first).text).toContain('**links.md**');
    expect(read(second).text).toContain('page 2 of');
    expect(read(second).text).toMatch(/\*\*links.md\*\*\n.* line \d+: /);
  });

  it('is for managers', async () => {
    await expect(tom().command('/notes status')).rejects.toThrow(/can’t use/);
  });
});

describe('/notes status of a folder that is gone', () => {
  it('says that it can’t be read, and why, until it is back', async () => {
    const top = await aNotesFolder({ 'notes/lambda.md': '# Lambda\nRuns code.\n' });
    const folder = join(top, 'notes');
    const onFolder = await startNota({ notesDirs: [folder] });
    onTestFinished(() => onFolder.stop());
    const status = async () =>
      read(await onFolder.user('maya').in('general').command('/notes status')).text;

    const before = await status();
    await rename(folder, join(top, 'elsewhere'));
    await expect.poll(status).toContain('their folder does not exist');
    const meanwhile = await status();
    await rename(join(top, 'elsewhere'), folder);
    await expect.poll(status).not.toContain('can’t be read');

    expect(before).not.toContain('can’t be read');
    expect(meanwhile).toContain('**1 note** with 1 section');
  });
});

describe('/notes status of an empty folder', () => {
  it('says that there are no notes, and not that nothing is wrong in them', async () => {
    const onFolder = await startNota({ notesDirs: [await aNotesFolder()] });
    onTestFinished(() => onFolder.stop());

    const status = await onFolder.user('maya').in('general').command('/notes status');

    expect(read(status).text).toMatch(/^I have no notes yet.*at once\.$/);
  });
});

describe('/notes reload', () => {
  it('reads the notes again, and says when they can’t be read', async () => {
    reloadNotes = async () => {};
    const done = await notes('reload');
    reloadNotes = async () => {
      throw new Error('the folder is gone');
    };
    const failed = await notes('reload');

    expect(read(done).text).toContain('read again');
    expect(read(failed).text).toContain('the last ones stay in use');
  });
});

describe('/notes gaps', () => {
  it('keeps nothing until the server switches it on, and says how', async () => {
    await tom().command('/explain', { topic: 'quantum tea' });

    expect(read(await notes('gaps')).text).toContain('`/settings`');
    await keepQuestions();
    expect(read(await notes('gaps')).text).toContain('No question of the last 30 days');
  });

  it('groups what found nothing by the stems of its words, with counts and a file', async () => {
    await keepQuestions();
    await tom().command('/explain', { topic: 'quantum teapots' });
    await maya().command('/search', { query: 'a quantum teapot?' });
    await maya().command('/tips', { topic: 'quantum teapot' });
    await tom().command('/explain', { topic: '=HYPERLINK("http://evil")' });
    await tom().command('/explain', { topic: 'lambda' });

    const message = await notes('gaps');

    expect(read(message).text).toContain('**4 questions of the last 30 days');
    expect(read(message).text).toMatch(/3 × .*nothing found, in 3 wordings/);
    expect(read(message).allComponents).toContainEqual(
      expect.objectContaining({ type: ComponentType.File, name: 'gaps.csv' }),
    );
    const rows = await nota.store.questions.ofGuild(cloudStudy(), '2000-01-01');
    expect(JSON.stringify(rows)).not.toContain(tom().id);
  });

  it('says in how many wordings something was asked, if in more than one', async () => {
    await keepQuestions();
    await tom().command('/explain', { topic: 'quantum teapots' });
    await maya().command('/explain', { topic: 'a quantum teapot?' });
    await tom().command('/explain', { topic: 'zebra' });

    const { text } = read(await notes('gaps'));

    expect(text).toMatch(/2 × .*teapot.*nothing found, in 2 wordings/);
    expect(text).toMatch(/1 × .*zebra.*nothing found$/m);
  });

  it('forgets what is older than 30 days', async () => {
    await keepQuestions();
    await tom().command('/explain', { topic: 'quantum tea' });

    clock.moveTo(clock.now() + 31 * DAY_MS);

    expect(read(await notes('gaps')).text).toContain('No question of the last 30 days');
    await expect
      .poll(async () => nota.store.questions.ofGuild(cloudStudy(), '2000-01-01'))
      .toEqual([]);
  });
});

describe('/notes forget', () => {
  it('deletes the kept questions, but asks before', async () => {
    await keepQuestions();
    await tom().command('/explain', { topic: 'quantum tea' });

    const kept = await maya().press(await notes('forget'), 'Keep them');
    expect(read(kept).text).toBe('Nothing was deleted.');
    expect(await nota.store.questions.ofGuild(cloudStudy(), '2000-01-01')).toHaveLength(1);
    const deleted = await maya().press(await notes('forget'), 'Delete');

    expect(read(deleted).text).toBe('1 question was deleted.');
    expect(read(await notes('forget')).text).toContain('no kept questions');
  });
});
