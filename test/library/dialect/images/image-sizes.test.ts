import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../../builders/discord-markdown.ts';
import { aNote } from '../../../builders/library.ts';

describe('an image with a size after its address', () => {
  it.each(['=300x200', '=300x', '=x200', '=50%x', '=60%', '"A VPC" =300x200'])(
    'is shown as one without it: %s',
    (size) => {
      expect(toDiscordMarkdown(`See ![A VPC](https://a.b/vpc.png ${size}).`)).toBe(
        'See A VPC (<https://a.b/vpc.png>).',
      );
    },
  );

  it('is one of the note, which is shown below the text', () => {
    expect(toDiscordMarkdown('Two zones:\n\n![A VPC](vpc.png =300x)')).toBe('Two zones:');
  });

  it.each(['![a](b c)', '![a](b =)', '![a](b = 3)', '[a](b =300x)'])(
    'is no other text in brackets: %s',
    (text) => {
      expect(aNote('a.md', text).sections[0]?.plain).toBe(text);
    },
  );
});

describe('an image with layout hints after a bar in its name, as in Obsidian', () => {
  it.each(['|300', '|300x200', '|center|300', ' | center | 300', '|left', '|50%', '\\|300'])(
    'is shown as one without it: %s',
    (looks) => {
      const markdown = `See ![A VPC${looks}](https://a.b/vpc.png).`;

      expect(toDiscordMarkdown(markdown)).toBe('See A VPC (<https://a.b/vpc.png>).');
      expect(aNote('a.md', markdown).sections[0]?.plain).toBe('See A VPC.');
    },
  );

  it.each(['A|B', 'ls | sort -h', 'a|b|center of it'])('is no other name: %s', (name) => {
    expect(aNote('a.md', `![${name}](https://a.b/c.png)`).sections[0]?.plain).toBe(name);
  });
});
