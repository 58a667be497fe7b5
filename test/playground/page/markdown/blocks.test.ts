import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseMarkdown } from '../../../../src/playground/page/markdown/blocks.ts';
import type { Block, Inline } from '../../../../src/playground/page/markdown/syntax.ts';

const text = (value: string): Inline => ({ kind: 'text', text: value });
const paragraph = (value: string): Block => ({ kind: 'paragraph', children: [text(value)] });

describe('parseMarkdown', () => {
  it('keeps every line break of a paragraph, as Discord does', () => {
    expect(parseMarkdown('one\ntwo\n\nthree')).toEqual([paragraph('one\ntwo\n\nthree')]);
  });

  it('keeps a blank line before another block', () => {
    expect(parseMarkdown('one\n\n# Two')[0]).toEqual(paragraph('one\n\n'));
  });

  it('knows three levels of headings and leaves the fourth as text', () => {
    const blocks = parseMarkdown('# One\n## Two\n### Three\n#### Four');

    expect(blocks).toEqual([
      { kind: 'heading', level: 1, children: [text('One')] },
      { kind: 'heading', level: 2, children: [text('Two')] },
      { kind: 'heading', level: 3, children: [text('Three')] },
      paragraph('#### Four'),
    ]);
  });

  it('reads small text', () => {
    expect(parseMarkdown('-# from your notes')).toEqual([
      { kind: 'small', children: [text('from your notes')] },
    ]);
  });

  it('nests lists by their indentation', () => {
    const blocks = parseMarkdown('- Lambda\n  - timeout\n    - 15 minutes\n  - memory\n- S3');

    expect(blocks).toEqual([
      {
        kind: 'list',
        start: null,
        items: [
          [
            paragraph('Lambda'),
            {
              kind: 'list',
              start: null,
              items: [
                [
                  paragraph('timeout'),
                  { kind: 'list', start: null, items: [[paragraph('15 minutes')]] },
                ],
                [paragraph('memory')],
              ],
            },
          ],
          [paragraph('S3')],
        ],
      },
    ]);
  });

  it('starts a numbered list at its first number and keeps bullets apart from it', () => {
    const blocks = parseMarkdown('3. three\n4. four\n- bullet');

    expect(blocks).toEqual([
      { kind: 'list', start: 3, items: [[paragraph('three')], [paragraph('four')]] },
      { kind: 'list', start: null, items: [[paragraph('bullet')]] },
    ]);
  });

  it('takes an indented line into its list item', () => {
    expect(parseMarkdown('- Lambda\n  runs code')).toEqual([
      { kind: 'list', start: null, items: [[paragraph('Lambda\nruns code')]] },
    ]);
  });

  it('quotes lines with > and all the rest with >>>', () => {
    expect(parseMarkdown('> a\n> - b\nc')).toEqual([
      {
        kind: 'quote',
        children: [paragraph('a'), { kind: 'list', start: null, items: [[paragraph('b')]] }],
      },
      paragraph('c'),
    ]);
    expect(parseMarkdown('>>> a\nb')).toEqual([{ kind: 'quote', children: [paragraph('a\nb')] }]);
  });

  it('keeps what stands in a fence as it is', () => {
    expect(parseMarkdown('```YAML\n# a comment\n- **x**\n```\nafter')).toEqual([
      { kind: 'fence', language: 'yaml', code: '# a comment\n- **x**' },
      paragraph('after'),
    ]);
  });

  it('reads a fence that stands on one line, and shows an unclosed one as text', () => {
    expect(parseMarkdown('```npm ci```')).toEqual([
      { kind: 'fence', language: '', code: 'npm ci' },
    ]);
    expect(parseMarkdown('```js\nlet a')).toEqual([paragraph('```js\nlet a')]);
  });

  it('does not take HTML, tables or a rule for anything but text', () => {
    for (const source of ['<b>bold</b>', '| a | b |', '---', '- [ ]', '</script><img onerror=x>']) {
      expect(JSON.stringify(parseMarkdown(source))).not.toMatch(/"kind":"(?!text|paragraph|list)/);
    }
  });

  it('survives any text, however deep it nests', () => {
    const piece = fc.constantFrom(
      '> ',
      '- ',
      '  ',
      '**',
      '_',
      '[',
      '](',
      '```',
      '\n',
      '||',
      '<@1>',
      'a',
      '\\',
      '`',
    );
    const source = fc.array(piece, { maxLength: 200 }).map((pieces) => pieces.join(''));

    fc.assert(
      fc.property(fc.oneof(source, fc.string()), (any) => {
        expect(parseMarkdown(any).length).toBeGreaterThan(0);
      }),
    );
    expect(parseMarkdown('> '.repeat(2000))).toHaveLength(1);
    expect(parseMarkdown('*'.repeat(4000))).toHaveLength(1);
    expect(parseMarkdown('[('.repeat(2000))).toHaveLength(1);
  });
});
