import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../../builders/discord-markdown.ts';
import { aNote } from '../../../builders/library.ts';

describe('the line between the two sides of a flashcard', () => {
  it.each([
    [
      'of one line each',
      'What is SQS for\n?\nDecoupling\nparts',
      'What is SQS for\n\nDecoupling\nparts',
    ],
    ['that is asked both ways', 'SQS\n??\nA queue', 'SQS\n\nA queue'],
    [
      'with a list behind it',
      'Kinds of queues:  \n? \n- standard\n- FIFO',
      'Kinds of queues:\n- standard\n- FIFO',
    ],
    ['in a list', '- Who pulls\n  ?\n  The consumer', '- Who pulls\n  The consumer'],
    ['behind a list', '- SQS\n- SNS\n?\nMessaging', '- SQS\n- SNS\n\nMessaging'],
  ])('is left out: %s', (_, markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });

  it('is left out below a heading that asks', () => {
    const { sections } = aNote('sqs.md', '# SQS\n## Visibility timeout\n?\nHides a message\n');

    expect(sections.map(({ plain }) => plain)).toEqual(['', 'Hides a message']);
    expect(toDiscordMarkdown(sections[1]?.markdown ?? '')).toBe('Hides a message');
  });

  it.each([
    'SQS\n\n?\n\nSNS',
    'SQS\n???\nSNS',
    'SQS\n? SNS',
    'SQS\n?',
    '- SQS\n- ?\n- SNS',
    '```\na\n?\nb\n```',
  ])('is no other line: %j', (markdown) => {
    expect(toDiscordMarkdown(markdown)).toBe(markdown);
  });
});
