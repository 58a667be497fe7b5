import type { MarkdownIt, StateInline } from 'markdown-it';
import { textFrom } from './inlines.ts';

/** Reads `H~2~O` and `m^2^` of Pandoc as what HTML writes with `<sub>` and `<sup>`: as small signs below and above. */
export function scripts(parser: MarkdownIt): void {
  parser.inline.ruler.before('emphasis', 'script', script);
}

/** A number, a charge or a few letters; no more, because `x^2+y^2` is a formula that nothing sets apart. */
const SCRIPT =
  /^(?<mark>[~^])(?<inside>[+-]?\d{1,4}[+-]?|[+-]|[A-Za-z]{1,12})\k<mark>(?<behind>[\s\S]?)/;
/** More than one has, with its signs and what stands behind. */
const MAX_LENGTH = 16;

const TAGS: ReadonlyMap<string, string> = new Map([
  ['~', 'sub'],
  ['^', 'sup'],
]);

function script(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  const tag = TAGS.get(src.charAt(pos));
  const before = src.charAt(pos - 1);
  if (tag === undefined || !/[\p{L}\p{N})\]*_~^]/u.test(before)) return false;
  // `^^b^` is no sign above; `~~` is taken for struck out before.
  if (before === src.charAt(pos)) return false;
  const {
    mark = '',
    inside = '',
    behind = '',
  } = SCRIPT.exec(textFrom(state, pos, MAX_LENGTH))?.groups ?? {};
  if (inside === '' || behind === mark || goesOn(before, inside, behind)) return false;
  if (!silent) {
    state.push('html_inline', '', 0).content = `<${tag}>`;
    state.push('text', '', 0).content = inside;
    state.push('html_inline', '', 0).content = `</${tag}>`;
  }
  state.pos += inside.length + 2;
  return true;
}

/** `3~5~7` are numbers in a row, `a^b^c` and `x^2^{n}` formulas. */
function goesOn(before: string, inside: string, behind: string): boolean {
  if (/[{(\\]/.test(behind)) return true;
  const areLetters = /^[A-Za-z]/.test(inside);
  return areLetters ? /[A-Za-z\d]/.test(behind) : /\d/.test(before) && /\d/.test(behind);
}
