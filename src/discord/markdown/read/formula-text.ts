import { latexText } from '../../../library/plain-text/latex/latex-text.ts';
import { subscript, superscript } from '../../../library/plain-text/scripts.ts';

/**
 * An index or exponent that is a number, a sign, a charge or one letter; `x_ij`, `2^1.5` and `t_max` are not changed.
 * After a charge, the state of a substance may follow: `Na^+(aq)`.
 */
const SCRIPT =
  /([_^])(-?\d{1,4}(?!\.?\d)|[+-](?![\p{L}\p{N}]|\((?!(?:aq|[slg])[,)]))|\p{L}(?![\p{L}\p{N}])|\(\d{1,2}[+-]\))/gu;

/** A formula in readable characters, with subscripts and superscripts if there are any: `CO_2 + x^2` as CO₂ + x². */
export function formulaText(latex: string): string {
  return latexText(latex).replace(SCRIPT, (all, mark: string, of: string) => {
    const small = of.replace(/[()]/g, '');
    return (mark === '_' ? subscript(small) : superscript(small)) ?? all;
  });
}
