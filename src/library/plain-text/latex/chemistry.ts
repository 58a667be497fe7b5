import { subscript, superscript } from '../scripts.ts';

/** The argument of a chemistry command, with nested groups; longer ones don't occur. */
const CHEMISTRY = /\\ce ?\{((?:[^{}]|\{[^{}]{0,200}\}){0,500})\}/g;

/** Atoms written as text one by one: `\text{H}_2\text{O}`. */
const SET_AS_TEXT = /(?:\\(?:text|mathrm) ?\{[A-Z][A-Za-z]{0,3}\}(?:_(?:\d+|\{\d+\}))?){2,20}/g;

/**
 * Rewrites chemistry, as LaTeX's package mhchem sets it or as atoms in text, as an ordinary
 * formula: `\ce{SO4^2-}` -> `SO₄^{2-}`.
 */
export function withChemistry(latex: string): string {
  const mhchem = latex.includes('\\ce')
    ? latex.replace(CHEMISTRY, (_, written: string) => chemistryText(written))
    : latex;
  return mhchem.replace(SET_AS_TEXT, (atoms) => {
    return ` ${atoms.replace(/\\[a-z]+ ?\{([A-Za-z]+)\}/g, '$1')}`;
  });
}

/** An arrow, and the text above and below it. */
const ARROW = /\s*(<=>>|<<=>|<=>|<->|->|<-)(?:\[([^[\]]*)\])?(?:\[([^[\]]*)\])?\s*/g;

const ARROWS: ReadonlyMap<string, string> = new Map([
  ['->', '→'],
  ['<-', '←'],
  ['<->', '↔'],
]);

/** Gas and precipitate signs, set apart by spaces: `CO2 ^`, `AgCl v`. */
const GAS = /(?<=\s)\^(?=\s|$)/g;
const PRECIPITATE = /(?<=\s)v(?=\s|$)/g;

/** `SO4^2-`, `Na^+` */
const CHARGE = /\^(\d+[+-])/g;
const SINGLE_CHARGE = /\^\{?([+-])\}?/g;

/**
 * A charge, as in `Na+` and `MnO4-`, is followed by the end of the substance or by its state, as in
 * `Cl-(aq)`. After a bond the substance continues.
 */
const CHARGE_AT_END =
  /(?<=[A-Za-z\d)\]}])(?:\+(?=$|[\s,;:)\]]|\([aslg])|-(?=$|[\s,;:)]|\([aslg]))/g;

/** A part with an open bond on the left has one on the right, too: `-CO-`. */
const BOUND_PART = /^-\S*-$/;

/** `C_nH_{2n}`; what is before an atom is left to LaTeX: `^{14}_{6}C`. */
const INDEX = /(?<=[A-Za-z)\]])_(?:\{([^{}]+)\}|(\d+|[a-z]))/g;

/** `H2O`, `Ca(OH)2` */
const COUNT = /(?<=[A-Za-z)\]}])\d+/g;

/** The water of `CuSO4.5H2O`. */
const ADDED = /(?<=[A-Za-z)\]}]\d*)(?:\.|\s*\*\s*)(?=\d*[A-Z(])/g;

const TRIPLE_BOND = /(?<=\S)#(?=[A-Z(])/g;

function chemistryText(written: string): string {
  return written
    .replace(ARROW, (_, arrow: string, above = '', below = '') => {
      const conditions = [above, below].filter((condition) => condition !== '').join(', ');
      return ` ${ARROWS.get(arrow) ?? '⇌'}${conditions === '' ? '' : `(${conditions})`} `;
    })
    .replace(GAS, '↑')
    .replace(PRECIPITATE, '↓')
    .replace(CHARGE, '^{$1}')
    .replace(SINGLE_CHARGE, (_, sign: string) => superscript(sign) ?? sign)
    .replace(INDEX, (all, group?: string, sign = '') => subscript(group ?? sign) ?? all)
    .replace(ADDED, '·')
    .replace(CHARGE_AT_END, (sign, at: number, text: string) => {
      return BOUND_PART.test(wordUpTo(text, at)) ? sign : (superscript(sign) ?? sign);
    })
    .replace(COUNT, (count) => subscript(count) ?? count)
    .replace(TRIPLE_BOND, '≡');
}

/** The word that ends at this position. */
function wordUpTo(text: string, at: number): string {
  return text.slice(text.lastIndexOf(' ', at) + 1, at + 1);
}
