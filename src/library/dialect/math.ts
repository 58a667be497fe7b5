import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { isIndented, textOfLine } from './blocks.ts';
import { MAX_INLINE_FORMULA, pushFormula, pushFormulaBlock } from './formula.ts';

/**
 * Keeps LaTeX whole: `$…$` and `$$…$$` become `math` tokens, so that `_`, `*` and `\` in a formula are
 * not read as Markdown. `$5 and $6` are sums of money.
 */
export function math(parser: MarkdownIt): void {
  const chains = { alt: ['paragraph', 'reference', 'blockquote', 'list'] };
  parser.block.ruler.before('table', 'math_block', mathBlock, chains);
  parser.inline.ruler.before('escape', 'math_inline', mathInline);
}

/** Looking further for the closing `$$` would take quadratic time. */
const MAX_BLOCK_LINES = 200;

function mathBlock(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const opening = textOfLine(state, line);
  if (!opening.startsWith('$$') || isIndented(state, line)) {
    return false;
  }
  let last = line;
  let text = opening.slice(2).trimEnd();
  const limit = Math.min(end, line + MAX_BLOCK_LINES);
  while (!text.includes('$$') && last + 1 < limit) {
    last++;
    text = textOfLine(state, last).trimEnd();
  }
  if (text.indexOf('$$') !== text.length - 2 || text.length < 2) {
    return false;
  }
  if (!silent) {
    const source = state.getLines(line, last + 1, state.blkIndent, false).trim();
    const content = source.slice(2, -2).trim();
    pushFormulaBlock(state, { content, markup: '$$' }, line, last + 1);
  }
  return true;
}

const INLINE = /^(\$\$?)(?![\s$])((?:[^$\\]|\\[\s\S])*?)(?<!\s)\1(?![\p{L}\p{N}$])/u;

function mathInline(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (src.charCodeAt(pos) !== 36 || /[\p{L}\p{N}$\\]/u.test(src.charAt(pos - 1))) {
    return false;
  }
  const found = INLINE.exec(src.slice(pos, Math.min(state.posMax, pos + MAX_INLINE_FORMULA)));
  if (found?.[1] === undefined || found[2] === undefined || found[2] === '') {
    return false;
  }
  if (!silent) pushFormula(state, { content: found[2], markup: found[1] });
  state.pos += found[0].length;
  return true;
}
