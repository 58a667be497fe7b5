import { describe, expect, it } from 'vitest';
import { aNote } from '../../builders/library.ts';
import { definitionsIn, termsIn } from './defined.ts';

describe('a list of terms', () => {
  it('gives each name with what is said about it', () => {
    const definitions = definitionsIn(
      [
        '# Serverless',
        '* Lambda - enables you to run code without servers',
        '* API Gateway – allows you to publish APIs',
        '* DynamoDB: a managed NoSQL database',
        '* S3 - object storage and web hosting',
      ].join('\n'),
    );

    expect(definitions).toMatchObject([
      { line: 2, term: 'Lambda', meaning: 'enables you to run code without servers' },
      { line: 3, term: 'API Gateway', meaning: 'allows you to publish APIs' },
      { line: 4, term: 'DynamoDB', meaning: 'a managed NoSQL database' },
      { line: 5, term: 'S3', meaning: 'object storage and web hosting' },
    ]);
  });

  it('is read as Google Docs writes it, with backslashes before marks', () => {
    const definitions = definitionsIn(
      '# Queues\n* **SQS** \\- a managed queue  \n* **Visibility\\_timeout**: the time in which a message is hidden\n',
    );

    expect(definitions).toMatchObject([
      { term: 'SQS', meaning: 'a managed queue' },
      { term: 'Visibility_timeout', meaning: 'the time in which a message is hidden' },
    ]);
  });

  it('gives the bullets under a term as part of its meaning', () => {
    const definitions = definitionsIn(
      '* Role - a set of permissions\nfor a service\n    * Has no password\n    * Is assumed\n* User - a person\n',
    );

    expect(definitions[0]?.meaning).toBe(
      'a set of permissions\nfor a service\n\n* Has no password\n* Is assumed',
    );
  });

  it('finds terms that are repeated in a sentence, but not sentences about something else', () => {
    const terms = termsIn(
      '# Nodes\n* Clusters - clusters are groups of nodes\n\n# Money\n* Budgets - managers are people with money\n',
    );

    expect(terms).toEqual(['Clusters']);
  });

  it('gives names with a dot in them, and each space once', () => {
    const terms = termsIn(
      '* Node.js - a runtime for JavaScript\n* Dead  letter queue - a queue of failures\n',
    );

    expect(terms).toEqual(['Node.js', 'Dead letter queue']);
  });

  it('gives no ids of blocks', () => {
    const definitions = definitionsIn('* Role - a set of permissions ^role\n');

    expect(definitions).toMatchObject([{ meaning: 'a set of permissions' }]);
  });

  it('gives terms that are nested under other bullets', () => {
    const terms = termsIn(
      '* Encryption\n    * SSE-S3 - keys that S3 manages\n    * SSE-C - keys of a customer\n',
    );

    expect(terms).toEqual(['SSE-S3', 'SSE-C']);
  });

  it('gives terms in the tabs of MkDocs', () => {
    const terms = termsIn(
      '=== "S3"\n    * SSE-S3 - keys that S3 manages\n=== "KMS"\n    **SSE-KMS**: keys in KMS\n',
    );

    expect(terms).toEqual(['SSE-S3', 'SSE-KMS']);
  });

  it('gives a term once for a section, with its first meaning', () => {
    const definitions = definitionsIn('* **Role**: a set of rights\n* **Role**: an actor’s part\n');

    expect(definitions).toMatchObject([{ term: 'Role', meaning: 'a set of rights' }]);
  });

  it('names the section and the note', () => {
    const note = aNote('iam.md', '# IAM\n\n## Terms\n* Role - a set of permissions\n');

    expect(note.definitions).toMatchObject([
      { noteId: note.id, sectionId: note.sections[1]?.id, line: 4 },
    ]);
  });
});

describe('evidence that makes a definition', () => {
  it.each([
    [
      'a sort of thing, said of several',
      '* Batch - fully managed service for jobs\n* Glue - fully managed service for data',
      ['Batch', 'Glue'],
    ],
    ['a thing told from others', '* Guard - conditions that stop a recursion', ['Guard']],
    [
      'a meaning that stands in nested bullets',
      '* **Spot**:\n    * A spare server\n    * Is taken back\n* **Host**:\n    * Costs more',
      ['Spot'],
    ],
    ['terms that the heading announces', '## Types\n* Spot - spare room\n* Host - own room', []],
    [
      'the same with more to say',
      '## Types\n* Spot - spare room in a rack\n* Host - own room in a rack',
      ['Spot', 'Host'],
    ],
    [
      'a term that the heading names',
      '## Users and more\n* Users - people with a password\n* Others - people with a key',
      ['Users'],
    ],
  ])('%s', (_, text, terms) => {
    expect(termsIn(`# Cloud\n${text}\n`)).toEqual(terms);
  });
});
