import { parse } from 'discord-markdown-parser';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Mark, Run } from '../../../src/discord/markdown/tree.ts';
import { renderLine, renderLines } from '../../../src/discord/markdown/write/inline.ts';

describe('writing a line of Discord’s Markdown', () => {
  it('nests marks, and keeps spaces outside of them', () => {
    const runs = [text('all ', 'bold'), text('of it', 'bold', 'italic'), text(' now')];

    expect(renderLine(runs)).toBe('**all _of it_** now');
  });

  it('sets italics within a word by stars, for underscores do nothing there', () => {
    const runs = [text('un'), text('believ', 'italic'), text('able')];

    expect(renderLine(runs)).toBe('un*believ*able');
  });

  it.each([
    ['a', '`a`'],
    ['a`b', '``a`b``'],
    ['`a`', '`` `a` ``'],
    ['a``b', '`a``b`'],
    ['a`b``c', '``a`b`\u200b`c``'],
    ['C:\\*.*', '`C:\\*.*`'],
  ])('writes the code %s so that all of it shows', (code, written) => {
    expect(renderLine([{ kind: 'code', text: code, marks: [] }])).toBe(written);
  });

  it('begins a line for each hard break, and takes the power from what starts it', () => {
    const runs: readonly Run[] = [text('one'), hardBreak, text('# two'), hardBreak, text('3. c')];

    expect(renderLines(runs)).toEqual(['one', '\\# two', '3\\. c']);
  });

  it('keeps an address whole that has brackets, stars and underscores', () => {
    const url = 'https://example.com/a_(b)_*c*';

    expect(renderLine([text('see ', 'italic'), { kind: 'address', url, marks: ['italic'] }])).toBe(
      `_see_ <${url}>`,
    );
  });

  it('shows a label in place of the bot’s own addresses', () => {
    const url = 'https://example.com/a(b)';

    expect(renderLine([{ kind: 'link', url, label: 'a [b]', marks: [] }])).toBe(
      '[a \\[b\\]](<https://example.com/a%28b%29>)',
    );
  });

  it('is read by Discord as it was meant, letters and marks, whatever it contains', () => {
    fc.assert(
      fc.property(fc.array(run, { maxLength: 6 }), (runs) => {
        expect(readBack(renderLine(runs))).toEqual(runs.flatMap(meant));
      }),
      { numRuns: 1_000 },
    );
  });
});

const hardBreak: Run = { kind: 'break', soft: false };

function text(words: string, ...marks: readonly Mark[]): Run {
  return { kind: 'text', text: words, marks };
}

const marks = fc.subarray<Mark>(['bold', 'underline', 'strike', 'italic']);

const words = fc
  .array(
    fc.constantFrom(
      ...['a', 'word', '数据', '👍', ' ', '1.', '.', '!', '#', '-', '>', '@here', '@everyone'],
      ...['*', '_', '~', '|', '`', '<', '[', ']', '(', ')', ':', '\\'],
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(''));

const run: fc.Arbitrary<Run> = fc.oneof(
  { weight: 6, arbitrary: fc.record({ kind: fc.constant('text'), text: words, marks }) },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('code'),
      text: words.filter((code) => code.trim() !== ''),
      marks,
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      kind: fc.constant('address'),
      url: fc.constantFrom('https://a.b/c_d', 'https://a.b/*x*', 'https://a.b/(c)'),
      marks,
    }),
  },
);

/**
 * Characters with their marks, except for spaces, which may lose a mark; only the text of code and
 * links.
 */
function meant(each: Run): readonly string[] {
  switch (each.kind) {
    case 'text':
      return characters(each.text, each.text.includes('~') ? notStrike(each.marks) : each.marks);
    case 'code':
      return [`code ${each.text.trim()}`];
    case 'address':
      return [`link ${each.url}`];
    default:
      return [];
  }
}

/** Discord closes `~~` at escaped tildes, too, so such text is not struck out. */
function notStrike(all: readonly Mark[]): readonly Mark[] {
  return all.filter((mark) => mark !== 'strike');
}

const MARKS_READ: ReadonlyMap<string, Mark> = new Map([
  ['strong', 'bold'],
  ['underline', 'underline'],
  ['strikethrough', 'strike'],
  ['em', 'italic'],
]);

function readBack(line: string): readonly string[] {
  return parse(line, 'extended').flatMap((node) => readNode(node, []));
}

function readNode(node: ReturnType<typeof parse>[number], around: readonly Mark[]): string[] {
  const { type, content, name, target } = node;
  const mark = MARKS_READ.get(type);
  if (mark !== undefined) {
    return content.flatMap((inner: typeof node) => readNode(inner, [...around, mark]));
  }
  if (type === 'text') return characters(content, around);
  if (type === 'twemoji') return characters(name, around);
  if (type === 'inlineCode') return [`code ${content.replaceAll('\u200b', '').trim()}`];
  return type === 'autolink' || type === 'url' ? [`link ${target}`] : [`not text: ${type}`];
}

function characters(shown: string, around: readonly Mark[]): string[] {
  return [...shown]
    .filter((character) => character !== ' ' && character !== '\u200b')
    .map((character) => `${character} ${[...around].sort().join(' ')}`);
}
