import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { ENDS_TEXT, openingLine, textOfLine } from '../blocks.ts';
import { foundHere } from '../inlines.ts';
import { MAX_INLINE_FORMULA, pushFormula, pushFormulaBlock } from './formula.ts';
import { isFormula, mayBeFormula } from './is-formula.ts';

/**
 * Keeps LaTeX whole: `$…$` and `$$…$$` become `math` tokens, so that `_`, `*` and `\` in a formula are
 * not read as Markdown. `$5 and $6` are sums of money.
 */
export function math(parser: MarkdownIt): void {
  parser.block.ruler.before('table', 'math_block', mathBlock, ENDS_TEXT);
  parser.inline.ruler.before('escape', 'math_inline', mathInline);
}

/** Looking further for the closing `$$` would take quadratic time. */
const MAX_BLOCK_LINES = 200;

function mathBlock(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const opening = openingLine(state, line, '$$');
  if (opening === null) return false;
  let last = line;
  let text = withoutLabel(opening.slice(2));
  const limit = Math.min(end, line + MAX_BLOCK_LINES);
  while (!text.includes('$$') && last + 1 < limit) {
    last++;
    text = withoutLabel(textOfLine(state, last));
  }
  if (text.indexOf('$$') !== text.length - 2 || text.length < 2) {
    return false;
  }
  if (!silent) {
    const source = state.getLines(line, last + 1, state.blkIndent, false).trim();
    const content = withoutLabel(source).slice(2, -2).trim();
    pushFormulaBlock(state, { content, markup: '$$' }, line, last + 1);
  }
  return true;
}

/** Without the name that Quarto gives a formula behind it: `$$ {#eq-sum}`. */
function withoutLabel(text: string): string {
  return text.trimEnd().replace(/(?<=\$\$)[ \t]*\{#[^{}]*\}$/, '');
}

const CONTENT = String.raw`((?:[^$\\]|\\[\s\S])+?)`;
/** Behind a sum of money stands a word, a number or nothing; `$a$$b$` are two formulas. */
const BEHIND = String.raw`(?!\p{N})(?!\$(?:[\s$]|$))`;
const INLINE = new RegExp(
  String.raw`^(?:\$\$(?!\$)${CONTENT}\$\$|\$(?!\$)${CONTENT}\$)${BEHIND}`,
  'u',
);

function mathInline(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  const [written, double, single] = foundHere(state, '$', INLINE, MAX_INLINE_FORMULA) ?? [];
  const content = double ?? single;
  if (written === undefined || content === undefined || !mayBegin(state)) return false;
  const behind = src.slice(pos + written.length, state.posMax);
  const isClear = double === undefined ? isClearSingle(content) : isClearDouble(content);
  if (!isClear || !mayStandBefore(behind, content)) return false;
  if (isSpaced(content) && isAmongPrices(src.slice(Math.max(0, pos - 2), pos), behind, content))
    return false;
  if (!silent) pushFormula(state, { content, markup: double === undefined ? '$' : '$$' });
  state.pos += written.length;
  return true;
}

function mayBegin({ src, pos, pending, tokens }: StateInline): boolean {
  const before = src.charAt(pos - 1);
  const isBehindFormula = pending === '' && tokens.at(-1)?.type === 'math_inline';
  if (before === '$') return isBehindFormula;
  return EAST_ASIAN.test(before) || !/[\p{L}\p{N}\\]/u.test(before);
}

/** Scripts in which no room stands around a formula: `若$n$为`. */
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/** What writers put right behind a formula: `$i$th`, `$10$KB`; not the rest of a password in `$P$BuPb7`. */
const ENDING = /^(?:\p{L}\p{Ll}*|\p{Lu}+)(?![\p{L}\p{N}$])/u;

/** Whether a formula may end where a text goes on; none does in `$HOME$path` or `$1$salt$`. */
function mayStandBefore(behind: string, content: string): boolean {
  if (EAST_ASIAN.test(behind)) return !Array.from(content).some((sign) => EAST_ASIAN.test(sign));
  if (!/^\p{L}/u.test(behind)) return true;
  const isClear = isFormula(content) || mayBeFormula(content);
  return ENDING.test(behind) && isClear && content.trimEnd() === content;
}

/** `$$ x = 1 $$` is a formula; between the signs of `costs $$ or even $$` stand words. */
function isClearDouble(content: string): boolean {
  if (content.trim() === content) return true;
  return /\\[A-Za-z]/.test(content) || isFormula(content) || isShort(content);
}

/** `$ x = 1 $` is a formula, and so is `$\alpha $`; between `$5 and $` stands a sum, in `$x = 1; $y` a program. */
function isClearSingle(content: string): boolean {
  if (content.trim() === content) return true;
  if (isSpaced(content)) return isFormula(content) || isShort(content);
  const isProse = /^\d/.test(content) || OF_SENTENCES.test(content);
  return isFormula(content) && (COMMAND.test(content) || !isProse);
}

const COMMAND = /\\[A-Za-z]{2}/;

function isSpaced(content: string): boolean {
  return /^\s[\s\S]*\s$/.test(content);
}

/** Words as in `$ 5 or $ more`, and what ends a part of a sentence. */
const OF_SENTENCES = /[.,;:!?]\s$|(?<![\p{L}\p{N}])\p{Ll}{2}(?![\p{L}\p{N}])/u;

/** `$ Z $`, `$ 100g $`, `$ ^{15}N $`. */
function isShort(content: string): boolean {
  if (!isSpaced(content)) return false;
  return /[_^]\{/.test(content) || (mayBeFormula(content.trim()) && !OF_SENTENCES.test(content));
}

/** `5 $ - 10 $` and `$ 5 to $ 10` are sums of money. */
function isAmongPrices(before: string, behind: string, content: string): boolean {
  return !COMMAND.test(content) && (/\d\s?$/.test(before) || /^\s?\p{N}/u.test(behind));
}
