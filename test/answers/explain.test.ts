import { describe, expect, it } from 'vitest';
import { explain } from '../../src/answers/explain.ts';
import { anEngine } from '../builders/engine.ts';

const LAMBDA = `# Lambda
Lambda runs code as functions.

## Timeouts
A function may run for 15 minutes.
`;

const SERVERLESS = `# Serverless
* Lambda - runs code without servers
* Simple queue service (sqs) - decouples apps
`;

function explained(notes: Readonly<Record<string, string>>, asked: string) {
  return explain(anEngine(notes), asked);
}

/** A note of a category with `count` sections that say a word. */
function aNoteOf(category: string, word: string, count: number, tag = ''): string {
  const sections = Array.from({ length: count }, (_, n) => `## Part ${n}\n${word} is here.\n`);
  const frontMatter = `---\ncategory: ${category}\ntags: [${tag}]\n---\n`;
  return `${frontMatter}# About ${category}\n\n${sections.join('\n')}`;
}

describe('explain', () => {
  it('gives the section about the topic, not one that mentions it', () => {
    const answer = explained({ 'lambda.md': LAMBDA, 'sqs.md': SERVERLESS }, 'lambda timeouts');

    expect(answer).toMatchObject({
      kind: 'explained',
      sure: true,
      passage: { section: { heading: 'Timeouts' }, note: { title: 'Lambda' } },
    });
  });

  it('tells how misspelt words were read', () => {
    expect(explained({ 'lambda.md': LAMBDA }, 'lamda timouts')).toMatchObject({
      sure: true,
      corrections: [
        { typed: 'lamda', read: 'lambda' },
        { typed: 'timouts', read: 'timeouts' },
      ],
    });
  });

  it('gives the section about each side of a comparison that the notes do not make', () => {
    const answer = explained({ 'lambda.md': LAMBDA, 'mq.md': '# MQ\nA broker.\n' }, 'mq vs lamda');

    expect(answer).toMatchObject({
      kind: 'side-by-side',
      corrections: [{ typed: 'lamda', read: 'lambda' }],
      sides: [{ section: { heading: 'MQ' } }, { section: { heading: 'Lambda' } }],
      places: [{ section: { heading: 'MQ' } }, { section: { heading: 'Lambda' } }, {}],
    });
  });

  it('gives what other sections say that the sides of a comparison are', () => {
    const mq = '# MQ\n* MQ - a broker\n';

    const answer = explained(
      { 'lambda.md': LAMBDA, 'mq.md': mq, 'serverless.md': SERVERLESS },
      'mq vs lambda',
    );

    expect(answer).toMatchObject({
      kind: 'side-by-side',
      definitions: [{ definition: { term: 'Lambda' }, section: { heading: 'Serverless' } }],
    });
  });

  it('gives a section that compares, and no sides where one is no topic of the notes', () => {
    const both = { 'lambda.md': LAMBDA, 'both.md': '# MQ\nA broker.\n# Lambda or MQ\nBoth run.\n' };

    expect(explained(both, 'mq vs lambda')).toMatchObject({
      kind: 'explained',
      passage: { section: { heading: 'Lambda or MQ' } },
    });
    expect(explained({ 'lambda.md': LAMBDA }, 'lambda vs zebras')).toMatchObject({
      kind: 'explained',
    });
  });

  it('gives the definition that names exactly the topic', () => {
    const answer = explained({ 'lambda.md': LAMBDA, 'serverless.md': SERVERLESS }, 'LAMBDA');

    expect(answer).toMatchObject({
      definition: { definition: { term: 'Lambda', meaning: 'runs code without servers' } },
    });
  });

  it('offers to look up the terms of the section, but not the one that is defined above it', () => {
    const notes = {
      'lambda.md': '# Lambda\nLambda reads from an SQS queue.\n',
      'serverless.md': SERVERLESS,
    };
    const termsFor = (asked: string) => {
      const answer = explained(notes, asked);
      return answer.kind === 'explained'
        ? answer.surroundings.terms.map(({ definition }) => definition.term)
        : [];
    };

    expect(termsFor('lambda')).toEqual(['Simple queue service']);
    expect(termsFor('lambda queue reads')).toEqual(['Lambda', 'Simple queue service']);
  });

  it('prefers a definition that does without the term to one that only says what is done with it', () => {
    const sns =
      '# Lambda targets\n* Email - sends a mail\n* Lambda - is what runs a lambda with the message\n';

    const answer = explained({ 'serverless.md': SERVERLESS, 'sns.md': sns }, 'lambda');

    expect(answer).toMatchObject({
      definition: { definition: { meaning: 'runs code without servers' } },
    });
  });

  it('knows a definition by its other names', () => {
    const answer = explained({ 'serverless.md': SERVERLESS }, 'SQS');

    expect(answer).toMatchObject({ definition: { definition: { term: 'Simple queue service' } } });
  });

  it.each([
    [
      'a bullet',
      '# Serverless\n* Lambda - runs code\n  without **servers**\n* SQS - decouples apps\n',
    ],
    [
      'a bullet with others under it',
      '# Serverless\n* **Lambda**: runs code\n  * for 15 minutes\n',
    ],
    [
      'a sentence',
      '# Lambda\nAWS Lambda is a service that runs code. It stops after 15 minutes.\n',
    ],
    ['an entry of a glossary', '# Glossary\n## Lambda\nRuns code without servers.\n\nMore.\n'],
  ])('does not say before the section what the section begins with: %s', (_, text) => {
    const answer = explained({ 'a.md': text }, 'lambda');

    expect(answer).toMatchObject({ kind: 'explained', sure: true, definition: null });
  });

  it('says first what stands further down in the section', () => {
    const answer = explained({ 'serverless.md': SERVERLESS }, 'simple queue service');

    expect(answer).toMatchObject({ definition: { definition: { meaning: 'decouples apps' } } });
  });

  it('gives no definition of something else', () => {
    const answer = explained({ 'serverless.md': SERVERLESS }, 'lambda queue');

    expect(answer).toMatchObject({ kind: 'explained', definition: null });
  });

  it('names other places, the shown one first and each once', () => {
    const answer = explained({ 'lambda.md': LAMBDA, 'serverless.md': SERVERLESS }, 'lambda');

    const places = answer.kind === 'explained' ? answer.places : [];
    const shown = answer.kind === 'explained' ? answer.passage.section.id : '';
    expect(places[0]?.section.id).toBe(shown);
    expect(new Set(places.map(({ section }) => section.id)).size).toBe(places.length);
    expect(places.length).toBeGreaterThan(1);
  });

  it('names at most 25 places, for a menu holds no more', () => {
    const answer = explained({ 'a.md': aNoteOf('aws', 'lambda', 40) }, 'lambda here');

    expect(answer.kind === 'explained' && answer.places).toHaveLength(25);
  });

  it('says that there is nothing rather than guess', () => {
    expect(explained({ 'lambda.md': LAMBDA }, 'xylophone')).toEqual({
      kind: 'nothing-found',
      asked: 'xylophone',
      didYouMean: [],
    });
  });

  it.each(['', '   ', '?!', '-lambda'])('finds nothing to look for in "%s"', (asked) => {
    expect(explained({ 'lambda.md': LAMBDA }, asked).kind).toBe('nothing-asked');
  });

  it('says that there are no notes at all', () => {
    expect(explained({}, 'lambda')).toEqual({ kind: 'no-notes' });
  });

  it('gives of a section that only holds others what they say', () => {
    const notes = {
      'a.md': '# Regions\n\n## Europe\nFrankfurt.\n\n## Asia\nTokyo.\n\n# Zones\nTwo.\n',
    };

    const answer = explained(notes, '"regions"');

    expect(answer).toMatchObject({ passage: { section: { heading: 'Regions' } } });
    expect(answer.kind === 'explained' && answer.passage.markdown).toMatch(
      /^## Europe\s+Frankfurt\.\s+## Asia\s+Tokyo\.\s*$/,
    );
  });

  it('follows the links of a section that only holds others, which are shown with it', () => {
    const notes = {
      'a.md': '# Regions\n\n## Europe\nSee [zones](b.md).\n\n# Other\nSee [c](c.md).\n',
      'b.md': '# Zones\nTwo.\n',
      'c.md': '# C\nText.\n',
    };

    const answer = explained(notes, '"regions"');

    expect(answer).toMatchObject({ passage: { links: [{ note: { title: 'Zones' } }] } });
  });

  describe('too broad', () => {
    const chinese = {
      'a.md': aNoteOf('aws', '数据库的事务隔离级别', 20),
      'b.md': aNoteOf('azure', '数据库', 10),
    };
    const broad = { 'a.md': aNoteOf('aws', 'cloud', 20), 'b.md': aNoteOf('azure', 'cloud', 10) };

    it('counts the places and offers the categories, the largest first', () => {
      const answer = explained(broad, 'cloud');

      expect(answer).toMatchObject({
        kind: 'too-broad',
        asked: 'cloud',
        places: 30,
        notes: 2,
        groups: [
          { by: 'category', name: 'aws', places: 20 },
          { by: 'category', name: 'azure', places: 10 },
        ],
      });
    });

    it('is a category with more places than a menu holds, even where they are few of all', () => {
      const answer = explained(
        { ...broad, 'c.md': aNoteOf('gcp', 'aws', 9), 'd.md': aNoteOf('other', 'else', 120) },
        'aws',
      );

      expect(answer).toMatchObject({ kind: 'too-broad', places: 30 });
    });

    it('offers tags where all notes are of one category', () => {
      const answer = explained(
        {
          'a.md': aNoteOf('aws', 'cloud', 15, 'compute'),
          'b.md': aNoteOf('aws', 'cloud', 15, 'storage'),
        },
        'cloud',
      );

      expect(answer).toMatchObject({ kind: 'too-broad', groups: [{ by: 'tag' }, { by: 'tag' }] });
    });

    it('still gives the definition', () => {
      const notes = { ...broad, 'c.md': '# Words\n**AWS**: the cloud of a bookshop\n' };

      expect(explained({ ...notes, 'd.md': aNoteOf('gcp', 'aws', 9) }, 'aws')).toMatchObject({
        kind: 'too-broad',
        definition: { definition: { meaning: 'the cloud of a bookshop' } },
      });
    });

    it('is no term that a note defines', () => {
      const notes = { ...broad, 'c.md': '# Words\n**Cloud**: the computers of others\n' };

      expect(explained(notes, 'cloud').kind).toBe('explained');
    });

    it.each([
      ['what more than one word asks for', broad, 'cloud part'],
      ['what more than one word asks for without a space', broad, 'cloud/part'],
      ['a Chinese question, which has no spaces', chinese, '数据库的事务隔离级别有哪些？'],
      ['what a quoted phrase asks for', broad, '"cloud"'],
      ['what nothing narrows down', { 'a.md': aNoteOf('aws', 'cloud', 40) }, 'cloud'],
      ['what fits into a menu', { 'a.md': aNoteOf('aws', 'cloud', 24) }, 'cloud'],
    ])('is not %s', (_, notes, asked) => {
      expect(explained(notes, asked).kind).toBe('explained');
    });
  });
});
