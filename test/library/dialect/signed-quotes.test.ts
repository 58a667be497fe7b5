import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../builders/discord-markdown.ts';

describe('who said a quote, and when', () => {
  it.each([
    ['> Pull first.\n> [name=Ada] [color=#907bf7]', '> Pull first.\n> — Ada'],
    [
      '> [name=Ada] [time=Mon, May 1, 2023 9:00 AM]\n> Pull.',
      '> — Ada Mon, May 1, 2023 9:00 AM\n> Pull.',
    ],
    ['> [color=red]\n> Pull.', '> Pull.'],
  ])('is shown without brackets: %s', (markdown, shown) => {
    expect(toDiscordMarkdown(markdown)).toBe(shown);
  });

  it('is not what a command takes', () => {
    expect(toDiscordMarkdown('get [name=value] now')).toBe('get \\[name=value\\] now');
  });
});
