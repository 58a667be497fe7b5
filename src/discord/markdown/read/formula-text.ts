import { latexText } from '../../../library/plain-text/latex-text.ts';
import { subscript, superscript } from './scripts.ts';

/** An index or exponent of a number, a sign or one letter; `x_ij`, `2^1.5` and `t_max` are left as they are. */
const SCRIPT = /([_^])(-?\d{1,4}(?!\.?\d)|[+-](?![\p{L}\p{N}(])|\p{L}(?![\p{L}\p{N}]))/gu;

/** A formula in readable characters, with small signs below and above where there are any: `CO_2 + x^2` as CO₂ + x². */
export function formulaText(latex: string): string {
  return latexText(latex).replace(SCRIPT, (all, mark: string, of: string) => {
    return (mark === '_' ? subscript(of) : superscript(of)) ?? all;
  });
}
