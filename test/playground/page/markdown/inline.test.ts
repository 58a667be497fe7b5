import { describe, expect, it } from 'vitest';
import { parseInline } from '../../../../src/playground/page/markdown/inline.ts';
import type { Inline } from '../../../../src/playground/page/markdown/syntax.ts';

const text = (value: string): Inline => ({ kind: 'text', text: value });

describe('parseInline', () => {
  it.each([
    ['**a**', 'bold'],
    ['*a*', 'italic'],
    ['_a_', 'italic'],
    ['__a__', 'underline'],
    ['~~a~~', 'strike'],
    ['||a||', 'spoiler'],
  ] as const)('reads %s as %s', (source, kind) => {
    expect(parseInline(source)).toEqual([{ kind, children: [text('a')] }]);
  });

  it('nests emphasis', () => {
    const bold = { kind: 'bold', children: [text('b')] };

    expect(parseInline('*a **b** c*')).toEqual([
      { kind: 'italic', children: [text('a '), bold, text(' c')] },
    ]);
    expect(parseInline('***both***')).toEqual([
      { kind: 'bold', children: [{ kind: 'italic', children: [text('both')] }] },
    ]);
    expect(parseInline('__**a** *b*__')).toEqual([
      {
        kind: 'underline',
        children: [
          { kind: 'bold', children: [text('a')] },
          text(' '),
          { kind: 'italic', children: [text('b')] },
        ],
      },
    ]);
  });

  it.each([
    '2 * 3 * 4',
    'snake_case_name',
    'snake_case_ name',
    '** **'.trim().slice(0, 2),
    'a * b',
    '__init',
    '*',
    '||',
  ])('leaves %s as text', (source) => {
    expect(parseInline(source)).toEqual([text(source)]);
  });

  it('takes the meaning from escaped marks', () => {
    expect(parseInline('\\*not italic\\* \\<@1> \\[a](https://b.example)')).toEqual([
      text('*not italic* <@1> [a]('),
      { kind: 'link', url: 'https://b.example', children: [text('https://b.example')] },
      text(')'),
    ]);
    expect(parseInline('C:\\dir')).toEqual([text('C:\\dir')]);
  });

  it('keeps marks in code as they are', () => {
    expect(parseInline('`**a** <@1>`')).toEqual([{ kind: 'code', text: '**a** <@1>' }]);
    expect(parseInline('`` a`b ``')).toEqual([{ kind: 'code', text: ' a`b ' }]);
    expect(parseInline('`` `a` ``')).toEqual([{ kind: 'code', text: '`a`' }]);
    expect(parseInline('**a `**` b**')).toEqual([
      { kind: 'bold', children: [text('a '), { kind: 'code', text: '**' }, text(' b')] },
    ]);
    expect(parseInline('`open')).toEqual([text('`open')]);
  });

  it('links addresses without the punctuation after them', () => {
    const link = (url: string): Inline => ({ kind: 'link', url, children: [text(url)] });

    expect(parseInline('(see https://a.example/x_(y).)')).toEqual([
      text('(see '),
      link('https://a.example/x_(y)'),
      text('.)'),
    ]);
    expect(parseInline('<https://a.example/>')).toEqual([link('https://a.example/')]);
  });

  it('knows the address of a message, but no other of Discord', () => {
    const url = 'https://discord.com/channels/1/22/333';

    expect(parseInline(`see ${url}.`)).toEqual([
      text('see '),
      { kind: 'message', channelId: '22', id: '333', url },
      text('.'),
    ]);
    expect(parseInline('https://discord.com/channels/@me/22/333')).toMatchObject([
      { kind: 'message' },
    ]);
    expect(parseInline('https://discord.com/channels/1/22')).toMatchObject([{ kind: 'link' }]);
    expect(parseInline(`${url}/4`)).toMatchObject([{ kind: 'link' }]);
  });

  it('makes masked links only of web addresses, and only where the text hides no other', () => {
    expect(parseInline('[the **docs**](https://a.example "title")')).toEqual([
      {
        kind: 'link',
        url: 'https://a.example',
        children: [text('the '), { kind: 'bold', children: [text('docs')] }],
      },
    ]);
    expect(parseInline('[x](javascript:alert(1))')).toEqual([text('[x](javascript:alert(1))')]);
    expect(
      JSON.stringify(parseInline('[https://good.example](https://evil.example)')),
    ).not.toContain(
      '"url":"https://evil.example","children":[{"kind":"text","text":"https://good.example"}]',
    );
  });

  it('reads mentions, commands, emoji and times', () => {
    expect(parseInline('<@1><@!2><@&3><#4></tips:5></notes gaps:6><a:wave:7>')).toEqual([
      { kind: 'user', id: '1' },
      { kind: 'user', id: '2' },
      { kind: 'role', id: '3' },
      { kind: 'channel', id: '4' },
      { kind: 'command', name: 'tips', id: '5' },
      { kind: 'command', name: 'notes gaps', id: '6' },
      { kind: 'emoji', name: 'wave', id: '7' },
    ]);
    expect(parseInline('<t:1700000000:R><t:1700000000>@here')).toEqual([
      { kind: 'timestamp', unixSeconds: 1_700_000_000, style: 'R' },
      { kind: 'timestamp', unixSeconds: 1_700_000_000, style: 'f' },
      { kind: 'everyone', name: 'here' },
    ]);
  });
});
