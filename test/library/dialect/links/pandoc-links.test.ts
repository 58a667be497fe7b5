import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../../builders/discord-markdown.ts';
import { aNote } from '../../../builders/library.ts';

describe('what Pandoc makes of documents', () => {
  it.each([
    ['See [[Queues]{.underline}](https://a.b/q) here', 'See Queues (<https://a.b/q>) here'],
    [
      '[[Message\nqueues]{.underline} **here**](https://a.b/(q))',
      'Message queues **here** (<https://a.b/(q)>)',
    ],
    [
      '[[[Queues]{.underline}](https://a.b) hold]{dir="ltr"} messages',
      'Queues (<https://a.b>) hold messages',
    ],
    ['**[Lecture 3]{dir="ltr"}**', '**Lecture 3**'],
    ['[Queues]{custom-style="Strong"} hold', 'Queues hold'],
    ['[Queues](https://a.b)', 'Queues (<https://a.b>)'],
  ])('is shown without attributes: %s', (markdown, shown) => {
    expect(toDiscordMarkdown(markdown)).toBe(shown);
  });

  it('has a table of contents with the numbers of pages, which is no text of the note', () => {
    const note = aNote(
      'q.md',
      '[Queues [2](#queues)](#queues)\n\n[Dead letter\nqueues [iv](#dead-letter-queues)](#dead-letter-queues)\n\n# Queues\n\nHold messages.\n\n# Dead letter queues\n\nHold the others.\n',
    );

    expect(note.sections.map(({ kind }) => kind)).toEqual(['contents', 'text', 'text']);
    expect(note.problems).toEqual([]);
  });

  it.each(['[a [1](b.md) c](d.md)', '[[1, 2], {3}](x', '[a]{b}', 'x[[0]{1}](y z)'])(
    'is nothing else in brackets: %s',
    (markdown) => {
      expect(aNote('a.md', markdown).sections[0]?.plain).toContain(']');
    },
  );
});
