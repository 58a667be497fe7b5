/** Commands that stand for one sign, each followed by it. */
const SIGNS = pairs(`
  alpha α beta β gamma γ delta δ epsilon ε theta θ lambda λ mu μ pi π rho ρ sigma σ tau τ phi φ omega ω
  Gamma Γ Delta Δ Theta Θ Lambda Λ Pi Π Sigma Σ Phi Φ Omega Ω
  times × cdot · div ÷ pm ± le ≤ leq ≤ ge ≥ geq ≥ ne ≠ neq ≠ approx ≈ equiv ≡ sim ∼ propto ∝
  infty ∞ sum ∑ prod ∏ int ∫ sqrt √ partial ∂ nabla ∇ ldots … cdots … dots … mid | therefore ∴
  to → rightarrow → leftarrow ← Rightarrow ⇒ Leftarrow ⇐ implies ⇒ iff ⇔ leftrightarrow ↔
  Leftrightarrow ⇔ mapsto ↦ in ∈ notin ∉ subset ⊂ subseteq ⊆ supset ⊃ cup ∪ cap ∩ emptyset ∅
  forall ∀ exists ∃ neg ¬ lnot ¬ land ∧ wedge ∧ lor ∨ vee ∨ oplus ⊕
  lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉
`);

/** Commands that only say how something looks: they vanish. */
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

/** A formula in readable characters: `\frac{a}{b} \leq n^{2}` -> `a/b ≤ n^2`. Never throws. */
export function latexText(latex: string): string {
  return latex
    .replace(/\\(?:begin|end)\{[^{}]*\}/g, ' ')
    .replace(/\\[dt]?frac\{([^{}]*)\}\{([^{}]*)\}/g, '$1/$2')
    .replace(/\\([A-Za-z]+)/g, (_, name: string) => commandText(name))
    .replace(/\\\\/g, '\n')
    .replace(/\\[,;:! ]/g, ' ')
    .replace(/\\?[{}]/g, '')
    .replace(/\\(?=[%$&#_])/g, '')
    .replace(/[ \t]+/g, ' ')
    .trim();
}

function commandText(name: string): string {
  return LOOKS.has(name) ? ' ' : (SIGNS.get(name) ?? name);
}

function pairs(table: string): ReadonlyMap<string, string> {
  const words = table.trim().split(/\s+/);
  return new Map(words.map((word, index) => [word, words[index + 1] ?? '']));
}
