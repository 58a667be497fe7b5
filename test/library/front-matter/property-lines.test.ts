import { describe, expect, it } from 'vitest';
import { aNote } from '../../builders/library.ts';

const EXPORTED = 'Queues 0123456789abcdef0123456789abcdef.md';

describe('properties that Notion exports below the title', () => {
  it.each([
    ['of an exported file', EXPORTED, 'Tags: aws, queues\nStatus: Done'],
    [
      'with the time of a change',
      'queues.md',
      'Tags: aws, queues\nLast edited time: June 27, 2023 9:32 PM',
    ],
    [
      'in another language',
      'queues.md',
      'Ersteller: Ada\nCreated: 21. Juli 2023 15:29\nTags: aws, queues',
    ],
  ])('are no text of the note: %s', (_, file, properties) => {
    const note = aNote(file, `# Queues\n\n${properties}\n\nSQS holds messages.\n`);

    expect(note).toMatchObject({ title: 'Queues', tags: ['aws', 'queues'] });
    expect(note.sections).toMatchObject([
      {
        heading: 'Queues',
        startLine: 1,
        markdown: 'SQS holds messages.',
        plain: 'SQS holds messages.',
      },
    ]);
  });

  it('may name a page of Notion, with its address', () => {
    const properties = 'Category: AWS (https://www.notion.so/AWS-506e36a7b830465a)\nStatus: Done';

    const note = aNote(EXPORTED, `# Queues\n\n${properties}\n\nText\n`);

    expect(note.category).toBe('AWS');
  });

  it.each([
    ['stand in a note that Notion did not write', 'queues.md', 'Tags: aws\nStatus: Done'],
    ['are followed by text', EXPORTED, 'Tags: aws\nSQS holds messages.'],
    ['have no name that Notion gives', EXPORTED, 'Note: SQS is pull.\nRemember: SNS is push.'],
    ['tell when something takes place', 'queues.md', 'Date: 2023-06-27 9:32\nRoom: 4'],
    ['are marked', EXPORTED, '**Status**: Done'],
    ['are a list', EXPORTED, '- Status: Done'],
  ])('are text where they %s', (_, file, text) => {
    const note = aNote(file, `# Queues\n\n${text}\n\nMore\n`);

    expect(note.sections[0]?.markdown).toBe(`${text}\n\nMore`);
  });

  it('are text if they are further down', () => {
    const note = aNote(EXPORTED, '# Queues\n\nText\n\nStatus: Done\n');

    expect(note.sections[0]?.plain).toBe('Text\nStatus: Done');
  });
});

describe('properties that Logseq writes at the top of a page', () => {
  it.each([
    'title:: Queues\ntags:: [[aws]], #queues\nalias:: SQS, mail\nsource:: page 12',
    '- title:: Queues\n  tags:: aws, queues\n  alias:: SQS, mail',
  ])('are read, and are no text of the note', (properties) => {
    const note = aNote('q.md', `${properties}\n\n- SQS holds messages.\n`);

    expect(note).toMatchObject({
      title: 'Queues',
      tags: ['aws', 'queues'],
      aliases: ['SQS', 'mail'],
    });
    expect(note.sections.map(({ plain }) => plain)).toEqual(['SQS holds messages.']);
  });

  it('are text if Logseq knows none of them', () => {
    const note = aNote('q.md', 'queue:: a line\nstack:: a pile\n');

    expect(note.sections[0]?.plain).toBe('queue: a line stack: a pile');
  });
});
