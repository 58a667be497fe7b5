import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../../builders/discord-markdown.ts';
import { aNote } from '../../../builders/library.ts';

const shown = (markdown: string) => toDiscordMarkdown(markdown);

describe('a callout of Notion', () => {
  it('is shown as a quote, with its marks', () => {
    expect(shown('Before.\n<aside>\n📌 A **rule**.\n\n- `one`\n\n</aside>\nAfter **it**.')).toBe(
      'Before.\n\n> 📌 A **rule**.\n> - `one`\nAfter **it**.',
    );
  });

  it.each([' ', '\n\n'])('is shown without the address of its icon', (space) => {
    const icon = 'https://www.notion.so/icons/warning_red.svg';
    const callout = `<aside>\n<img src="${icon}" alt="${icon}" width="40px" />${space}**Two** zones.\n\n</aside>`;

    expect(shown(callout)).toBe('> **Two** zones.');
  });

  it('with a label is an exam tip', () => {
    const { tips } = aNote(
      'vpc.md',
      '# VPC\n\n<aside>\n💡 **Exam tip:** it spans *all* zones.\n\n</aside>\n\nText.\n',
    );

    expect(tips).toMatchObject([{ line: 4, plain: 'it spans all zones.' }]);
  });

  it('may be in a list', () => {
    expect(shown('- Zones\n\n  <aside>\n  📌 **Two**.\n  </aside>\n- Routes')).toContain('**Two**');
  });

  it('ends where the text around it does', () => {
    expect(shown('> <aside>\n> a\n\nb\n\n</aside>')).toContain('a\n\nb');
  });

  it('that nobody closes is HTML, however many there are', () => {
    const pieces = shown('<aside>\ntext\n\n'.repeat(20_000));

    expect(pieces.match(/text/g)).toHaveLength(20_000);
  });

  it('around headings leaves them sections', () => {
    const note = aNote('vpc.md', '# VPC\n<aside>\n\n## Zones\nTwo.\n\n</aside>\n');

    expect(note.sections.map(({ heading }) => heading)).toEqual(['VPC', 'Zones']);
  });

  it('in code stays code', () => {
    expect(shown('```\n<aside>\n**a**\n</aside>\n```')).toContain('<aside>\n**a**\n</aside>');
  });
});
