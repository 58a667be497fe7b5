import { describe, expect, it } from 'vitest';
import { aNote } from '../../builders/library.ts';

describe('the tags of HackMD', () => {
  it.each([
    ['###### tags: `aws` `queues`', ['aws', 'queues']],
    ['###### tags: `message queues`,`aws`', ['message queues', 'aws']],
    ['###### Tags: aws, message queues', ['aws', 'message queues']],
    ['###### tags: `#aws`', ['aws']],
    ['#### tags: `aws`', ['aws']],
    ['###### tags:', []],
  ])('are read, and are no heading of what stands below: %s', (line, tags) => {
    const note = aNote('q.md', `# Queues\n${line}\n\nSQS holds messages.\n`);

    expect(note.tags).toEqual(tags);
    expect(note.sections).toMatchObject([{ heading: 'Queues', plain: 'SQS holds messages.' }]);
  });

  it('are added to those of the front matter, wherever they stand', () => {
    const note = aNote(
      'q.md',
      '---\ntags: aws, sqs\n---\n\n# Queues\n\nText\n\n###### tags: `sqs` `exam`\n',
    );

    expect(note.tags).toEqual(['aws', 'sqs', 'exam']);
    expect(note.sections.map(({ plain }) => plain)).toEqual(['Text']);
  });

  it.each([
    ['a heading that is about tags', '## Tags: what they are for'],
    ['code', '```\n###### tags: `aws`\n```'],
    ['text', 'tags: `aws`'],
  ])('are not %s', (_, text) => {
    const note = aNote('q.md', `# Queues\n\n${text}\n\nMore\n`);

    expect(note.tags).toEqual([]);
    expect(note.sections.map(({ plain }) => plain).join('\n')).toContain('More');
  });
});
