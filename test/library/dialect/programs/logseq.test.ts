import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../../builders/discord-markdown.ts';
import { aNote } from '../../../builders/library.ts';

const ID = '680f4561-bdbe-4692-86f2-caa83912b2ef';

describe('what Logseq writes into bullets for itself', () => {
  it.each([
    [
      'below the text of a bullet',
      `- SQS\n  collapsed:: true\n  id:: ${ID}\n\t- a queue`,
      '- SQS\n  - a queue',
    ],
    ['above it', '- logseq.order-list-type:: number\n  SQS', '- SQS'],
    ['in the middle', `- SQS\n  id:: ${ID}\n  is a queue`, '- SQS\n  is a queue'],
    ['as a bullet of its own', `- SQS\n- id:: ${ID}\n- S3`, '- SQS\n- S3'],
    [
      'as a time',
      '- DONE Read\n  :LOGBOOK:\n  CLOCK: [2024-12-15]\n  :END:\n- S3',
      '- DONE Read\n- S3',
    ],
    ['as a number of another bullet', `- see ((${ID})) and ((a))\n- ((${ID}))`, '- see and ((a))'],
  ])('is not shown: %s', (_, markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });

  it('is not found and is no definition', () => {
    const note = aNote('sqs.md', '- logseq.order-list-type:: number\n- SQS\n  collapsed:: true\n');

    expect(note.sections.map(({ plain }) => plain)).toEqual(['SQS']);
    expect(note.definitions).toEqual([]);
  });

  it('leaves what people wrote', () => {
    const markdown = '- source:: page 12\n- `id:: 1` and more';

    expect(toDiscordMarkdown(markdown)).toBe('- source: page 12\n- `id:: 1` and more');
  });

  it.each([
    ['SQS\nsource:: page 12', 'SQS\nsource: page 12'],
    ['RELATED::[[SNS]]', 'RELATED: SNS'],
    ['std::vector and ids :: [Int]', 'std::vector and ids :: \\[Int\\]'],
    ['In C++ :: calls', 'In C++ :: calls'],
  ])('shows one colon behind the name of a property: %s', (markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });

  it('leaves links on their lines', () => {
    const note = aNote('sqs.md', '- collapsed:: true\n  [a](a.md)\n  id:: 1\n  [b](b.md)\n');

    expect(note.references.map(({ line, target }) => [line, target])).toEqual([
      [2, 'a.md'],
      [4, 'b.md'],
    ]);
  });
});
