import { words } from '../../language/word-list.ts';

/** Commands that stand for one symbol, each followed by it. */
export const SIGNS = pairs(`
  alpha α beta β gamma γ delta δ epsilon ε theta θ lambda λ mu μ pi π rho ρ sigma σ tau τ phi φ omega ω
  Gamma Γ Delta Δ Theta Θ Lambda Λ Pi Π Sigma Σ Phi Φ Omega Ω
  zeta ζ eta η iota ι kappa κ nu ν xi ξ chi χ psi ψ varepsilon ε vartheta ϑ varphi φ Xi Ξ Psi Ψ
  upsilon υ Upsilon Υ varrho ϱ varsigma ς varpi ϖ imath ı jmath ȷ ell ℓ hbar ℏ hslash ℏ wp ℘ Re ℜ Im ℑ aleph ℵ
  times × cdot · div ÷ pm ± mp ∓ circ ∘ ast ∗ star ⋆ bullet • diamond ⋄ wedge ∧ vee ∨ land ∧ lor ∨ neg ¬ lnot ¬
  circledast ⊛ circledcirc ⊚ oplus ⊕ ominus ⊖ otimes ⊗ odot ⊙ oslash ⊘ uplus ⊎ sqcup ⊔ sqcap ⊓ amalg ⨿ dagger † ddagger ‡ bowtie ⋈
  ltimes ⋉ rtimes ⋊ setminus ∖ smallsetminus ∖ backslash ∖ cup ∪ cap ∩
  bigcup ⋃ bigcap ⋂ bigvee ⋁ bigwedge ⋀ bigoplus ⨁ bigotimes ⨂ bigodot ⨀ bigsqcup ⨆ biguplus ⨄
  sum ∑ prod ∏ coprod ∐ int ∫ iint ∬ iiint ∭ oint ∮ partial ∂ nabla ∇ infty ∞ infin ∞ surd √
  le ≤ leq ≤ leqslant ≤ leqq ≤ ge ≥ geq ≥ geqslant ≥ geqq ≥ ne ≠ neq ≠ lt < gt > ll ≪ gg ≫ nleq ≰ ngeq ≱
  approx ≈ thickapprox ≈ equiv ≡ sim ∼ thicksim ∼ simeq ≃ cong ≅ propto ∝ asymp ≍ doteq ≐ triangleq ≜ coloneqq ≔ coloneq ≔ eqqcolon ≕
  prec ≺ succ ≻ preceq ⪯ succeq ⪰ lesssim ≲ gtrsim ≳ trianglelefteq ⊴ trianglerighteq ⊵ lhd ⊲ rhd ⊳
  in ∈ notin ∉ ni ∋ subset ⊂ subseteq ⊆ subsetneq ⊊ supset ⊃ supseteq ⊇ supsetneq ⊋ nsubseteq ⊈
  sqsubseteq ⊑ sqsupseteq ⊒ emptyset ∅ varnothing ∅ empty ∅ complement ∁ forall ∀ exists ∃ nexists ∄
  mid | nmid ∤ parallel ∥ nparallel ∦ perp ⊥ angle ∠ measuredangle ∡ triangle △ square □ Box □ blacksquare ■
  checkmark ✓ top ⊤ bot ⊥ models ⊨ vDash ⊨ vdash ⊢ dashv ⊣ therefore ∴ because ∵ prime ′ degree ° sharp ♯
  to → rightarrow → longrightarrow → leftarrow ← longleftarrow ← gets ← leftrightarrow ↔ longleftrightarrow ↔
  Rightarrow ⇒ Longrightarrow ⇒ implies ⇒ Leftarrow ⇐ Longleftarrow ⇐ impliedby ⇐ iff ⇔ Leftrightarrow ⇔
  Longleftrightarrow ⇔ mapsto ↦ longmapsto ↦ uparrow ↑ downarrow ↓ updownarrow ↕ Uparrow ⇑ Downarrow ⇓
  hookrightarrow ↪ hookleftarrow ↩ rightarrowtail ↣ twoheadrightarrow ↠ rightsquigarrow ⇝ leadsto ⇝
  nearrow ↗ searrow ↘ swarrow ↙ nwarrow ↖ rightleftharpoons ⇌ rightleftarrows ⇄ rightharpoonup ⇀ nrightarrow ↛
  textemdash — textendash – ldots … dotso … cdots … dots … dotsc … dotsb … dotsm … vdots ⋮ ddots ⋱ colon :
  llbracket ⟦ rrbracket ⟧ lfloor ⌊ rfloor ⌋ lceil ⌈ rceil ⌉ langle ⟨ rangle ⟩ lang ⟨ rang ⟩ lbrack [ rbrack ]
  vert | lvert | rvert | Vert ‖ lVert ‖ rVert ‖
`);

/** Symbols between two operands, with the same space on both sides. */
export const BETWEEN = '[×·÷±∓∘∗⋆•⋄∧∨⊕⊖⊗⊙⊛∖∪∩≤≥≠≪≫≈≡∼≃≅∝≺≻⪯⪰∈∉∋⊂⊆⊊⊃⊇⊢⊨→←↔⇒⇐⇔↦⋉⋊⋈]';

/** Commands that put an accent on a letter. */
export const ACCENTS: ReadonlyMap<string, string> = new Map([
  ['hat', '\u0302'],
  ['widehat', '\u0302'],
  ['bar', '\u0304'],
  ['overline', '\u0304'],
  ['tilde', '\u0303'],
  ['widetilde', '\u0303'],
  ['vec', '\u20d7'],
  ['overrightarrow', '\u20d7'],
  ['dot', '\u0307'],
  ['ddot', '\u0308'],
]);

/** Commands that only change the layout, which are dropped. */
export const LOOKS = words(`
  ce pu text textbf textit textrm texttt textsf textnormal emph tt rm bf it sf cal displaystyle textstyle scriptstyle
  bold cancel bcancel xcancel mathrm mathbf mathbb mathcal mathit mathsf mathtt mathscr mathfrak mathop mathbin mathrel Bbb boldsymbol bm pmb
  operatorname underline boxed mbox substack left right middle limits nolimits nonumber notag hline
  big Big bigg Bigg bigl bigr Bigl Bigr biggl biggr Biggl Biggr
  tiny footnotesize small normalsize large Large LARGE huge Huge quad qquad space enspace thinspace
`);

/** Commands that change the look or position of their argument. */
export const LOOKS_WITH_VALUE = words(
  'color textcolor colorbox hspace vspace label phantom hphantom',
);

/**
 * Functions, whose names are shown (`sin`), and commands that are shown by how their parts are
 * written (`frac` as `a/b`).
 */
export const NAMES = words(`
  frac dfrac tfrac cfrac binom dbinom tbinom begin sqrt underset overset stackrel underbrace overbrace tag not
  xrightarrow xleftarrow log ln lg exp sin cos tan cot arcsin arccos arctan sinh cosh tanh lim max min det gcd mod bmod
  lbrace rbrace pmod sup inf arg Pr deg dim ker
`);

/** Commands with two arguments. */
export const PAIRS = '[dtc]?frac|[dt]?binom|overset|underset|stackrel';

/** Placeholders for `\{` and `\}`, the visible braces, while groups are resolved. */
export const [BRACE, END_BRACE] = ['\ue000', '\ue001'];

function pairs(table: string): ReadonlyMap<string, string> {
  const found = table.matchAll(/(\S+)\s+(\S+)/g);
  return new Map(Array.from(found, ([, command = '', sign = '']) => [command, sign]));
}
