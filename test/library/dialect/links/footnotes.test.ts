import { describe, expect, it } from 'vitest';
import { createMarkdownParser } from '../../../../src/library/markdown.ts';
import { toDiscordMarkdown } from '../../../builders/discord-markdown.ts';
import { plainOf } from '../../../builders/library.ts';

describe('footnotes', () => {
  it('reads a note and the place that refers to it', () => {
    const types = typesOf('Fast.[^speed]\n\n[^speed]: Under *a* second.');

    expect(types).toEqual([
      ...['paragraph_open', 'text', 'footnote_ref', 'paragraph_close', 'footnote_open'],
      ...['paragraph_open', 'text', 'em_open', 'text', 'em_close', 'text', 'paragraph_close'],
      'footnote_close',
    ]);
  });

  it('keeps a note that is one address, which else would explain a link', () => {
    const texts = textsOf('[^1]: https://example.com');

    expect(texts).toEqual(['https://example.com']);
  });

  it('reads notes line by line, and indented blocks as parts of the note above', () => {
    const types = typesOf('[^1]: one\n[^2]: two\n\n    more\n\nAfter.');

    expect(types.filter((type) => type !== 'text')).toEqual([
      ...['footnote_open', 'paragraph_open', 'paragraph_close', 'footnote_close'],
      ...['footnote_open', 'paragraph_open', 'paragraph_close'],
      ...['paragraph_open', 'paragraph_close', 'footnote_close'],
      ...['paragraph_open', 'paragraph_close'],
    ]);
  });

  it.each([
    ['Fast^[under *a* second] and cheap.', 'Fast (under _a_ second) and cheap.'],
    [
      'Fast.^[See [the limits](https://example.com)]',
      'Fast. (See the limits (<https://example.com>))',
    ],
    ['Fast^[under a\nsecond]', 'Fast (under a\nsecond)'],
  ])('shows one that is written within the text in brackets: %s', (markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });

  it.each([
    'x^[n + 1]',
    'ids are ^[a-z]+$',
    'not \\^[under it]',
    'id^[abc]+',
    '`a^[under it]`',
    'Fast^[under',
  ])('leaves %s as it is', (markdown) => {
    expect(plainOf(markdown)).toBe(markdown.replaceAll(/[\\`]/g, ''));
  });

  it('takes no longer for brackets that are never closed', () => {
    expect(plainOf('Fast^[under '.repeat(20_000))).toMatch(/^Fast/);
  });

  it('refers by number to a note of another section, by name only to one of this', () => {
    const types = typesOf('See[^3] and the pattern [^a-z] and [^1](https://example.com).');

    expect(types.filter((type) => type === 'footnote_ref')).toHaveLength(1);
  });
});

function typesOf(markdown: string): readonly string[] {
  return leaves(markdown).map(({ type }) => type);
}

function textsOf(markdown: string): readonly string[] {
  return leaves(markdown).flatMap(({ type, content }) => (type === 'text' ? [content] : []));
}

function leaves(markdown: string) {
  return createMarkdownParser()
    .parse(markdown)
    .flatMap((token) => (token.type === 'inline' ? (token.children ?? []) : [token]));
}
