/** One side within a group, with nested groups; longer ones don't occur. */
const SIDE = String.raw`(?:[^{}\\]|\\(?!over(?![A-Za-z])|choose(?![A-Za-z]))[\s\S]|\{[^{}]{0,300}\}){1,300}`;

const FRACTION = new RegExp(String.raw`\{(${SIDE})\\(over|choose) ?(?![A-Za-z])(${SIDE})\}`, 'g');

/** Rewrites TeX fractions as LaTeX ones: `{a \over b}` -> `{\frac{a}{b}}`. */
export function withLatexFractions(latex: string): string {
  if (!/\\(?:over|choose)(?![A-Za-z])/.test(latex)) return latex;
  return latex.replace(FRACTION, (_, above: string, name: string, below: string) => {
    return `{\\${name === 'over' ? 'frac' : 'binom'}{${above.trim()}}{${below.trim()}}}`;
  });
}
