import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../builders/discord-markdown.ts';
import { aNote } from '../../builders/library.ts';

describe('a definition list', () => {
  it.each([
    [
      'each term in bold',
      'Queue\n: work that *waits*\n`Topic`\n:   a place',
      '**Queue**: work that _waits_\n**`Topic`**: a place',
    ],
    [
      'several meanings one below the other',
      '**Queue**\n: work\n: a line',
      '**Queue**: work\na line',
    ],
    [
      'meanings a little further in',
      'Queue\n : work\n : a line\n : a row\n\nTopic\n  : a place',
      '**Queue**: work\na line\na row\n\n**Topic**: a place',
    ],
    ['a meaning over several lines', 'Queue\n: work\n  that waits', '**Queue**: work\nthat waits'],
  ])('shows %s', (_, markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });

  it('is found and defines as before', () => {
    const note = aNote('a.md', '# A\nDead-letter queue\n: holds messages that failed\n');

    expect(note.sections[0]?.plain).toBe('Dead-letter queue: holds messages that failed');
    expect(note.definitions).toMatchObject([
      { term: 'Dead-letter queue', meaning: 'holds messages that failed' },
    ]);
  });

  it.each(['a\n:b', 'a\n:: b', ': a\nb', 'a : b\nc'])(
    'is no other text with colons: %s',
    (text) => {
      expect(toDiscordMarkdown(text)).toBe(text);
    },
  );
});
