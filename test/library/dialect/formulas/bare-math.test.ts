import { describe, expect, it } from 'vitest';
import { toDiscordMarkdown } from '../../../builders/discord-markdown.ts';
import { aNote } from '../../../builders/library.ts';

describe('formulas without dollar signs around them, or with one on lines of their own', () => {
  it.each([
    [
      'So\n\\begin{align*}\na &\\leq b \\\\\n  *c* &= d\n\\end{align*}\nq',
      'So\n\na ≤ b\n\\*c\\* = d\n\nq',
    ],
    ['\\begin{equation} x_1 = 2 \\end{equation}.', 'x₁ = 2.'],
    ['- a\n  \\begin{gather}\n  a_1 = b_1\n  \\end{gather}\n- c', '- a\n  a₁ = b₁\n- c'],
    ['Then\n$\nE = h \\times v_1\n$\nq', 'Then\n\nE = h × v₁\n\nq'],
    ['> $\n> a_1 = b_1\n> $', '> a₁ = b₁'],
    ['$$\na_1 = b_1\n$$', 'a₁ = b₁'],
    ['$$\na_1 = b_1\n$$ {#eq-a}', 'a₁ = b₁'],
    ['\\begin{alignat}{2}\na_1 &= b_1\n\\end{alignat}', 'a₁ = b₁'],
  ])('are shown in readable characters: %s', (markdown, expected) => {
    expect(toDiscordMarkdown(markdown)).toBe(expected);
  });

  it.each([
    '```tex\n\\begin{align}\na\n\\end{align}\n```',
    '\\begin{itemize}\n\\item a\n\\end{itemize}',
    '\\begin{align}\na\n\nb\n\\end{align}',
    '$\nnpm install\n$',
  ])('are none: %s', (markdown) => {
    const { sections } = aNote('note.md', `# Note\n${markdown}\n`);

    expect(sections[0]?.plain.replaceAll('\\', '').replace(/\s+/g, ' ')).toBe(
      markdown
        .replace(/```(?:tex)?/g, '')
        .replaceAll('\\', '')
        .replace(/\s+/g, ' ')
        .trim(),
    );
  });

  it('take no longer than their lines where none of very many ends', () => {
    const { sections } = aNote('note.md', `# Note\n${'\\begin{align}\n$\n'.repeat(20_000)}`);

    expect(sections[0]?.plain).not.toBe('');
  });
});
