import { describe, expect, it } from 'vitest';
import { plainOf } from '../../../builders/library.ts';

describe('formulas whose brackets have lost their backslashes', () => {
  it.each([
    ['The rate ( \\alpha ) is small.', 'The rate α is small.'],
    ['where ( \\sigma(x) \\leq 1 ) and ( x ) is', 'where σ(x) ≤ 1 and ( x ) is'],
    ['( \\alpha = min x ) but ( x = 1 )', 'α = min x but ( x = 1 )'],
    ['[ x = \\frac{1}{2} ]', 'x = 1/2'],
    ['[ x = \\text{rate of} \\log n ]', 'x = rate of log n'],
    ['[\nx = \\frac{1}{2}\n]', 'x = 1/2'],
    ['- Rate:\n  [\n  \\alpha = 1\n  ]', 'Rate:\nα = 1'],
  ])('are read as such: %s', (markdown, plain) => {
    expect(plainOf(markdown)).toBe(plain);
  });

  it.each([
    ['`( \\alpha )`', '( \\alpha )'],
    ['In C:\\temp ( C:\\bin )', 'In C:\\temp ( C:\\bin )'],
    ['f( \\alpha ) and [ \\alpha ](b.md)', 'f( \\alpha ) and \\alpha'],
    ['( see \\notes )', '( see \\notes )'],
    ['( with $x \\leq 1$ and $y$ )', '( with x ≤ 1 and y )'],
    ['( $= \\alpha$ )', '( = α )'],
    ['( the greater \\alpha )', '( the greater \\alpha )'],
    ['\\(f( \\alpha ) = 1\\)', 'f(α) = 1'],
    ['[ a, b ] \\in', '[ a, b ] \\in'],
  ])('are not %s', (markdown, plain) => {
    expect(plainOf(markdown)?.trim()).toBe(plain);
  });
});
