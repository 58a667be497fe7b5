import { accented } from './accents.ts';
import { ACCENTS, BRACE, END_BRACE, LOOKS, PAIRS } from './latex-commands.ts';
import { atom, denominator, numerator } from './needed-brackets.ts';

/** Groups nested deeper than this lose their braces. */
const MAX_DEPTH = 20;

/** The second argument of a command with two, without braces. */
const SECOND_WITHOUT_BRACES = new RegExp(
  String.raw`(\\(?:${PAIRS})\s?\{[^{}]*\})\s?([^\s{}\\^_&])`,
  'g',
);

/** A command with one group, and with two. */
const OF_ONE = /\\([A-Za-z]+) ?\{([^{}]*)\}(?!\s?\{)/g;
const OF_TWO = /\\([A-Za-z]+)\s?\{([^{}]*)\}\s?\{([^{}]*)\}/g;

/** A superscript or subscript group, and a group that belongs to no command. */
const SCRIPT = /([\^_])\s?\{([^{}]*)\}/g;
const LOOSE = /(?<!\\[A-Za-z]+\s?|\}\s?|[\^_]\s?|\])\{([^{}]*)\}/g;

/** Commands that stand for the two symbols around their argument. */
const FENCES: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['abs', ['|', '|']],
  ['norm', ['‖', '‖']],
  ['set', [BRACE, END_BRACE]],
  ['ceil', ['⌈', '⌉']],
  ['floor', ['⌊', '⌋']],
  ['bra', ['⟨', '|']],
  ['ket', ['|', '⟩']],
  ['braket', ['⟨', '⟩']],
]);

/** A formula with its groups resolved, innermost first, in brackets where these are needed. */
export function withoutGroups(latex: string): string {
  let text = latex;
  for (let depth = 0, before = ''; depth < MAX_DEPTH && text !== before; depth++) {
    before = text;
    text = text
      .replace(SECOND_WITHOUT_BRACES, '$1{$2}')
      .replace(OF_ONE, (all, name: string, of: string, at: number, formula: string) => {
        return applied(name, of, [formula.charAt(at - 1), formula.charAt(at + all.length)]);
      })
      .replace(OF_TWO, (all, name: string, first: string, second: string) => {
        return ofTwo(name, first, second) ?? all;
      })
      .replace(SCRIPT, (all, sign: string, of: string, at: number, formula: string) => {
        const small = script(of);
        return `${sign}${small}${goesOn(small, formula.charAt(at + all.length)) ? ' ' : ''}`;
      })
      .replace(LOOSE, '$1');
  }
  return text;
}

/** Whether the text after an index would be read as part of it: `V_{GS}T`. */
function goesOn(small: string, behind: string): boolean {
  return /^(?:\p{L}[\p{L}\p{N}]|\p{N}\p{N})$/u.test(`${small.slice(-1)}${behind}`);
}

/** A command with its argument, between two characters. */
function applied(name: string, of: string, [before, behind]: readonly [string, string]): string {
  if (name === 'sqrt') return `√${atom(of)}`;
  if (name === 'tag') return ` (${of})`;
  if (name === 'pmod') return ` (mod ${of.trim()})`;
  if (/^(?:under|over)brace$/.test(name)) return atom(of);
  if (/^x(?:right|left)arrow$/.test(name)) return `${name === 'xleftarrow' ? '←' : '→'}(${of}) `;
  const accent = ACCENTS.get(name);
  if (accent !== undefined) return accented(name, of.trim(), accent);
  const [open, close] = FENCES.get(name) ?? [];
  if (open !== undefined) return `${open}${of.trim()}${close}`;
  if (!LOOKS.has(name)) return `\\${name} ${of}`;
  const isName = name === 'operatorname' && /\p{L}/u.test(behind);
  return `${/[|=+<>/-]/.test(before) ? '' : ' '}${of}${isName ? ' ' : ''}`;
}

/** A command that puts one argument above another; `null` for others. */
function ofTwo(name: string, first: string, second: string): string | null {
  switch (name.replace(/^[dtc](?=frac|binom)/, '')) {
    case 'frac':
      return `${numerator(first)}/${denominator(second)} `;
    case 'binom':
      return `C(${first.trim()}, ${second.trim()})`;
    case 'underset':
      return `${second}_${script(first)}`;
    case 'overset':
    case 'stackrel':
      return `${second}^${script(first)}`;
    default:
      return null;
  }
}

/** A superscript or subscript. */
function script(text: string): string {
  return atom(text).replace(/\\[A-Za-z]+$/, '$& ');
}
