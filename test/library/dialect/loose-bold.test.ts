import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../builders/discord-markdown.ts';
import { aNote } from '../../builders/library.ts';

const plain = (markdown: string) => aNote('a.md', markdown).sections[0]?.plain;

describe('bold text with a space inside its asterisks, or a letter after them', () => {
  it.each([
    ['A **queue **holds messages.', 'A **queue** holds messages.'],
    ['A **queue **and a **topic**.', 'A **queue** and a **topic**.'],
    ['** A queue** holds', '**A queue** holds'],
    ['**Save ****and ****close **it', '**Save and close** it'],
    ['**Pull:**the consumer asks', '**Pull:**the consumer asks'],
    ['**3. Pull:**it asks.**It waits', '**3\\. Pull:**it asks.\\*\\*It waits'],
    ['See [**A **queue](https://a.b) here', 'See **A** queue (<https://a.b>) here'],
    ['A [queue](q.md) ****and ****[topic](t.md)', 'A queue and topic'],
  ])('is bold: %s', (markdown, shown) => {
    expect(toDiscordMarkdown(markdown)).toBe(shown);
  });

  it('has no stars in the text that is searched', () => {
    expect(plain('A **queue **holds messages.')).toBe('A queue holds messages.');
  });

  it.each([
    'f(**options) and g(**others)',
    'takes **options and gives **options on',
    'x **2 and y **3',
    'Price** and tax** are due',
    'a ** b ** c',
    'The password is ****',
    '**** **** **** 1234',
    'A **queue',
    'Key 12**\\*** is',
    '**A\n**B',
    '[A **queue](q.md) holds** messages',
    'It **holds [a queue** of](q.md) messages',
  ])('is nothing else: %s', (markdown) => {
    expect(plain(markdown)?.match(/\*/g)).toEqual(markdown.match(/\*/g));
  });
});
