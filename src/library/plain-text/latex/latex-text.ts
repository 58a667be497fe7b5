import { subscript, superscript } from '../scripts.ts';
import { withChemistry } from './chemistry.ts';
import {
  ACCENTS,
  BETWEEN,
  BRACE,
  END_BRACE,
  LOOKS,
  LOOKS_WITH_VALUE,
  NAMES,
  PAIRS,
  SIGNS,
} from './latex-commands.ts';
import { withoutGroups } from './latex-groups.ts';
import { withMatrices } from './matrices.ts';
import { withLatexFractions } from './tex-fractions.ts';

/** Whether a formula may have a command of this name. */
export function isLatexCommand(name: string): boolean {
  return [SIGNS, ACCENTS, LOOKS, LOOKS_WITH_VALUE, NAMES].some((known) => known.has(name));
}

/**
 * A space after a command for a sign that was not preceded by space only ended the command's name:
 * `a\cdot b`.
 */
const SPACE_THAT_ENDS_NAME = new RegExp(`(?<=[^\\s([{^_]${BETWEEN}) (?=\\S)`, 'gu');

/**
 * A formula in readable characters: `\frac{a}{b} \leq n^{2}` -> `a/b ≤ n^2`, `\frac{a+b}{2c}` ->
 * `(a+b)/(2c)`. Never throws.
 */
export function latexText(latex: string): string {
  const source = squeezed(withoutComments(latex).replace(TIE, ' '));
  const text = withoutGroups(withSigns(withChemistry(withLatexFractions(withMatrices(source)))))
    .replace(/\\([A-Za-z]+)/g, shownCommand)
    .replace(/\\[,;:! ]/g, ' ')
    .replace(/[{}]+/g, ' ')
    .replaceAll(BRACE, '{')
    .replaceAll(END_BRACE, '}')
    .replace(/\\(?=[%$&#_=+<-])/g, '');
  return squeezed(text)
    .replace(/(?<=[([{^_]) | (?=[)\]}^_])/g, '')
    .replace(/ (?=[.,;](?:\s|$))/g, '')
    .replace(SPACE_THAT_ENDS_NAME, '')
    .replace(SPACE_IN_UNIT, '')
    .replace(NUMBER_OF_ATOMS, (all, count: string) => subscript(count) ?? all)
    .trim()
    .normalize('NFC');
}

/** A no-break space. */
const TIE = /(?<!\\)~/g;

/** The rest of a line after `%` is a comment; on the last line, nothing would end it. */
function withoutComments(latex: string): string {
  if (!latex.includes('%')) return latex;
  const lines = latex.split('\n');
  return lines
    .map((line, index) => (index === lines.length - 1 ? line : line.replace(/(?<!\\)%.*/, '')))
    .join('\n');
}

/**
 * Replaces the commands that stand for one symbol. The remaining commands are separated from a
 * letter after them.
 */
function withSigns(latex: string): string {
  return latex
    .replace(
      /\\begin\{(?:d?array|tabular|alignat(?:ed)?\*?)\}\{[^{}]*\}|\\(?:begin|end)\{[^{}]*\}/g,
      ' ',
    )
    .replace(/\\\\(?:\[[^[\]]*\])?/g, '\n')
    .replace(/\\[dtc]?frac(\d)([A-Za-z\d])/g, '$1/$2 ')
    .replace(/\\(?:\{|lbrace(?![A-Za-z]) ?)/g, BRACE)
    .replace(/\\(?:\}|rbrace(?![A-Za-z]))/g, END_BRACE)
    .replace(SIZES, '')
    .replaceAll('\\|', '‖')
    .replace(/\\([A-Za-z]+)\*? ?\{[^{}]*\}/g, (all, name) =>
      LOOKS_WITH_VALUE.has(name) ? ' ' : all,
    )
    .replace(/\\not ?(\\[A-Za-z]+|[=<>])/g, '$1\u0338')
    .replace(/(?<=[^\s&])\\mid /g, '|')
    .replace(/\\([A-Za-z]+)/g, (all, name) => SIGNS.get(name) ?? all)
    .replace(SIGN_OF_CHANGE, '$1')
    .replace(SMALL_BY_THEMSELVES, (_, group: string = '', signs: string = group) => {
      return signs.replaceAll('∘', '°').replaceAll(' ', '');
    })
    .replace(DEGREE_OF_ROOT, (all, of: string, at: number, formula: string) => {
      const small = superscript(of);
      if (small === null) return all;
      return /[\p{L}\p{N})}]/u.test(formula.charAt(at - 1)) ? ` ${small}\\sqrt` : `${small}\\sqrt`;
    })
    .replace(WITHOUT_BRACES, '\\$1{$2}')
    .replace(EXPONENT_WITHOUT_BRACES, '^{$1}')
    .replace(/\\b?mod(?![A-Za-z])/g, ' mod ')
    .replace(/\\pmod ?(\d+|[A-Za-z])(?![A-Za-z])/g, '\\pmod{$1}')
    .replace(/(\\[A-Za-z]+)(?=\\)/g, '$1 ')
    .replace(/(?<!\\)&/g, ' ');
}

/**
 * `\vec x`, `\sqrt2` and the first part of `\frac n2` take one letter or digit if there are no
 * braces.
 */
const WITHOUT_BRACES = new RegExp(
  String.raw`\\(${[...ACCENTS.keys()].join('|')}|sqrt|${PAIRS})(?![A-Za-z]) ?([^\s{}[\]\\^_&])`,
  'g',
);

/** `a^nb^n`: the `b` is not part of the exponent. People who write `i^th` mean all of it. */
const EXPONENT_WITHOUT_BRACES = /\^([A-Za-z])(?!(?<=t)h|(?<=s)t|(?<=[nr])d)(?=[A-Za-z])/g;

/** Commands that make a bracket as large as its contents, and the invisible bracket. */
const SIZES =
  /\\(?:left|right) ?\.|\\(?:left|right|middle|[Bb]igg?[lrm]?|(?:no)?limits)(?![A-Za-z]) ?/g;

/**
 * The space after it only ended the command's name, and the symbol belongs to what follows:
 * `\Delta H`, `\partial^2 f`.
 */
const SIGN_OF_CHANGE = /((?:[Δ∇]|∂(?:\^(?:\d|\{\d\}))?)) (?=[\p{L}\p{N}\\(])/gu;

/** Degrees and primes, which are not shown as exponents: `90^\circ`, `f^{\prime}`. */
const SMALL_BY_THEMSELVES = /\^ ?(?:\{ ?([∘°′][∘°′ ]*)\}|([∘°′]+))/g;

/** The space ended a command, or replaces the one around `\text{C}`. */
const SPACE_IN_UNIT = /(?<=°) (?=[CFK](?![\p{L}\p{N}]))/gu;

/** `\sqrt[3]{8}`: separated from the text before it, because `2 ³√8` is not `2³ √8`. */
const DEGREE_OF_ROOT = /\\sqrt ?\[([^[\]]{1,9})\]/g;

/** `CO_2` would be two words, so a search for `co2` would not find it. */
const NUMBER_OF_ATOMS = /(?<=[A-Z][A-Za-z]{0,3})_(\d{1,2})(?![\d.]*\d)/g;

/** Collapses runs of spaces to one space, or to one line break if they contain any. */
function squeezed(text: string): string {
  return text.replace(/\s+/g, (space) => (space.includes('\n') ? '\n' : ' '));
}

/** Separates a function's name from the letters around it: `n log n`, `sin θ`. */
function shownCommand(all: string, name: string, at: number, formula: string): string {
  if (LOOKS.has(name)) return ' ';
  if (name === 'sqrt') return '√';
  const before = /[\p{L}\p{N})]/u.test(formula.charAt(at - 1)) ? ' ' : '';
  const behind = name.length > 1 && /\p{L}/u.test(formula.charAt(at + all.length)) ? ' ' : '';
  return `${before}${name}${behind}`;
}
