import { describe, expect, it } from 'vitest';
import { aNoteOf, explained } from './explained.ts';

const LAMBDA = `# Lambda
Lambda runs code as functions.

## Timeouts
A function may run for 15 minutes.
`;

const SERVERLESS = `# Serverless
* Lambda - runs code without servers
* Simple queue service (sqs) - decouples apps
`;

describe('explain', () => {
  it('gives the section about the topic, not one that mentions it', () => {
    const answer = explained({ 'lambda.md': LAMBDA, 'sqs.md': SERVERLESS }, 'lambda timeouts');

    expect(answer).toMatchObject({
      kind: 'explained',
      sure: true,
      passage: { section: { heading: 'Timeouts' }, note: { title: 'Lambda' } },
    });
  });

  it('reports how misspelt words were corrected', () => {
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

  it.each([
    ['what is lambda?', 'Lambda'],
    ['hi, can you explain Lambda to me please', 'Lambda'],
    ['was ist Lambda?', 'Lambda'],
    ['lamda', 'Lambda'],
    ['how does the simple queue service work?', 'Simple queue service'],
    ['lambdaaa plsss', 'Lambda'],
  ])('gives the definition of what a question names: %s', (asked, term) => {
    const answer = explained({ 'lambda.md': LAMBDA, 'serverless.md': SERVERLESS }, asked);

    expect(answer).toMatchObject({ definition: { definition: { term } } });
  });

  it('gives no definition of a part of the name where the rest are small words', () => {
    const notes = {
      'glossary.md':
        '# Glossary\n* Gate - a part that computes a bit\n* **OR gate** - a part that adds bits',
      'gates.md': '# Gates\nMany.\n## OR gate\nUsed in adders.\n## NOT gate\nUsed in flip-flops.',
    };

    expect(explained(notes, 'what is an or gate?')).toMatchObject({
      definition: { definition: { term: 'OR gate' } },
      passage: { section: { heading: 'OR gate' } },
    });
    expect(explained(notes, 'explain the not gate')).toMatchObject({
      definition: null,
      passage: { section: { heading: 'NOT gate' } },
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
    [
      'an introduction under its name, then what it is',
      '# AWS Lambda\nYou bring the code.\n* Lambda - runs it without servers\n* Layer - its libraries\n',
    ],
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

  it.each(['', '   ', '?!'])('finds nothing to look for in "%s"', (asked) => {
    expect(explained({ 'lambda.md': LAMBDA }, asked).kind).toBe('nothing-asked');
  });

  it('explains a command with its options, which exclude nothing', () => {
    const notes = { 'a.md': '# Containers\nUse docker run -it image to look around in it.\n' };

    expect(explained(notes, 'docker run -it image').kind).toBe('explained');
  });

  it('reads quotes as punctuation where no section has just these words', () => {
    const notes = { 'a.md': '# Git\nWith git commit -m "some words" you keep your work.\n' };

    expect(explained(notes, 'git commit -am "my message"').kind).toBe('explained');
    expect(explained(notes, '"xylophone of glass"').kind).toBe('nothing-found');
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
});
