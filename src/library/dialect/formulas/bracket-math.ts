import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { ENDS_TEXT, isLeftOf, openingLine, textOfLine } from '../blocks.ts';
import { foundHere } from '../inlines.ts';
import { MAX_INLINE_FORMULA, pushFormula, pushFormulaBlock } from './formula.ts';
import { COMMAND, isFormula, mayBeFormula } from './is-formula.ts';

/**
 * Reads `\(…\)` and `\[…\]` as LaTeX, like `$…$` and `$$…$$`, if their contents clearly are a
 * formula: `\[draft\]` is text in brackets, as in CommonMark. `\(n\)` is a formula only if
 * everything between these brackets in the note may be one; `\( n \)` always may.
 */
export function bracketMath(parser: MarkdownIt): void {
  parser.core.ruler.before('block', 'bracket-math-in-note', (state) => {
    state.env[ARE_FORMULAS] = areFormulas(state.src);
  });
  parser.block.ruler.before('table', 'bracket_math_block', bracketMathBlock, ENDS_TEXT);
  parser.inline.ruler.before('escape', 'bracket_math_inline', bracketMathInline);
}

/**
 * Key under which the current parse stores whether everything between `\(` and `\)` may be a
 * formula, and something clearly is.
 */
const ARE_FORMULAS = Symbol('are formulas');

/** Looking further for the closing bracket would take quadratic time. */
const MAX_BLOCK_LINES = 100;

const [OPEN, CLOSE] = ['\\[', '\\]'];

/** `\[`, a formula and `\]` on lines of their own, or all on one line. */
function bracketMathBlock(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const opening = openingLine(state, line, OPEN);
  if (opening === null) return false;
  const limit = Math.min(end, line + MAX_BLOCK_LINES);
  const lines = [opening.slice(OPEN.length)];
  while (!lines.at(-1)?.includes(CLOSE)) {
    const next = line + lines.length;
    const text = textOfLine(state, next).trimEnd();
    if (next >= limit || isLeftOf(state, next) || text.startsWith(OPEN)) return false;
    lines.push(text);
  }
  const text = lines.join('\n');
  const content = text.slice(0, -CLOSE.length).trim();
  if (text.indexOf(CLOSE) !== text.length - CLOSE.length || !isFormula(content)) return false;
  if (!silent) pushFormulaBlock(state, { content, markup: OPEN }, line, line + lines.length);
  return true;
}

/** A backslash escapes the next character, except for brackets: `\\[2pt]` ends a row. */
const INSIDE = String.raw`((?:[^\\]|\\[^()[\]])+?)`;
const INLINE = new RegExp(String.raw`^\\(?:\(${INSIDE}\\\)|\[${INSIDE}\\\](?![(\[]))`);

function bracketMathInline(state: StateInline, silent: boolean): boolean {
  const found = foundHere(state, '\\', INLINE, MAX_INLINE_FORMULA);
  const content = (found?.[1] ?? found?.[2] ?? '').trim();
  if (found === null || !(isFormula(content) || isShortFormula(state, found[1]))) return false;
  if (!silent) pushFormula(state, { content, markup: found[0].slice(0, OPEN.length) });
  state.pos += found[0].length;
  return true;
}

/** Not `item\(s\)`, which is a word, or `\(4 P.\)`, a remark. */
function isShortFormula({ src, pos, env }: StateInline, written = ''): boolean {
  const isSpaced = /^\s.*\s$/.test(written);
  const isApart = !/[\p{L}\p{N}]/u.test(src.charAt(pos - 1)) && !/[.,;:!?]$/.test(written);
  return (isSpaced || (env[ARE_FORMULAS] === true && isApart)) && mayBeFormula(written.trim());
}

const IN_ROUND_BRACKETS = new RegExp(String.raw`\\\(${INSIDE}\\\)`, 'g');

/** Some programs escape all brackets; some of them then contain words. */
function areFormulas(text: string): boolean {
  if (!text.includes('\\(')) return false;
  let hasCommand = false;
  for (const [, inside = ''] of text.matchAll(IN_ROUND_BRACKETS)) {
    if (!isFormula(inside) && !mayBeFormula(inside)) return false;
    hasCommand ||= COMMAND.test(inside);
  }
  return hasCommand;
}
