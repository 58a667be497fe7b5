import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBlocks, toDiscordMarkdown } from '../../src/discord/markdown/to-discord-markdown.ts';
import { toPages } from '../../src/discord/pages.ts';
import { textSize } from '../../src/discord/text-size.ts';

describe('splitting a text into pages', () => {
  it('leaves what fits on one page as it is', () => {
    const markdown = 'One.\n\n- two\n- three';

    const pages = toPages(toBlocks(markdown), 100);

    expect(pages).toEqual([toDiscordMarkdown(markdown)]);
  });

  it('has no pages for nothing', () => {
    const pages = toPages(toBlocks('\n'), 100);

    expect(pages).toEqual([]);
  });

  it('ends pages between paragraphs and fills them evenly', () => {
    const markdown = Array.from({ length: 6 }, () => `${'word '.repeat(10)}end.`).join('\n\n');

    const pages = toPages(toBlocks(markdown), 280);

    expect(pages.map((page) => page.split('\n\n').length)).toEqual([3, 3]);
  });

  it('takes a heading along to the page of its text', () => {
    const markdown = `${'word '.repeat(16)}\n\n#### Limits\n\n${'word '.repeat(10)}`;

    const pages = toPages(toBlocks(markdown), 100);

    expect(pages[1]).toMatch(/^\*\*Limits\*\*\n/);
  });

  it('closes a code block at the end of a page and opens it on the next, in its language', () => {
    const code = Array.from({ length: 20 }, (_, line) => `const line${line} = ${line};`).join('\n');

    const pages = toPages(toBlocks(`\`\`\`ts\n${code}\n\`\`\``), 200);

    expect(pages.length).toBeGreaterThan(1);
    for (const page of pages) expect(page).toMatch(/^```ts\nconst [^`]*;\n```$/);
    expect(wordsOf(pages)).toEqual(wordsOf([code]));
  });

  it('loses no word and exceeds no limit, whatever the text', () => {
    fc.assert(
      fc.property(markdownTexts, fc.integer({ min: 80, max: 600 }), (markdown, limit) => {
        const blocks = toBlocks(markdown);

        const pages = toPages(blocks, limit);

        for (const page of pages) expect(textSize(page)).toBeLessThanOrEqual(limit);
        expect(wordsOf(pages)).toEqual(wordsOf(toPages(blocks, 1_000_000)));
      }),
      { numRuns: 300 },
    );
  });
});

const line = fc
  .array(
    fc.oneof(
      fc.constantFrom('**bold words here**', '`code in line`', '[text](https://example.com/a_b)'),
      fc.constantFrom(
        '*italic*',
        '_x_',
        '数据库管理系统。',
        '👩‍👩‍👧‍👦',
        '. ',
        'word',
        '<b>bold',
        '@everyone',
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
);

const markdownTexts = fc.array(block, { maxLength: 8 }).map((blocks) => blocks.join('\n\n'));

/** Letters and digits in order: what a reader reads, without what markup may come between. */
function wordsOf(pages: readonly string[]): string {
  return pages
    .join('\n')
    .replaceAll('```js', '')
    .replaceAll('```ts', '')
    .replace(/[^\p{L}\p{N}]+/gu, '');
}
