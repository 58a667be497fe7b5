import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown } from '../../../src/discord/markdown/write/escape.ts';

describe('escaping a text for Discord', () => {
  it.each([
    ['@everyone look', '\\@everyone look'],
    ['<@123> <#1> </explain:1> <t:0:R>', '\\<@123> \\<#1> \\</explain:1> \\<t:0:R>'],
    ['**bold** ~~no~~ ||spoiler||', '\\*\\*bold\\*\\* \\~\\~no\\~\\~ \\|\\|spoiler\\|\\|'],
    ['[here](https://example.com)', '\\[here\\](<https://example.com>)'],
    ['# no heading', '\\# no heading'],
    ['-# not small', '\\-# not small'],
    ['1. no list', '1\\. no list'],
    ['>>> no quote', '\\>>> no quote'],
    ['C:\\temp', 'C:\\\\temp'],
    ['arn:aws:key:42', 'arn\\:aws\\:key:42'],
  ])('shows %s letter for letter', (text, expected) => {
    const escaped = escapeMarkdown(text);

    expect(escaped).toBe(expected);
  });

  it('leaves an address whole, for an escape inside would be part of it', () => {
    const escaped = escapeMarkdown('see https://example.com/a_b_(c)*d*.');

    expect(escaped).toBe('see <https://example.com/a_b_(c)*d>\\*.');
  });

  it('leaves nothing for Discord to interpret, whatever the text', () => {
    const markup = fc.constantFrom(
      ...[
        '*',
        '**',
        '_',
        '__',
        '~~',
        '||',
        '`',
        '```',
        '<',
        '>',
        '@',
        '#',
        ':',
        '[',
        ']',
        '(',
        ')',
      ],
      ...[
        '\\',
        '-',
        '-# ',
        '# ',
        '1. ',
        '\n',
        ' ',
        'a',
        '1',
        '@everyone',
        '<@1>',
        ':key:',
        '</a:1>',
      ],
    );
    const texts = fc.array(fc.oneof(markup, fc.string({ unit: 'grapheme', maxLength: 3 })));

    fc.assert(
      fc.property(texts, (parts) => {
        const text = parts.join('');

        expect(shownBy(escapeMarkdown(text))).toBe(text);
      }),
    );
  });
});

/** What Discord shows for this Markdown, provided that it only contains text. */
function shownBy(markdown: string): string {
  return parse(markdown, 'extended').map(shownNode).join('');
}

function shownNode({ type, content, name }: ReturnType<typeof parse>[number]): string {
  if (type === 'br') return '\n';
  if (type === 'text') return content;
  // A Unicode emoji is drawn as an image of itself.
  return type === 'twemoji' ? name : `[${type}]`;
}
