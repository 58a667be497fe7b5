import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/basics/steps.ts';
import { inlineLinkSteps } from '../../../src/library/links/inline-links.ts';
import { createMarkdownParser } from '../../../src/library/markdown.ts';
import { aNote } from '../../builders/library.ts';

const parser = createMarkdownParser();
const inlined = (markdown: string) => atOnce(inlineLinkSteps(markdown, parser));

/** The targets of a text's links and images, with their texts. */
function linksIn(markdown: string): readonly string[] {
  return parser
    .parse(markdown)
    .flatMap(({ children }) => children ?? [])
    .filter(({ type }) => type === 'link_open' || type === 'image')
    .map((token) => `${token.attrGet('href') ?? token.attrGet('src')} ${token.content}`);
}

const DEFINITIONS = '[d]: https://example.org/docs "Docs"\n[A picture]: <vpc.png>';

describe('a reference, where the note says elsewhere where it leads', () => {
  it.each([
    ['See [the docs][d].', 'See [the docs](<https://example.org/docs>).'],
    ['See [D][].', 'See [D](<https://example.org/docs>).'],
    ['See [d]: all of it.', 'See [d](<https://example.org/docs>): all of it.'],
    ['See [`docs` of it][d].', 'See [`docs` of it](<https://example.org/docs>).'],
    ['![][a  picture]', '![](<vpc.png>)'],
    ['![A picture]', '![A picture](<vpc.png>)'],
    ['[![it][a picture]][d]', '[![it](<vpc.png>)](<https://example.org/docs>)'],
    ['[![it](it.png)][d]', '[![it](it.png)](<https://example.org/docs>)'],
    ['> - [d]', '> - [d](<https://example.org/docs>)'],
    ['See [the\ndocs][d].', 'See [the\ndocs](<https://example.org/docs>).'],
    ['- See ![it][a\n  picture] here.', '- See ![it](<vpc.png>)\n   here.'],
    ['- [two\n- of][d]', '- [two\n- of][d](<https://example.org/docs>)'],
    ['See [a\npicture].', 'See [a\npicture](<vpc.png>).'],
  ])('is written out: %s', (written, shown) => {
    expect(inlined(`${written}\n\n${DEFINITIONS}`)).toBe(`${shown}\n\n${DEFINITIONS}`);
  });

  it.each([
    'Nobody says where [this][one] leads, nor [that].',
    'An index `a[d]` is code, and \\[d] is escaped.',
    'A [link](https://example.org/d) has its own, [[d]] is a wikilink, [^d] a footnote.',
    '- [ ] [x] d',
    '```\n[d]\n```',
    '    [d]',
    '[d]: https://example.org/again',
  ])('is none: %s', (written) => {
    expect(inlined(`${written}\n\n${DEFINITIONS}`)).toBe(`${written}\n\n${DEFINITIONS}`);
  });

  it('leads where it led, whatever words and marks are around it', () => {
    const piece = fc.constantFrom(
      ...['[a]', '[b]', '[a][b]', '[b][]', '![a]', '![][b]', '[b][a]', '[a](y)', '`[a]`', '\\[a]'],
      ...['[![t][a]][b]', '[![t](x)][a]', '[![t][a]][\nb]'],
      ...['[t\nx][a]', '![t\nx][b]', '[t][\nb]'],
      ...['\n', '\n\n', '*', '**', '\n> ', '\n- ', '\n1. ', '\n# ', '|', '`', '.', ':', 'text'],
    );
    fc.assert(
      fc.property(fc.array(piece), (pieces) => {
        const markdown = `${pieces.join(' ')}\n\n[a]: https://a.example\n[b]: <b c.md>\n`;

        expect(linksIn(inlined(markdown))).toEqual(linksIn(markdown));
      }),
      { numRuns: 2_000 },
    );
  });
});

describe('a section', () => {
  it('has its links and pictures where they are defined at the end of the note', () => {
    const note = aNote(
      'vpc.md',
      '# VPC\nSee [the guide][g].\n## Subnets\n![][p]\n## Sources\n[g]: guide.md\n[p]: vpc.png\n',
    );

    expect(note.sections.map(({ markdown }) => markdown)).toEqual([
      'See [the guide](<guide.md>).',
      '![](<vpc.png>)',
      '[g]: guide.md\n[p]: vpc.png',
    ]);
  });
});
