import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../../src/library/load-library.ts';
import { toDiscordMarkdown } from '../../../builders/discord-markdown.ts';
import { aPng } from '../../../builders/images.ts';
import { aNote } from '../../../builders/library.ts';
import { aNotesFolder } from '../../../builders/notes-folder.ts';

describe('directives of MyST, and boxes of Obsidian, between fences', () => {
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
    ['```{math}\n:label: sum\n\\sum_i x_i\n```', '∑ᵢ xᵢ'],
    ['```{math}\n---\nlabel: y\n---\na \\leq b\n```', 'a ≤ b'],
    [
      '```{table} Costs of $a$\n| a | b |\n|---|---|\n| 1 | 2 |\n```',
      '**Costs of a**\n```\na  b\n─  ─\n1  2\n```',
    ],
    ['a\n```{figure} a.png\n:width: 50%\n\nA *queue*\n```\nb', 'a\n\nA _queue_\n\nb'],
    ['```{prf:theorem} Of $a$\na\n```', '> **Of a**\n> a'],
    [
      '```ad-question\ntitle: Of *queues*\ncollapse: open\n\nSQS\n```',
      '> **❓ Of _queues_**\n> SQS',
    ],
    [
      '- a\n\t``````ad-tip\n\t```sh\n\tx\n\t```\n\t``````\n- b',
      '- a\n> **💡 Tip**\n> ```sh\n> x\n> ```\n- b',
    ],
  ])('are shown as what they stand for: %s', (markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });

  it.each([
    ['```{code-block} go\n:linenos:\n:caption: a\n\nx := 1\n```', '```go\nx := 1\n```'],
    ['```{code-block} go\n---\nlinenos:\n---\nx := 1\n```', '```go\nx := 1\n```'],
    ['```{list-table} T\na\n```', '```list-table\na\n```'],
    ['```{figure}\na\n```', '```figure\na\n```'],
    ['```{tip}\nSQS', '```tip\nSQS\n```'],
    ['```tip\n:a: b\n```', '```tip\n:a: b\n```'],
  ])('are code: %s', (markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });

  it('show images, but not the dark version of a light one', async () => {
    const folder = await aNotesFolder({
      'a.md':
        '# A\n```{figure} b c.png\n:alt: A queue\n:class: only-light\n\nB\n```\n```{image} d.png\n:class: only-dark-mode\n```\n',
      'b c.png': aPng(),
      'd.png': aPng(),
    });

    const { notes, problems } = await loadLibrary([folder]);

    expect(notes[0]?.images).toMatchObject([{ file: 'b c.png', alt: 'A queue' }]);
    expect(notes[0]?.sections[0]?.plain.trim()).toMatch(/B$/);
    expect(problems).toEqual([]);
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
