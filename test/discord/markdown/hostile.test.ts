import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toBlocks } from '../../../src/discord/markdown/to-blocks.ts';
import { toPages } from '../../../src/discord/pages/to-pages.ts';
import { toDiscordMarkdown } from '../../builders/discord-markdown.ts';
import { someMarkdown } from '../../builders/markdown.ts';

const LIMIT = 3_000;

describe('a hostile note', () => {
  it.each([
    ['a line of 5 MB', 'Lambda runs code. '.repeat(280_000)],
    ['a word of 5 MB', 'x'.repeat(5_000_000)],
    ['a number of 5 MB', '1'.repeat(5_000_000)],
    ['an address of 5 MB', `https://example.org/${'x'.repeat(5_000_000)}`],
    ['200,000 Chinese characters', '事务隔离级别，'.repeat(30_000)],
    ['50,000 families', '👨‍👩‍👧‍👦'.repeat(50_000)],
    ['10,000 list items', '- an item\n'.repeat(10_000)],
    ['10,000 headings', '## A heading\n'.repeat(10_000)],
    ['1,000 levels of quotes', `${'> '.repeat(1_000)}deep`],
    ['1,000 levels of lists', levels(1_000)],
    ['5,000 rows of a table', `|a|b|\n|-|-|\n${'|a cell|another cell|\n'.repeat(5_000)}`],
    ['20,000 tags that nobody closes', '<div><b>x</b>'.repeat(20_000)],
    ['50,000 links in links', '<a href="https://a.b">'.repeat(50_000)],
    ['50,000 quotes of HTML', '<blockquote>x'.repeat(50_000)],
    ['100,000 closing tags', `${'<div>'.repeat(50_000)}x${'</p>'.repeat(50_000)}`],
    ['5,000 footnotes', 'a[^1]\n\n[^1]: b\n\n'.repeat(5_000)],
    ['100,000 brackets', '['.repeat(100_000)],
    ['90,000 marks', '*a **b _c '.repeat(30_000)],
    ['a code block of a megabyte', `\`\`\`js\n${'const a = `b`;\n'.repeat(70_000)}\`\`\``],
    ['a language of 5,000 letters', `\`\`\`${'x'.repeat(5_000)}\n${'y '.repeat(5_000)}\n\`\`\``],
    ['a million spaces', `a${' '.repeat(1_000_000)}b`],
  ])('of %s is shown on pages within the limit', (_, markdown) => {
    const pages = toPages(toBlocks(markdown), LIMIT);

    expect(pages.length).toBeGreaterThan(0);
    expect(pages.filter((page) => page.length > LIMIT)).toEqual([]);
  });

  it('is shown without an error, whatever it contains, and pings nobody', () => {
    fc.assert(
      fc.property(someMarkdown(), (markdown) => {
        const shown = toDiscordMarkdown(`@everyone\n\n${markdown}`);

        expect(shown).toMatch(/^\\@everyone(?:\n|$)/);
      }),
      { numRuns: 500 },
    );
  });
});

function levels(count: number): string {
  return Array.from({ length: count }, (_, depth) => `${'  '.repeat(depth)}- item`).join('\n');
}
