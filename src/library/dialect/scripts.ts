import type { MarkdownIt, StateInline } from 'markdown-it';
import { textFrom } from './inlines.ts';

/**
 * Reads Pandoc's `H~2~O` and `m^2^` as subscripts and superscripts, like HTML's `<sub>` and
 * `<sup>`.
 */
export function scripts(parser: MarkdownIt): void {
  parser.inline.ruler.before('emphasis', 'script', script);
}

/**
 * A number, a charge or a few letters; nothing longer, because `x^2+y^2` is an unmarked formula.
 */
const SCRIPT =
  /^(?<mark>[~^])(?<inside>[+-]?\d{1,4}[+-]?|[+-]|[A-Za-z]{1,12})\k<mark>(?<behind>[\s\S]?)/;
/** Longer than the longest match, including its marks and the next characters. */
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
  // Not `^^b^`; `~~` has already been read as strikethrough.
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

/** `3~5~7` is a row of numbers, and `a^b^c` and `x^2^{n}` are formulas. */
function goesOn(before: string, inside: string, behind: string): boolean {
  if (/[{(\\]/.test(behind)) return true;
  const areLetters = /^[A-Za-z]/.test(inside);
  return areLetters ? /[A-Za-z\d]/.test(behind) : /\d/.test(before) && /\d/.test(behind);
}
