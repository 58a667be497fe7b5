import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../../src/discord/markdown/to-blocks.ts';
import { toPages } from '../../../src/discord/pages/to-pages.ts';
import { textSize } from '../../../src/discord/text-size.ts';
import { toDiscordMarkdown } from '../../builders/discord-markdown.ts';
import { someMarkdown } from '../../builders/markdown.ts';

describe('splitting a text into pages', () => {
  it('leaves what fits on one page as it is', () => {
    const markdown = 'One.\n\n- two\n- three';

    expect(pagesOf(markdown, 100)).toEqual([toDiscordMarkdown(markdown)]);
  });

  it('uses all the room of a page', () => {
    const markdown = 'One two.\n\nThree four.\n\n## Five\n\nSix seven.';
    const all = toDiscordMarkdown(markdown);

    expect(pagesOf(markdown, textSize(all))).toEqual([all]);
    expect(pagesOf(markdown, textSize(all) - 1)).toHaveLength(2);
    expect(pagesOf('One two three.', 'One two three.'.length)).toEqual(['One two three.']);
  });

  it('uses all the room below headings that were taken along to a page', () => {
    const markdown = `${'word '.repeat(14)}\n\n## One\n\n## Two\n\n- three\n- four ${'word '.repeat(9)}\n\nFive.`;
    const headed = toDiscordMarkdown(markdown.slice(markdown.indexOf('##')));

    const pages = pagesOf(markdown, textSize(headed));

    expect(pages).toEqual(['word '.repeat(14).trim(), headed]);
    expect(pagesOf(markdown, textSize(headed) - 1)).toHaveLength(3);
  });

  it('separates a heading from what follows if that takes a whole page', () => {
    const code = `\`\`\`\n${'x'.repeat(92)}\n\`\`\``;

    const pages = pagesOf(`Text.\n\n## Limits\n\n${code}`, textSize(code));

    expect(pages).toEqual(['Text.\n\n## Limits', code]);
  });

  it('has no pages for nothing', () => {
    expect(pagesOf('\n', 100)).toEqual([]);
  });

  it('ends pages between paragraphs and fills them evenly', () => {
    const markdown = Array.from({ length: 6 }, () => `${'word '.repeat(10)}end.`).join('\n\n');

    const pages = pagesOf(markdown, 280);

    expect(pages.map((page) => page.split('\n\n').length)).toEqual([3, 3]);
    expect(pages.join('\n\n')).toBe(markdown);
  });

  it('fills pages evenly with headings among the texts, though one text needs a page of its own', () => {
    const paragraphs = (words: number, count: number) =>
      Array.from({ length: count }, () => `${'word '.repeat(words)}end.`).join('\n\n');
    const headed = Array.from({ length: 6 }, () => `## Limits\n\n${paragraphs(8, 1)}`).join('\n\n');
    const long = `## Limits\n\n${paragraphs(32, 1)}\n\n${paragraphs(10, 4)}`;

    expect(pagesOf(headed, 280).map((page) => page.match(/## /g)?.length)).toEqual([3, 3]);
    expect(pagesOf(long, 190).map((page) => page.match(/end\./g)?.length)).toEqual([1, 2, 2]);
  });

  it('cuts a long paragraph between sentences', () => {
    const markdown = 'One two three four five six seven. '.repeat(12);

    for (const page of pagesOf(markdown, 200)) expect(page).toMatch(/^One.*seven\.$/);
  });

  it('cuts a long sentence after a comma, otherwise between words', () => {
    const clauses = pagesOf('one two three, '.repeat(20), 120);
    const words = pagesOf('word '.repeat(60), 120);

    for (const page of clauses) expect(page).toMatch(/,$/);
    for (const page of words) expect(page).toMatch(/^word( word)*$/);
  });

  it('cuts a text of several lines between them', () => {
    const pages = pagesOf('one two three  \n'.repeat(30), 100);

    for (const page of pages) expect(page).toMatch(/^one two three(?:\none two three)*$/);
  });

  it('cuts between sentences whatever is marked in them, and marks no more for it', () => {
    const pages = pagesOf('One **two** `three` four. '.repeat(20), 200);

    for (const page of pages) expect(page).toMatch(/^(?:One \*\*two\*\* `three` four\. ?)+$/);
  });

  it('cuts Chinese between words', () => {
    const pages = pagesOf('事务隔离级别'.repeat(30), 100);

    for (const page of pages) expect(page).toMatch(/^(?:事务|隔离|级别)+$/);
  });

  it('takes a heading along to the page of its text', () => {
    const markdown = `${'word '.repeat(8)}\n\n#### Limits\n\n${'word '.repeat(16)}`;

    expect(pagesOf(markdown, 100)[1]).toMatch(/^\*\*Limits\*\*\n/);
  });

  it.each([
    ['words before a list', 'The limits are:', `- ${'word '.repeat(16)}`],
    ['words before a quote', 'The limits are:', `> ${'word '.repeat(16)}`],
    ['a bold line', '**The limits**', 'word '.repeat(16)],
  ])('takes %s along to what they introduce', (_, words, text) => {
    const pages = pagesOf(`${'word '.repeat(8)}\n\n${words}\n\n${text}`, 110);

    expect(pages).toEqual(['word '.repeat(8).trim(), toDiscordMarkdown(`${words}\n\n${text}`)]);
  });

  it.each([
    ['an announced paragraph', 'The limits:', 'word '.repeat(16)],
    ['words of which some are bold', 'The **limits**', 'word '.repeat(16)],
    ['words without a colon', 'The limits', `- ${'word '.repeat(16)}`],
  ])('takes nothing along for %s', (_, words, text) => {
    const [first] = pagesOf(`${'word '.repeat(8)}\n\n${words}\n\n${text}`, 110);

    expect(first).toBe(`${'word '.repeat(8).trim()}\n\n${words}`);
  });

  it('cuts the text under a heading rather than leave the heading alone', () => {
    const pages = pagesOf(`## Limits\n\n${'One two three. '.repeat(13)}`, 200);

    expect(pages[0]).toMatch(/^## Limits\nOne/);
  });

  it('closes a code block at the end of a page and opens it on the next, in its language', () => {
    const code = Array.from({ length: 20 }, (_, line) => `const line${line} = ${line};`).join('\n');

    const pages = pagesOf(`\`\`\`ts\n${code}\n\`\`\``, 200);

    expect(pages).toHaveLength(3);
    for (const page of pages) expect(page).toMatch(/^```ts\nconst [^`]*;\n```$/);
    expect(wordsOf(pages)).toEqual(wordsOf([code]));
  });

  it('goes on quoting a quote', () => {
    const pages = pagesOf(`> ${'One two three four. '.repeat(20)}`, 150);

    for (const page of pages) expect(page).toMatch(/^> One/);
  });

  it('counts the marks of a quote before each line of code in it', () => {
    const pages = pagesOf(`> \`\`\`\n${'> ab\n'.repeat(60)}> \`\`\``, 120);

    for (const page of pages) {
      expect(page).toMatch(/^> ```\n(?:> ab\n)+> ```$/);
      expect(textSize(page)).toBeLessThanOrEqual(120);
    }
  });

  it('goes on with a bullet without another mark, and with small print as such', () => {
    const text = 'One two three. '.repeat(20).trim();

    const [first, ...others] = pagesOf(`- ${text}`, 200);
    const [, ...small] = pagesOf(`Fast.[^1]\n\n[^1]: ${text}`, 200);

    expect(first).toMatch(/^- One/);
    for (const page of others) expect(page.trim()).toMatch(/^One/);
    for (const page of small) expect(page).toMatch(/^-# One/);
  });

  it('goes on counting, and begins a page at the margin where it begins deep in a list', () => {
    const items = Array.from({ length: 8 }, (_, item) => `${item + 1}. item number ${item + 1}`);
    const numbered = pagesOf(items.join('\n'), 80);
    const nested = pagesOf(`- top\n${'  - an item below\n'.repeat(8)}`, 90);

    expect(numbered[1]).toMatch(/^5\. item number 5\n/);
    expect(nested[1]).toMatch(/^- an item below\n- an item below/);
  });

  it('closes marks at the end of a page and opens them on the next', () => {
    const bold = pagesOf(`**${'word '.repeat(50).trim()}**`, 120);
    const mixed = pagesOf('**bold** plain '.repeat(40), 300);

    for (const page of bold) expect(page).toMatch(/^\*\*word( word)*\*\*$/);
    for (const page of mixed)
      expect(page).toMatch(/^ ?(?:plain )?(?:\*\*bold\*\* plain ?)+(?:\*\*bold\*\*)?$/);
  });

  it('cuts no link and no inline code', () => {
    const piece = '[the docs](https://example.com/a_long/path) and `npm run build` ';

    const pages = pagesOf(piece.repeat(12), 100);

    expect(pages.join(' ').match(/<https:\/\/example\.com\/a_long\/path>/g)).toHaveLength(12);
    expect(pages.join(' ').match(/`npm run build`/g)).toHaveLength(12);
  });

  it('cuts no address, though there are words in it', () => {
    const address = 'https://example.com/数据库管理系统/事务隔离级别';

    const pages = pagesOf(`${address} `.repeat(12), 120);

    expect(pages.join(' ').split(`<${address}>`)).toHaveLength(13);
  });

  it('cuts a word that is longer than a page, though never a character', () => {
    const pages = pagesOf('👨‍👩‍👧‍👦'.repeat(40), 120);

    for (const page of pages) expect(page).toMatch(/^(?:👨‍👩‍👧‍👦)+$/u);
  });

  it('shows an address that is longer than a page as code, for a part would lead elsewhere', () => {
    const pages = pagesOf(`https://example.com/${'x'.repeat(300)}`, 100);

    for (const page of pages) expect(page).toMatch(/^(?:`[^`]+`\u200b?)+$/);
    expect(wordsOf(pages)).toBe(`httpsexamplecom${'x'.repeat(300)}`);
  });

  it('loses no word, exceeds no limit and closes what it opens, whatever the text', () => {
    fc.assert(
      fc.property(markdownTexts, fc.integer({ min: 80, max: 900 }), (markdown, limit) => {
        const blocks = toBlocks(markdown);

        const pages = toPages(blocks, limit);

        expect(wordsOf(pages)).toBe(wordsOf(toPages(blocks, 1_000_000)));
        const isWellFormed = !LONE_SURROGATE.test(markdown);
        for (const page of pages) {
          if (isWellFormed) expect(page).not.toMatch(LONE_SURROGATE);
          expect(textSize(page)).toBeLessThanOrEqual(limit);
          expect(page.trim()).not.toBe('');
          expect((page.match(/```/g) ?? []).length % 2).toBe(0);
        }
      }),
      { numRuns: 300 },
    );
  });
});

const LONE_SURROGATE = /[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/;

function pagesOf(markdown: string, limit: number): readonly string[] {
  return toPages(toBlocks(markdown), limit);
}

/** Letters and digits in order: what a reader reads, without the markup between them. */
function wordsOf(pages: readonly string[]): string {
  return pages
    .join('\n')
    .replace(/^(?:> )?```\S*$/gm, '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

const line = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        ...['**bold words here**', '`code in line`', '*italic*', '_x_', '~~s~~', '@everyone'],
        ...['[text](https://example.com/a_b)', '`` a`b ``', '<b>bold', '</b>', '<u>', '\\*'],
        ...[
          '数据库管理系统。',
          '👩‍👩‍👧‍👦',
          'One. Two! Three?',
          'x'.repeat(150),
          '数据库'.repeat(40),
        ],
        ...[`\`${'c'.repeat(120)}\``, `https://example.com/${'y'.repeat(100)}`, '\n', '\n- ', '~'],
      ),
      fc.string({ maxLength: 12 }),
    ),
    { minLength: 1, maxLength: 30 },
  )
  .map((parts) => parts.join(' '));

const block = fc.oneof(
  line,
  line.map((text) => `## ${text}`),
  line.map((text) => `> ${text}`),
  fc
    .array(fc.tuple(fc.integer({ min: 0, max: 3 }), line), { minLength: 1 })
    .map((items) => items.map(([depth, text]) => `${'  '.repeat(depth)}- ${text}`).join('\n')),
  fc.array(line).map((lines) => `\`\`\`js\n${lines.join('\n')}\n\`\`\``),
  fc.array(line).map((lines) => `> \`\`\`\n> ${lines.join('\n> ')}\n> \`\`\``),
  someMarkdown(),
);

const markdownTexts = fc.array(block, { maxLength: 6 }).map((blocks) => blocks.join('\n\n'));
