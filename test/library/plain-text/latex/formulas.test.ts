import { describe, expect, it } from 'vitest';
import { plainOf } from '../../../builders/library.ts';

describe('the text of matrices', () => {
  it.each([
    [
      'by rows, in their brackets',
      '$A = \\begin{pmatrix} 1 & 2 \\\\ 3 & 4 \\end{pmatrix}$, $v = \\begin{bmatrix} x \\\\ y \\end{bmatrix}$',
      'A = (1, 2; 3, 4), v = [x; y]',
    ],
    [
      'apart from those beside them',
      '$$\n\\begin{pmatrix} a & b \\end{pmatrix}\n\\begin{pmatrix} c \\\\ d \\\\ \\end{pmatrix}^{-1}\n$$',
      '(a, b)\n(c; d)^-1',
    ],
    [
      'determinants',
      '$\\det A = \\begin{vmatrix} a & b \\\\ c & d \\end{vmatrix}$',
      'det A = |a, b; c, d|',
    ],
    [
      'with signs and fractions in them',
      '$\\begin{bmatrix} \\frac{1}{2} - \\lambda & \\dots \\\\[2pt] 0 & x_{1} \\end{bmatrix}$',
      '[1/2 - λ, …; 0, x_1]',
    ],
    [
      'arrays in brackets',
      '$\\left[\\begin{array}{cc|c} 1 & 0 & 5 \\\\ \\hline 0 & 1 & 7 \\end{array}\\right]$',
      '[1, 0, 5; 0, 1, 7]',
    ],
    [
      'matrices whose brackets stand around them',
      '$\\left(\\begin{matrix} 1 \\\\ 2 \\end{matrix}\\right)$',
      '(1; 2)',
    ],
    [
      'matrices in matrices',
      '$\\begin{pmatrix} \\begin{pmatrix} a & b \\end{pmatrix} & 0 \\\\ 0 & c \\end{pmatrix}$',
      '((a, b), 0; 0, c)',
    ],
    [
      'cases, whose brace has one side, as rows',
      '$$\n|x| = \\left\\{\\begin{array}{ll} x & x > 0 \\\\ -x & x < 0 \\end{array}\\right.\n$$',
      '|x| = {x x > 0\n-x x < 0',
    ],
  ])('reads %s', (_, markdown, plain) => {
    expect(plainOf(markdown)).toBe(plain);
  });
});

describe('the text of signs over letters', () => {
  it.each([
    [
      'that have an index or an exponent',
      '$\\hat{y_i} - \\bar{x_{12}}$ and $\\vec{v_1^2}$',
      'ŷ_i - x̄_12 and v\u20d7_1^2',
    ],
    ['that have a prime', "$\\tilde{x'}$", "x̃'"],
    [
      'in another look',
      '$\\bar{\\mathcal O}$, $\\hat{\\mathbf x}$, $\\hat{\\boldsymbol{\\beta}}_1$',
      'Ō, x̂, β̂_1',
    ],
    ['with an index that is a sum', '$\\widehat{a_{i+1}}$', 'â_(i+1)'],
    ['but not over sums', '$\\widehat{x + y_1}$', 'x + y_1'],
  ])('keeps those %s', (_, markdown, plain) => {
    expect(plainOf(markdown)).toBe(plain);
  });
});

describe('the text of other formulas', () => {
  it.each([
    [
      'fractions that older notes write with \\over',
      '$z = {x + 1 \\over y_{2}}$, $\\sqrt{a \\over b}$, $1 + {n \\choose k}$, $2{\\overline{a}}$',
      'z = (x + 1)/y_2, √(a/b), 1 + C(n, k), 2ā',
    ],
    [
      'remainders',
      '$a \\equiv b \\pmod{n}$, $x \\equiv 3 \\pmod 9$, $k\\bmod2 = 1$',
      'a ≡ b (mod n), x ≡ 3 (mod 9), k mod 2 = 1',
    ],
    ['spaces that keep a line together', '$a~b$, $x \\sim~y$', 'a b, x ∼ y'],
    ['comments, up to the end of their line', '$$\n\\boxed{% the result\nx = 5\\%}\n$$', 'x = 5%'],
    [
      'what stands between two signs by its name',
      '$\\abs{x}$, $\\norm{v}_2$, $\\set{a, b}$, $\\ceil{x}$, $\\floor{x}$, $\\braket{a|b}$',
      '|x|, ‖v‖_2, {a, b}, ⌈x⌉, ⌊x⌋, ⟨a|b⟩',
    ],
    [
      'indices and exponents apart from the letters behind them',
      '$V_{GS}T$, $1_{G}N$, $e^{x}y$, $a^nb^n$, $x_{1}2$',
      'V_GS T, 1_G N, e^x y, a^n b^n, x_1 2',
    ],
    ['indices of several letters without braces', '$t_max$, $x_ij$', 't_max, x_ij'],
    ['counts of atoms', '$C_{6}H_{12}O_{6}$, $Na^{+}$', 'C₆H₁₂O₆, Na^+'],
    [
      'text and letters in another look as near as they are written',
      '$P(\\text{a}|\\text{b}) = -\\mathbf{v}$, $x=\\text{no}$, $2\\text{kg}$, $\\operatorname{tr}A$, $\\mathrm{d}x$',
      'P(a|b) = -v, x=no, 2 kg, tr A, dx',
    ],
  ])('shows %s', (_, markdown, plain) => {
    expect(plainOf(markdown)).toBe(plain);
  });
});
