import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../../builders/discord-markdown.ts';
import { aNote } from '../../../builders/library.ts';

describe('fenced text that is not code', () => {
  it.each([
    ['a formula of GitHub', 'a\n```math\n\\frac{a}{b}\n```', 'a\n\na/b'],
    ['a query of Dataview', 'a\n```dataview\nLIST FROM "x"\n```\nb', 'a\n\nb'],
    ['a query of Tasks', '```tasks\nnot done\n```\nb', 'b'],
    [
      'a page elsewhere',
      '```embed\ntitle: "Queues [2]"\nurl: "https://example.org/q"\nfavicon: ""\n```',
      'Queues 2 (<https://example.org/q>)',
    ],
    [
      'a page without a name',
      '- a\n  ```embed\n  url: https://example.org/q\n  ```',
      '- a\n  <https://example.org/q>',
    ],
    ['a page of another kind', '```embed\nurl: x\n```', '```embed\nurl: x\n```'],
  ])('is shown as what it stands for: %s', (_, markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });

  it('is found by what is shown', () => {
    const { sections } = aNote(
      'a.md',
      '# A\n```dataview\nLIST\n```\n```embed\ntitle: Queues\nurl: https://a.b\n```\n',
    );

    expect(sections.map(({ plain }) => plain)).toEqual(['Queues']);
  });

  it('makes no empty section of one with a query', () => {
    expect(aNote('a.md', '# A\ntext\n## B\n```dataview\nLIST\n```\n## C\ntext\n').problems).toEqual(
      [],
    );
  });
});
