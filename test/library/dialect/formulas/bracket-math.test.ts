import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainOf } from '../../../builders/library.ts';

/** Parts of formulas, each with something that makes it clearly one. */
const formula = fc
  .array(
    fc.constantFrom(
      'x = 1',
      'a_1 < b',
      'n^2',
      '\\alpha',
      '\\frac{a}{b}',
      'n \\log n',
      '\\{1, 2\\} \\ne A',
    ),
    { minLength: 1, maxLength: 5 },
  )
  .map((parts) => parts.join(' + '));

const word = fc.stringMatching(/^[a-z]{4,9}$/).map((letters) => `w${letters}`);
const sign = fc.constantFrom(
  '=',
  '+',
  '<',
  '->',
  '-',
  '|',
  '1',
  'x',
  'n:',
  '--no',
  'y/n',
  '%',
  '\\_',
);
const spaced = (part: fc.Arbitrary<string>) =>
  fc.array(part, { minLength: 1, maxLength: 8 }).map((parts) => parts.join(' '));

describe('formulas in brackets with backslashes', () => {
  it('read as those between dollars', () => {
    fc.assert(
      fc.property(formula, (latex) => {
        const between = plainOf(`It is $${latex}$ here.`);

        expect(plainOf(`It is \\(${latex}\\) here.`)).toBe(between);
        expect(plainOf(`It is \\[ ${latex} \\] here.`)).toBe(between);
      }),
    );
  });

  it('read as those between dollars on lines of their own', () => {
    fc.assert(
      fc.property(formula, fc.constantFrom('', 'Text\n', '- item\n\n  '), (latex, before) => {
        const written = (open: string, close: string) =>
          `${before}${open}\n${latex}\n${close}`.replace(
            /\n(?=[^-\n])/g,
            before.startsWith('-') ? '\n  ' : '\n',
          );

        expect(plainOf(written('\\[', '\\]'))).toBe(plainOf(written('$$', '$$')));
      }),
    );
  });

  it('are not bracketed texts with a word in them', () => {
    fc.assert(
      fc.property(spaced(sign), word, spaced(fc.oneof(word, sign)), (before, middle, behind) => {
        const text = `${before} ${middle} ${behind}`;

        expect(plainOf(`See \\[${text}\\] and \\(${text}\\).`)).toMatch(
          /^See \[.*\] and \(.*\)\.$/,
        );
        expect(plainOf(`\\[${text}\\]`)).toMatch(/^\[.*\]$/);
      }),
    );
  });

  it.each([
    ['\\[draft\\]', '[draft]'],
    ['\\[a\\] \\(n\\)', '[a] (n)'],
    ['\\[A-Z\\] \\[0-9\\] \\[Mo - Fr\\]', '[A-Z] [0-9] [Mo - Fr]'],
    ['\\[--profile=NAME\\]', '[--profile=NAME]'],
    ['\\[C:\\text\\bin\\]', '[C:\\text\\bin]'],
    ['\\[价格=5\\]', '[价格=5]'],
    ['\\[a\\] = \\[b\\]', '[a] = [b]'],
    ['\\[x = 1\\](https://example.com)', '[x = 1](https://example.com)'],
    ['\\\\(x = 1\\\\)', '\\(x = 1\\)'],
    ['`\\(x = 1\\)`', '\\(x = 1\\)'],
    ['\\(x = 1', '(x = 1'],
    ['- \\[\n- x = 1\n- \\]', '[\nx = 1\n]'],
  ])('are not %s', (markdown, plain) => {
    expect(plainOf(markdown)).toBe(plain);
  });

  it.each([
    ['Of \\( n \\) steps', 'Of n steps'],
    ['A map \\(f:\\mathbb{R}\\to\\Omega\\)', 'A map f: R→Ω'],
    ['\\[F:\\{0,1\\}^n \\to \\{0,1\\}\\]', 'F:{0,1}^n → {0,1}'],
    ['In \\( O(n) \\) or \\( [a, b] \\)', 'In O(n) or [a, b]'],
    [
      'Takes \\(O(n \\log n)\\) for \\(n\\), \\(f(x)\\) and \\(k+1\\)',
      'Takes O(n log n) for n, f(x) and k+1',
    ],
    ['Takes \\(n \\log n\\) for item\\(s\\)', 'Takes n log n for item(s)'],
    ['It is \\(1 + 1\\) \\(4P.\\)', 'It is 1 + 1 (4P.)'],
    ['It is \\(\\alpha\\) \\(4P.\\)', 'It is α (4P.)'],
    ['It is \\(\\alpha\\) \\(4P.\\), \\(see there\\)', 'It is α (4P.), (see there)'],
    ['Takes \\(\\alpha\\) \\(see below\\)', 'Takes α (see below)'],
    ['\\( see below \\)', '( see below )'],
  ])('may be short where formulas are meant: %s', (markdown, plain) => {
    expect(plainOf(markdown)).toBe(plain);
  });

  it('take no longer than their lines where none of very many is closed', () => {
    expect(plainOf('\\[ x = 1\n'.repeat(10_000))).toMatch(/^\[ x = 1\n\[ x = 1/);
    expect(plainOf('\\( x = 1 '.repeat(10_000))).toMatch(/^\( x = 1 \( x = 1/);
  });
});
