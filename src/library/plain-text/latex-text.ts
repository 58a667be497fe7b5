/** Commands that stand for a character, each followed by it. */
const SIGNS = pairs(`
  alpha α beta β gamma γ delta δ epsilon ε theta θ lambda λ mu μ pi π rho ρ sigma σ tau τ phi φ omega ω
  Gamma Γ Delta Δ Theta Θ Lambda Λ Pi Π Sigma Σ Phi Φ Omega Ω
  times × cdot · div ÷ pm ± le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ approx ≈ equiv ≡ sim ∼ propto ∝
  infty ∞ sum ∑ prod ∏ int ∫ sqrt √ partial ∂ nabla ∇ ldots … cdots … dots … mid | therefore ∴
  to → rightarrow → leftarrow ← Rightarrow ⇒ Leftarrow ⇐ implies ⇒ iff ⇔ leftrightarrow ↔
  Leftrightarrow ⇔ mapsto ↦ in ∈ notin ∉ subset ⊂ subseteq ⊆ supset ⊃ cup ∪ cap ∩ emptyset ∅
  forall ∀ exists ∃ neg ¬ lnot ¬ land ∧ wedge ∧ lor ∨ vee ∨ oplus ⊕
  lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ langle ⟨ rangle ⟩ vert | lvert | rvert | Vert ‖ lVert ‖ rVert ‖
  zeta ζ eta η iota ι kappa κ nu ν xi ξ chi χ psi ψ varepsilon ε vartheta ϑ varphi φ Xi Ξ Psi Ψ
  mp ∓ circ ∘ ast ∗ star ⋆ perp ⊥ parallel ∥ angle ∠ cong ≅ ll ≪ gg ≫ lt < gt > ell ℓ hbar ℏ oint ∮
  setminus ∖ nmid ∤ top ⊤ bot ⊥ models ⊨ vdash ⊢ because ∵ prime ′
`);

/** Commands that put an accent on a letter. */
const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['hat', '\u0302'],
  ['widehat', '\u0302'],
  ['bar', '\u0304'],
  ['overline', '\u0304'],
  ['tilde', '\u0303'],
  ['vec', '\u20d7'],
  ['dot', '\u0307'],
  ['ddot', '\u0308'],
]);

/** Commands that only change how something looks. They are dropped. */
const LOOKS = new Set([
  ...[
    'text',
    'textbf',
    'textit',
    'mathrm',
    'mathbf',
    'mathbb',
    'mathcal',
    'mathit',
    'operatorname',
  ],
  ...['left', 'right', 'big', 'Big', 'displaystyle', 'limits', 'quad', 'qquad'],
]);

/** Commands that are shown by their names, such as functions, and those that stack parts. */
const NAMES = new Set(
  'frac dfrac tfrac cfrac binom begin log ln exp sin cos tan lim max min det gcd mod bmod pmod sup inf arg Pr'.split(
    ' ',
  ),
);

/** Whether a formula may have a command of this name. */
export function isLatexCommand(name: string): boolean {
  return SIGNS.has(name) || ACCENTS.has(name) || LOOKS.has(name) || NAMES.has(name);
}

/** Groups nested deeper than this lose their braces. */
const MAX_DEPTH = 20;

/** Placeholders for `\{` and `\}`, the visible braces, while groups are resolved. */
const [BRACE, END_BRACE] = ['\ue000', '\ue001'];

/**
 * A formula in readable characters: `\frac{a}{b} \leq n^{2}` -> `a/b ≤ n^2`, `\frac{a+b}{2c}` -> `(a+b)/(2c)`. Never
 * throws.
 */
export function latexText(latex: string): string {
  const text = withoutGroups(
    squeezed(latex)
      .replace(/\\begin\{(?:array|tabular)\}\{[^{}]*\}|\\(?:begin|end)\{[^{}]*\}/g, ' ')
      .replace(/\\\\(?:\[[^[\]]*\])?/g, '\n')
      .replace(/\\[dtc]?frac(\d)([A-Za-z\d])/g, '$1/$2 ')
      .replace(/\\\{/g, BRACE)
      .replace(/\\\}/g, END_BRACE)
      .replace(/(?<!\\)&/g, ' '),
  )
    .replace(/\\([A-Za-z]+)/g, (_, name: string) => commandText(name))
    .replace(/\\[,;:! ]/g, ' ')
    .replace(/[{}]+/g, ' ')
    .replaceAll(BRACE, '{')
    .replaceAll(END_BRACE, '}')
    .replace(/\\(?=[%$&#_])/g, '');
  return squeezed(text)
    .replace(/(?<=[([{]) | (?=[)\]}])/g, '')
    .trim();
}

/** Collapses runs of spaces to one space, or to one line break if they contain any. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '));
}

/** Replaces groups by brackets where those are needed, innermost groups first. */
function withoutGroups(latex: string): string {
  let text = latex;
  for (let depth = 0, before = ''; depth < MAX_DEPTH && text !== before; depth++) {
    before = text;
    text = text
      .replace(
        /\\([A-Za-z]+)\{([^{}]*)\}(?!\s?\{)|\\[dtc]?frac\s?\{([^{}]*)\}\s?\{([^{}]*)\}/g,
        (_, name: string | undefined, of = '', above = '', below = '') =>
          name === undefined ? `${numerator(above)}/${atom(below)} ` : applied(name, of),
      )
      .replace(/([\^_])\s?\{([^{}]*)\}/g, (_, sign: string, of: string) => `${sign}${atom(of)}`)
      .replace(/(?<!\\[A-Za-z]+\s?|\}\s?|[\^_]\s?|\])\{([^{}]*)\}/g, '$1');
  }
  return text;
}

/** A command with its argument. */
function applied(name: string, of: string): string {
  if (name === 'sqrt') return `√${atom(of)}`;
  const accent = ACCENTS.get(name);
  if (accent !== undefined) return of.trim().length === 1 ? `${of.trim()}${accent}` : ` ${of}`;
  return LOOKS.has(name) ? ` ${of}` : `\\${name} ${of}`;
}

/** Puts a text in brackets, unless it is a single number, word or character, or has brackets already. */
function atom(text: string): string {
  const own = text.trim();
  return /^(?:-?[\p{N}.]+|\p{L}+|\\[A-Za-z]+|.|[([][^()[\]]*[)\]])$/u.test(own) ? own : `(${own})`;
}

/** Puts the numerator of a fraction in brackets, unless it is a product. */
function numerator(text: string): string {
  const own = text.trim();
  return /^(?:[\p{L}\p{N}.^_!√]|\([^()]*\))+$/u.test(own) ? own : atom(own);
}

function commandText(name: string): string {
  return LOOKS.has(name) ? ' ' : (SIGNS.get(name) ?? name);
}

function pairs(table: string): ReadonlyMap<string, string> {
  const words = table.trim().split(/\s+/);
  return new Map(words.map((word, index) => [word, words[index + 1] ?? '']));
}
