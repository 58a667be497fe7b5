import { describe, expect, it } from 'vitest';
import { plainOf } from '../../builders/library.ts';

describe('the plain text of a section', () => {
  it.each([
    [
      'emphasis',
      '**bold** and *italic* and ~~gone~~ and ***both***',
      'bold and italic and gone and both',
    ],
    ['code', 'Use `--flag` now', 'Use --flag now'],
    ['links', 'See [the docs](https://example.org "title") now', 'See the docs now'],
    ['images', '![A diagram](https://example.org/x.png) shows it', 'A diagram shows it'],
    ['wikilinks', 'See [[Lambda]] and [[Lambda#Limits|its limits]]', 'See Lambda and its limits'],
    ['embeds', 'See ![[diagram.png]] this', 'See this'],
    ['highlights', 'This is ==new==', 'This is new'],
    ['comments of Obsidian', 'Before %%not this%% after', 'Before after'],
    [
      'block ids of Obsidian',
      'Runs code ^def-1\n\n- one\n- two ^a1\n\n^list',
      'Runs code\none\ntwo',
    ],
    ['what is no block id', 'Is 2 ^10\n\n^see above\n\na^b', 'Is 2 ^10\n^see above\na^b'],
    ['comments of HTML', 'Before <!-- not this --> after', 'Before after'],
    ['HTML tags', 'H<sub>2</sub>O<br>and <b>bold</b>', 'H2O and bold'],
    ['entities', 'R&amp;D &copy; 2024', 'R&D © 2024'],
    ['footnote marks', 'Said.[^1]\n\n[^1]: By them all.', 'Said.\nBy them all.'],
    ['patterns', 'Drops all of [^0-9] and [^a-z]', 'Drops all of [^0-9] and [^a-z]'],
    ['tasks', '- [ ] one\n- [x] two', 'one\ntwo'],
    ['callouts', '> [!tip] Remember\n> the limits', 'Remember the limits'],
    ['folded callouts', '> [!tip]- Remember\n> the limits', 'Remember the limits'],
    [
      'boxes of MkDocs',
      'One\n\n!!! tip "Remember"\n\n    the **limits**\n\nTwo',
      'One\nRemember\nthe limits\nTwo',
    ],
    ['boxes without a box', '!!! note\nabove', '!!! note above'],
    ['nested lists', '* one\n    * two\n        1. three', 'one\ntwo\nthree'],
    ['lists right under a paragraph', 'Ways:\n    * up\n    * out', 'Ways:\nup\nout'],
    [
      'tables',
      '| Name | Does |\n|---|---|\n| **Lambda** | runs `code` |',
      'Name, Does\nLambda, runs code',
    ],
    [
      'tables with empty cells',
      '| | Has | |\n|---|---|---|\n| | | Runs code |\n| One | &nbsp; | two |',
      'Has\nRuns code\nOne, two',
    ],
    [
      'table cells that are sentences',
      '| Does it? | Yes! | It does. | Now |\n|---|---|---|---|',
      'Does it? Yes! It does. Now',
    ],
    ['fences', '```bash\naws s3 ls\n```', 'aws s3 ls'],
    ['indented code', 'Run:\n\n    aws s3 ls', 'Run:\naws s3 ls'],
    ['quotes', '> one\n> two', 'one two'],
    ['hard line ends', 'one  \ntwo', 'one\ntwo'],
    [
      'lines that end where they were meant to',
      'Swash - moves up\nBackwash - moves down\n**Fetch**: how far',
      'Swash - moves up\nBackwash - moves down\nFetch: how far',
    ],
    [
      'lines that were wrapped',
      'A service with which everybody can make the names of domains that\nRoute 53 leads to\na server',
      'A service with which everybody can make the names of domains that Route 53 leads to a server',
    ],
    [
      'lines behind an address, which is as long as it is',
      'Origin: https://a.example/guides/2024/the-names-of-domains-and-their-servers\nhttps://b.example/guides/2024/the-names-of-domains-and-their-servers\nTags: names',
      'Origin: https://a.example/guides/2024/the-names-of-domains-and-their-servers\nhttps://b.example/guides/2024/the-names-of-domains-and-their-servers\nTags: names',
    ],
    ['lines that follow a sentence', 'It ends.\nand begins', 'It ends.\nand begins'],
    ['rules', 'one\n\n---\n\ntwo', 'one\ntwo'],
    ['formulas', 'It is $O(n^{2})$', 'It is O(n^2)'],
    ['formulas of their own', '$$\n\\frac{a}{b} \\leq \\sum x_i\n$$', 'a/b ≤ ∑ x_i'],
    [
      'fractions of sums',
      '$x = \\frac{-b \\pm \\sqrt{b^2-4ac}}{2a}$',
      'x = (-b ± √(b^2-4ac))/(2a)',
    ],
    ['fractions in fractions', '$\\frac{1}{1+\\frac{1}{n}}$', '1/(1+1/n)'],
    ['fractions of products', '$\\frac{n(n+1)}{2} + \\dfrac{dy}{dx}$', 'n(n+1)/2 + dy/dx'],
    [
      'long exponents and indices',
      '$\\sum_{i=1}^{n} 2^{i-1} = a_{ij}^{-1}$',
      '∑_(i=1)^n 2^(i-1) = a_ij^-1',
    ],
    ['norms', '$\\|v\\|^2 = \\lVert v \\rVert$', '‖v‖^2 = ‖ v ‖'],
    [
      'signs behind a backslash, as Google Docs has them',
      '$x\\_1 \\= 2 \\+ n \\- 1$',
      'x_1 = 2 + n - 1',
    ],
    ['what has no sign', '$\\foo{n} \\leq \\frac12$', 'foo n ≤ 1/2'],
    ['choices', '$\\binom{n}{k} \\le \\dbinom{2n}{k}$', 'C(n, k) ≤ C(2n, k)'],
    ['braces by name', '$\\left\\lbrace x \\mid x > 1\\right\\rbrace$', '{x | x > 1}'],
    ['brackets of any size', '$P\\left(A\\right) = \\bigg| f \\right.$', 'P(A) = | f'],
    ['signs right before a letter', '$\\sum_{i=1}^{\\infty}P \\to{\\alpha}x$', '∑_(i=1)^∞P →αx'],
    ['signs right before a fraction', '$p\\Rightarrow\\frac{n}{2}\\cap\\bar{B}$', 'p⇒n/2 ∩B\u0304'],
    [
      'signs between, with room on both sides or none',
      '$|S| = f:S\\to R, a\\cdot b, a \\cdot b, i\\in N, (\\sum x_i)$',
      '|S| = f:S→R, a·b, a · b, i∈N, (∑ x_i)',
    ],
    [
      'commands of packages',
      '$\\bold{R^2} \\thicksim \\cancel{x} \\textemdash \\llbracket a \\rrbracket \\circledast b$',
      'R^2 ∼ x — ⟦ a ⟧ ⊛ b',
    ],
    [
      'a fraction at the end of a sentence',
      '$p=\\frac{F}{A}.$ $a = \\frac{1}{n}, b$ $f : A \\to B$',
      'p=F/A. a = 1/n, b f : A → B',
    ],
    [
      'fractions by one letter with an index or exponent',
      '$\\frac{1}{r^2} + \\frac{x}{x_0} + \\frac{1}{v_1v_2} + \\sqrt{x_0}$',
      '1/r^2 + x/x_0 + 1/(v_1v_2) + √(x_0)',
    ],
    [
      'differences and derivatives, whose sign belongs to what follows',
      '$\\Delta H = \\frac{\\partial f}{\\partial x} + \\frac{\\partial^2 f}{\\partial x^2} + \\frac{\\Delta V}{\\Delta d} + \\nabla f + \\nabla \\cdot F$',
      'ΔH = ∂f/∂x + ∂^2f/∂x^2 + ΔV/Δd + ∇f + ∇ · F',
    ],
    [
      'conditions, and fractions by a function',
      '$P(A\\mid B) = \\frac{P(B \\mid A)P(A)}{P(B)} + \\frac{1}{n(n+1)}$',
      'P(A|B) = P(B | A)P(A)/P(B) + 1/(n(n+1))',
    ],
    [
      'substances that are set as text, atom by atom',
      '$6\\text{H}_2\\text{O} \\to\\text{C}_6\\text{H}_{12}\\text{O}_6$, $\\mathbf{A}\\mathbf{x}$',
      '6 H₂O → C₆H₁₂O₆, A x',
    ],
    [
      'names right before a sign',
      '$\\sin\\theta + n\\log\\alpha + \\d\\omega$',
      'sin θ + n log α + dω',
    ],
    ['names right behind a letter', '$O(n\\log\\frac{n}{2})$', 'O(n log n/2)'],
    ['letters without braces', '$\\vec s \\cdot \\hat\\beta + \\sqrt n$', 's\u20d7 · β\u0302 + √n'],
    [
      'fractions without braces',
      '$\\frac n2 + \\frac{n}m + \\cfrac 1{2m} + \\frac\\pi 2$',
      'n/2 + n/m + 1/(2m) + π/2',
    ],
    [
      'degrees and other raised signs that are small by themselves',
      '$90^\\circ$, $25\\,^{\\circ}\\mathrm{C}$, $20^\\circ C$, $E^\\circ = 1$, $f^{\\prime}(x) = g^{\\prime\\prime}$, $H^\\ominus = 1$',
      '90°, 25 °C, 20°C, E° = 1, f′(x) = g′′, H^⊖ = 1',
    ],
    [
      'roots of a higher degree',
      '$\\sqrt[3]{a+b} + \\sqrt[4]2 + 2\\sqrt[n]{x} + \\sqrt[2k+1]{8} + \\sqrt[p_1]{x}$',
      '³√(a+b) + ⁴√2 + 2 ⁿ√x + ²ᵏ⁺¹√8 + √[p_1] x',
    ],
    [
      'substances in one word, as people type them to find them',
      '$CO_2$, $\\mathrm{C_6H_{12}O_6}$, $FADH_2$, $x_1$, $JOBS_2020$',
      'CO₂, C₆H₁₂O₆, FADH₂, x_1, JOBS_2020',
    ],
    ['indices of text', '$p_\\text{max} + x ^ 2$', 'p_max + x^2'],
    ['what is denied', '$a \\not= b \\not\\in C$', 'a ≠ b ∉ C'],
    ['a line over a sum', '$\\overline{A+B}$', 'A\u0305+\u0305B\u0305'],
    [
      'no colours',
      '$\\large \\textcolor{red}{x}\\color{blue} + \\boldsymbol{y}\\hspace{1em}$',
      'x + y',
    ],
    [
      'what stands above and below',
      '$\\underset{x}{\\max} \\overset{!}{=} 0 \\tag{1}$',
      'max_x =^! 0 (1)',
    ],
    ['what stands on an arrow', '$X \\xrightarrow{n} Y$', 'X →(n) Y'],
    ['braces below a sum', '$\\underbrace{a+b}_{c}$', '(a+b)_c'],
    ['sets in formulas', '$A = \\{1, 2\\}$', 'A = {1, 2}'],
    [
      'rows of formulas',
      '$$\n\\begin{aligned}\nf &= x \\\\\ng &= \\log{y}\n\\end{aligned}\n$$',
      'f = x\ng = log y',
    ],
    ['columns of KaTeX', '$\\begin{darray}{ll} a & b \\end{darray}$', 'a b'],
    ['signs over letters', '$\\hat{y} = \\sigma(\\vec{w} \\cdot x)$', 'ŷ = σ(w\u20d7 · x)'],
    ['text in formulas', '$\\text{if } x \\neq y$', 'if x ≠ y'],
  ])('shows %s as a reader sees them', (_, markdown, plain) => {
    expect(plainOf(markdown)).toBe(plain);
  });

  it('keeps what folds', () => {
    const html = '<details>\n<summary>Answer</summary>\n\nIt is **B**.\n\n</details>';

    expect(plainOf(html)).toBe('Answer\nIt is B.');
  });

  it('reads tables of HTML by rows', () => {
    const html =
      '<table>\n<tr><th>Name</th><th>Does</th></tr>\n<tr><td>Lambda</td> <td>runs</td></tr>\n</table>';

    expect(plainOf(html)).toBe('Name, Does\nLambda, runs');
  });

  it('leaves empty cells of HTML out', () => {
    const html =
      '<table>\n<tr><td></td><td>Lambda</td></tr>\n<tr><td>Runs.</td><td> </td><td>Code</td></tr>\n</table>';

    expect(plainOf(html)).toBe('Lambda\nRuns. Code');
  });

  it('reads formulas in HTML', () => {
    expect(plainOf('<p>\nIf $x \\leq 2$, it costs $5 or $6.\n</p>')).toBe(
      'If x ≤ 2, it costs $5 or $6.',
    );
  });

  it('leaves out what browsers show in place of what they cannot play', () => {
    const html =
      '<video controls>\nNo video.\n</video>\n\n<iframe src="https://a.b/c">\n<p>No frames.</p>\n</iframe>\nHere.\n\n<div><audio> Text</div>';

    expect(plainOf(html)).toBe('Here.\nText');
  });

  it.each([
    'Copy it to s3://<your-bucket>/<key>.',
    'A List<String>, not a Map<K, V>.',
    '<details>\nUse <your-name>.\n</details>',
    'The <head> holds the <title>.',
  ])('keeps what only looks like a tag: %j', (markdown) => {
    expect(plainOf(markdown)).toBe(markdown.replace(/<\/?details>/g, '').trim());
  });

  it('leaves scripts and styles out', () => {
    expect(plainOf('<style>p { color: red }</style>\n<script>alert(1)</script>\n\nText')).toBe(
      'Text',
    );
  });

  it('shows nothing after a comment or script that is never closed, as browsers do', () => {
    expect(plainOf('<div>Here\n<!-- not this\nnor this')).toBe('Here');
    expect(plainOf('<div>Here\n<script>not(this)\nnor(this)')).toBe('Here');
  });

  it('joins lines of a paragraph with a space, but not in scripts without spaces', () => {
    expect(plainOf('One line\nand another')).toBe('One line and another');
    expect(plainOf('事务的\n特性')).toBe('事务的特性');
    expect(plainOf('使用\nRedis')).toBe('使用 Redis');
  });

  it('recognises bold words next to Chinese punctuation', () => {
    expect(plainOf('这是**“旁路”**的含义')).toBe('这是“旁路”的含义');
  });
});
