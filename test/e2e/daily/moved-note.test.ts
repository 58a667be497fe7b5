import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { MINUTE_MS } from '../../../src/basics/durations.ts';
import { english } from '../../../src/discord/phrases/en/english.ts';
import { createMovableClock, type MovableClock } from '../../../src/playground/clock.ts';
import { aLibrary } from '../../builders/library.ts';
import { read } from '../../builders/sent-message.ts';
import { type ConnectedBot, startConnectedBot } from '../../harness/connected-bot.ts';

const TIPS = '## Exam tips\n- Lambda runs for 15 minutes at the most.\n- Layers hold libraries.\n';

const LAMBDA = `# Lambda\n${TIPS}`;

const SQS = '# SQS\n## Exam tips\n- FIFO queues keep the order.\n';

const NINE = { channel: 'daily-tip', time: '9am', timezone: 'UTC', topic: 'note: Lambda' };

let clock: MovableClock;
let nota: ConnectedBot;
let log: { readonly msg: string; readonly file?: string }[];

beforeEach(async () => {
  clock = createMovableClock();
  log = [];
  nota = await startConnectedBot(aLibrary({ 'lambda.md': LAMBDA, 'sqs.md': SQS }), {
    playground: { clock },
    onLog: (line) => log.push(JSON.parse(line)),
  });
});

afterEach(() => nota.stop());

/** Changes the notes while the bot is stopped; it would make no difference while it runs. */
async function startAgainWith(notes: Readonly<Record<string, string>>): Promise<void> {
  await nota.restart({ library: aLibrary(notes) });
}

/** Moves the time to the next nine o'clock, or this many minutes later. */
function makeItNine(minutesLater = 0): void {
  const midnight = new Date(clock.now()).setUTCHours(0, 0, 0, 0);
  const [today = 0, tomorrow = 0] = [9, 33].map((hours) => midnight + hours * 60 * MINUTE_MS);
  clock.moveTo((clock.now() < today ? today : tomorrow) + minutesLater * MINUTE_MS);
}

const maya = (place = 'general') => nota.user('maya').in(place);

async function postsWhen(count: number): Promise<readonly string[]> {
  const posts = () => maya('daily-tip').messages();
  await expect.poll(() => posts().length).toBe(count);
  return posts().map((post) => read(post).text);
}

async function list(): Promise<string> {
  return read(await maya().command('/daily list')).text;
}

describe('a daily tip about one note', () => {
  beforeEach(async () => {
    await maya().command('/daily setup', NINE);
  });

  it('goes on with the note under another title in another file, and repeats nothing', async () => {
    makeItNine();
    await postsWhen(1);

    await startAgainWith({ 'aws/functions.md': `# Functions\n${TIPS}`, 'sqs.md': SQS });
    makeItNine();

    const posts = await postsWhen(2);
    const said = ['Lambda runs', 'Layers hold'];
    expect(said.filter((words) => posts.some((post) => post.startsWith(words)))).toEqual(said);
    expect(await list()).toContain('note: Functions');
    expect(log.filter(({ file }) => file !== undefined)).toMatchObject([
      { file: 'aws/functions.md', msg: 'a daily tip follows its note' },
    ]);
  });

  it('is listed with the note that moved before it posts again', async () => {
    makeItNine();
    await postsWhen(1);

    await startAgainWith({ 'aws/lambda.md': LAMBDA, 'sqs.md': SQS });

    expect(await list()).toContain('about note: Lambda');
  });

  it('runs again when it is resumed after the note turned up elsewhere', async () => {
    makeItNine();
    await postsWhen(1);
    await startAgainWith({ 'sqs.md': SQS });
    makeItNine(179.5);
    await expect.poll(list).toContain('⏸️');

    await startAgainWith({ 'aws/lambda.md': LAMBDA, 'sqs.md': SQS });
    const resumed = read(await maya().command('/daily resume'));

    expect(resumed.text).toContain(english.daily.resumed);
    expect(resumed.text).toContain('about note: Lambda');
  });

  it('is listed with the note that moved twice', async () => {
    makeItNine();
    await postsWhen(1);

    await startAgainWith({ 'aws/lambda.md': LAMBDA, 'sqs.md': SQS });
    await list();
    await startAgainWith({ 'aws/compute/lambda.md': LAMBDA, 'sqs.md': SQS });

    expect(await list()).toContain('about note: Lambda');
  });

  it('follows neither of two notes that have its tips, and says so in the list', async () => {
    makeItNine();
    await postsWhen(1);

    await startAgainWith({ 'a/lambda.md': LAMBDA, 'b/lambda.md': LAMBDA });

    expect(await list()).toContain(`⚠️ ${english.daily.noteGone}`);
  });

  it('says that its note is gone in the list, and when it stops', async () => {
    await startAgainWith({ 'aws/lambda.md': LAMBDA });
    const listed = await list();
    makeItNine(179.5);

    await expect.poll(() => maya('@bot').messages().length).toBe(1);

    const [told] = maya('@bot')
      .messages()
      .map((message) => read(message).text);
    expect(listed).toContain(`⚠️ ${english.daily.noteGone}`);
    expect(told).toContain(english.daily.noteGone);
    expect(await list()).toContain(`⏸️ ${english.daily.noteGone}`);
  });
});
