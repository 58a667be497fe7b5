import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../builders/discord-markdown.ts';
import { aNote } from '../../builders/library.ts';

describe('signs between tildes and carets', () => {
  it.each([
    ['H~2~O, CO~2~ and C~6~H~12~O~6~', 'H₂O, CO₂ and C₆H₁₂O₆'],
    ['m^2^, H^+^, NO~3~^-^ and s^-1^', 'm², H⁺, NO₃⁻ and s⁻¹'],
    ['the n^th^ of x~i~.', 'the nᵗʰ of xᵢ.'],
  ])('stand below and above the line: %s', (markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });

  it('are found as they are written elsewhere', () => {
    expect(aNote('water.md', '# Water\nH~2~O\n').sections[0]?.plain).toBe('H2O');
  });

  it.each([
    '3~5~7',
    'a^^b^ c',
    'x^2+y^2 is',
    'a^b^c',
    'a^ne^{x}',
    '~/a and ~/b',
    'x^2^{n}',
    '`a~2~`',
  ])('are not what only looks so: %s', (markdown) => {
    const { plain } = aNote('note.md', `# Note\n${markdown}\n`).sections[0] ?? {};

    expect(plain).toBe(markdown.replaceAll('`', ''));
  });

  it.each([
    ['a~~b~~c', 'a~~b~~c'],
    ['a~~5~ or 6~~', 'a5\\~ or 6'],
    ['~~x~b~~ c', 'x\\~b c'],
  ])('are not those of what is struck out: %s', (markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });
});
