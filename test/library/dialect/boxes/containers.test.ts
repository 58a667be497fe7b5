import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../../builders/discord-markdown.ts';
import { aNote } from '../../../builders/library.ts';

const line = fc.constantFrom(
  ':::tip',
  '::: warning Costs',
  ':::note[On costs]',
  '::: {.callout-note}',
  '::::info',
  ':::tabs',
  ':::',
  '::::',
  '  :::',
  '> :::',
  '> :::tip',
  '- :::tip',
  '```',
  '    :::',
  '## Part',
  '',
);
const word = fc.nat({ max: 99 }).map((number) => `word${number}`);

describe('boxes between colons', () => {
  it.each([
    ['::: {.callout-tip title="On costs"}\nPull\n:::', '> **💡 On costs**\n> Pull'],
    ['::: {.callout-tip}\n\n## On costs {.unlisted}\n\nPull\n:::', '> **💡 On costs**\n> Pull'],
    [
      ':::{note} On costs\n:class: dropdown\n:name: a\nPull\n:class: b\n:::',
      '> **📝 On costs**\n> Pull\n> :class: b',
    ],
    ['::: callout-note\n## Pull\nSQS\n:::', '> **📝 Pull**\n> SQS'],
    [
      "::: {#wrn-a .callout-warning collapse=true title='Costs'}\nPull\n:::",
      '> **⚠️ Costs**\n> Pull',
    ],
    [':::tip\nPull\n:::', '> **💡 Tip**\n> Pull'],
  ])('have the title that Quarto gives them: %s', (markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });

  it('begin no section with their title, but with a second heading', () => {
    const box = '::: {.callout-tip}\n## Title\nPull\n:::\n';
    const text = `# Note\n${box}## Part\n::: {.callout-tip}\n## A\n## B\nx\n:::\n`;
    const { sections } = aNote('note.md', text);

    expect(sections.map(({ heading }) => heading)).toEqual(['Note', 'Part', 'A', 'B']);
  });

  it('lose no word, whatever is opened and closed', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(line, word), { maxLength: 30 }), (lines) => {
        const { sections } = aNote('note.md', `# Note\n\n${lines.join('\n')}\n`);

        const plain = sections.map((section) => section.plain).join('\n');
        const words = lines.filter((text) => text.startsWith('word'));
        expect(plain.match(/word\d+/g) ?? []).toEqual(words);
      }),
      { numRuns: 300 },
    );
  });

  it('leave sections alone that are after one that is never closed', () => {
    const { sections } = aNote('note.md', '# Note\n:::tip\nSQS\n## Part\nS3\n:::\n');

    expect(sections.map(({ heading }) => heading)).toEqual(['Note', 'Part']);
  });

  it('may nest deeper than they are read', () => {
    const { sections } = aNote(
      'note.md',
      `# Note\n${':::tip\n'.repeat(1_000)}SQS\n${':::\n'.repeat(1_000)}`,
    );

    expect(sections[0]?.plain).toContain('SQS');
  });

  it('take no longer than their lines where none of very many is closed', () => {
    const { sections } = aNote('note.md', `# Note\n${':::tip\nSQS\n\n'.repeat(20_000)}`);

    expect(sections[0]?.plain).toMatch(/^SQS\nSQS/);
  });
});
