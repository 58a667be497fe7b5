import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../../src/discord/markdown/to-discord-markdown.ts';
import { aNote } from '../../builders/library.ts';

describe('directives of MyST between fences', () => {
  it.each([
    ['```{note}\n**SQS**\n\n- pull\n```\nb', '> **📝 Note**\n> **SQS**\n> - pull\nb'],
    ['a\n~~~{warning} Costs\nSQS\n~~~', 'a\n\n> **⚠️ Costs**\n> SQS'],
    [
      '```{admonition} Know this\n:class: tip, big\n:name: x\n\nSQS\n```',
      '> **💡 Know this**\n> SQS',
    ],
    ['```{admonition} This\n---\nclass: note\n---\nSQS\n```', '> **📝 This**\n> SQS'],
    ['```{admonition} This\nSQS\n```', '> **This**\n> SQS'],
    ['```{dropdown} More\nSQS\n```', '> **More**\n> SQS'],
    [
      '````{tip}\n```py\nx\n```\n## Not a section\n````',
      '> **💡 Tip**\n> ```py\n> x\n> ```\n> ## Not a section',
    ],
    ['- a\n\n  ```{hint}\n  b\n  ```\n- c', '- a\n> **💡 Hint**\n> b\n- c'],
    ['```{math}\n:label: sum\n\\sum_i x_i\n```', '∑\\_i x\\_i'],
    ['```{math}\n---\nlabel: y\n---\na \\leq b\n```', 'a ≤ b'],
    ['```{prf:theorem} Of $a$\na\n```', '> **Of a**\n> a'],
  ])('are shown as what they stand for: %s', (markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });

  it.each([
    ['```{code-block} go\n:linenos:\n:caption: a\n\nx := 1\n```', '```go\nx := 1\n```'],
    ['```{code-block} go\n---\nlinenos:\n---\nx := 1\n```', '```go\nx := 1\n```'],
    ['```{table} T\na\n```', '```table\na\n```'],
    ['```{tip}\nSQS', '```tip\nSQS\n```'],
    ['```tip\n:a: b\n```', '```tip\n:a: b\n```'],
  ])('are code: %s', (markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });

  it('make exam tips, as other callouts do', () => {
    const { tips } = aNote('note.md', '# SQS\n```{tip}\n:class: dropdown\nPull messages.\n```\n');

    expect(tips.map(({ plain }) => plain)).toEqual(['Pull messages.']);
  });

  it('take no longer than their lines where none of very many is closed', () => {
    const { sections } = aNote('note.md', `# Note\n${'```{tip}\nSQS\n\n'.repeat(20_000)}`);

    expect(sections[0]?.plain).toContain('SQS');
  });
});
