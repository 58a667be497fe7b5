import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { english } from '../../../src/discord/phrases/en/english.ts';
import { french } from '../../../src/discord/phrases/fr/french.ts';
import { aLibrary } from '../../builders/library.ts';
import { read } from '../../builders/sent-message.ts';
import { type ConnectedBot, startConnectedBot } from '../../harness/connected-bot.ts';
import { serverId } from '../../harness/places.ts';

const INTRODUCTION = '---\ntitle: Introduction\ncategory: CATEGORY\n---\n## Exam tips\n- TIP\n';

const introductionTo = (category: string, tip: string): string =>
  INTRODUCTION.replace('CATEGORY', category).replace('TIP', tip);

const library = aLibrary({
  'aws/intro.md': introductionTo('aws', 'Lambda runs for 15 minutes at the most.'),
  'gcp/intro.md': introductionTo('gcp', 'Cloud Run scales to zero.'),
  'kinesis/order.md': '# Order\nShards keep the order.\n',
  'quotas/limits.md': '# Quotas of AWS\n## Exam tips\n- Ask for more of them.\n',
  'sqs/order.md': '# Order\n## Exam tips\n- FIFO queues keep the order.\n',
});

const NINE = { channel: 'daily-tip', time: '9am', timezone: 'UTC' };

let nota: ConnectedBot;

beforeEach(async () => {
  nota = await startConnectedBot(library);
});

afterEach(() => nota.stop());

const maya = () => nota.user('maya').in('general');

const setUp = async (topic: string): Promise<string> =>
  read(await maya().command('/daily setup', { ...NINE, topic })).text;

describe('a topic of which two notes have the title', () => {
  it('is offered once for each, with its file, and the chosen one is taken', async () => {
    const offered = await maya().suggest('/daily setup', 'topic', { ...NINE, topic: 'intro' });

    const answers: string[] = [];
    for (const { value } of offered) answers.push(await setUp(String(value)));

    expect(offered.map(({ name }) => name)).toEqual([
      'note: Introduction (aws/intro.md)',
      'note: Introduction (gcp/intro.md)',
    ]);
    expect(answers[0]).toContain('Lambda runs');
    expect(answers[1]).toContain('Cloud Run');
  });

  it('is told apart wherever a daily tip is named', async () => {
    await setUp('gcp/intro.md');

    const list = read(await maya().command('/daily list'));
    const which = await maya().suggest('/daily next', 'which', { which: '' });

    expect(list.text).toContain('note: Introduction (gcp/intro.md)');
    expect(which.map(({ name }) => name)).toEqual([
      '#daily-tip, 09:00 UTC, every day, note: Introduction (gcp/intro.md)',
    ]);
  });

  it.each(['note: Introduction (gcp/intro.md)', 'gcp/intro.md', 'NOTE: GCP/Intro.md'])(
    'is understood as it is typed: %s',
    async (topic) => {
      expect(await setUp(topic)).toContain('Cloud Run');
    },
  );

  it('is asked back about when the title alone is typed', async () => {
    const answer = await setUp('Introduction');

    expect(answer).toBe(
      english.daily.severalNotes('Introduction', ['aws/intro.md', 'gcp/intro.md']),
    );
    expect(
      await nota.store.subscriptions.inGuild(serverId(nota.playground, 'Cloud Study')),
    ).toEqual([]);
  });

  it('is that of the note with tips where the other has none', async () => {
    expect(await setUp('Order')).toContain('FIFO queues keep the order');
  });
});

describe('a topic that is typed as the file of a note is called', () => {
  it.each(['limits', 'Limits.md', 'note: limits'])('is that note: %s', async (topic) => {
    expect(await setUp(topic)).toContain('Ask for more of them.');
  });

  it('is asked back about where several files are called so', async () => {
    const answer = await setUp('intro');

    expect(answer).toBe(english.daily.severalNotes('intro', ['aws/intro.md', 'gcp/intro.md']));
  });
});

describe('a topic that is typed as it is shown in the person’s language', () => {
  it.each([
    ['catégorie : aws', 'Lambda runs'],
    ['Catégorie: AWS', 'Lambda runs'],
    ['note : Order', 'FIFO queues'],
    ['note: gcp/intro.md', 'Cloud Run'],
    ['tout', french.daily.setUp],
  ])('is understood: %s', async (topic, said) => {
    const camille = nota.user('camille').in('Révisions Cloud/général');

    const answer = await camille.command('/daily setup', {
      ...NINE,
      channel: 'astuce-du-jour',
      topic,
    });

    expect(read(answer).text).toContain(said);
  });
});
