import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { ENDS_TEXT, openingLine, textOfLine } from '../blocks.ts';
import { foundHere } from '../inlines.ts';
import {
  isInFormula,
  MAX_FORMULA_LINES,
  MAX_INLINE_FORMULA,
  pushFormula,
  pushFormulaBlock,
} from './formula.ts';
import { COMMAND, isFormula, mayBeFormula } from './is-formula.ts';

/**
 * Keeps LaTeX whole: `$…$` and `$$…$$` become `math` tokens, so that `_`, `*` and `\` in a formula
 * are not read as Markdown. `$5 and $6` are amounts of money.
 */
export function math(parser: MarkdownIt): void {
  parser.block.ruler.before('table', 'math_block', mathBlock, ENDS_TEXT);
  parser.inline.ruler.before('escape', 'math_inline', mathInline);
}

/**
 * The longest formula between `$$`; longer than other inline formulas, because the search ends at
 * the next `$`.
 */
const MAX_DISPLAYED = 2_000;

function mathBlock(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const opening = openingLine(state, line, '$$');
  if (opening === null || (silent && isInFormula(state, line))) return false;
  let last = line;
  let text = withoutLabel(opening.slice(2));
  const limit = Math.min(end, line + MAX_FORMULA_LINES);
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

/** Removes the label that Quarto puts after a formula: `$$ {#eq-sum}`. */
function withoutLabel(text: string): string {
  return text.trimEnd().replace(/(?<=\$\$)[ \t]*\{#[^{}]*\}$/, '');
}

const CONTENT = String.raw`((?:[^$\\]|\\[\s\S])+?)`;
/**
 * What must not follow a closing `$$`: otherwise it is a price, or the border of two formulas as in
 * `$a$$b$`.
 */
const BEHIND = String.raw`(?!\$(?:[\s$]|$))`;
const INLINE = new RegExp(
  String.raw`^(?:\$\$(?!\$)${CONTENT}\$\$|\$(?!\$)${CONTENT}\$)${BEHIND}`,
  'u',
);

function mathInline(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  const most = src.startsWith('$$', pos) ? MAX_DISPLAYED : MAX_INLINE_FORMULA;
  const [written, double, single] = foundHere(state, '$', INLINE, most) ?? [];
  const content = double ?? single;
  if (written === undefined || content === undefined || !mayBegin(state)) return false;
  const isClear = double === undefined ? isClearSingle(content) : isClearDouble(content);
  const isSurely = double !== undefined && isFormula(content);
  const before = src.slice(Math.max(0, pos - 2), pos);
  const behind = src.slice(pos + written.length, state.posMax);
  if (!isClear || !(isSurely || mayStandBetween(before, behind, content))) return false;
  if (!silent) pushFormula(state, { content, markup: double === undefined ? '$' : '$$' });
  state.pos += written.length;
  return true;
}

function mayBegin({ src, pos, pending, tokens }: StateInline): boolean {
  const before = src.charAt(pos - 1);
  const isBehindFormula = pending === '' && tokens.at(-1)?.type === 'math_inline';
  return before === '$' ? isBehindFormula : before !== '\\';
}

/** Scripts that put no spaces around a formula: `若$n$为`. */
const EAST_ASIAN = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

/**
 * Endings that people write directly after a formula: `$i$th`, `$10$KB`; not the rest of a password
 * in `$P$BuPb7`.
 */
const ENDING = /^(?:\p{L}\p{Ll}*|\p{Lu}+)(?![\p{L}\p{N}$])/u;

/**
 * Whether a formula may touch the text around it: one with a command may touch words and numbers,
 * `3$\times$3`, others only words. None ends in `$HOME$path`, `$1$salt$` or `$5-$6`, or, with
 * spaces inside, between amounts of money, `$ 5 to $ 10`.
 */
function mayStandBetween(before: string, behind: string, content: string): boolean {
  const hasCommand = COMMAND.test(content) && isFormula(content);
  if (isSpaced(content)) return hasCommand || !(/\d\s?$/.test(before) || /^\s?\p{N}/u.test(behind));
  const sign = before.slice(-1);
  const isBehindWord = /[\p{L}\p{N}]/u.test(sign) && !EAST_ASIAN.test(sign);
  if ((isBehindWord || /^\p{N}/u.test(behind)) && !hasCommand) return false;
  if (content.trimEnd() !== content && /^[\p{L}\p{N}\\]/u.test(behind)) return false;
  if (EAST_ASIAN.test(behind)) return !Array.from(content).some((one) => EAST_ASIAN.test(one));
  if (!/^\p{L}/u.test(behind)) return true;
  return ENDING.test(behind) && (isFormula(content) || mayBeFormula(content));
}

/** `$$ x = 1 $$` is a formula; `costs $$ or even $$` contains words. */
function isClearDouble(content: string): boolean {
  if (content.trim() === content) return true;
  return /\\[A-Za-z]/.test(content) || isFormula(content) || isShort(content);
}

/**
 * `$ x = 1 $` is a formula, and so are `$\alpha $` and `$n $`; `$5 and $` is money, and
 * `$x = 1; $y` a program.
 */
function isClearSingle(content: string): boolean {
  if (content.trim() === content) return true;
  if (isSpaced(content)) return isFormula(content) || isShort(content);
  if (/^\p{L} $/u.test(content)) return true;
  const isProse = /^\d/.test(content) || OF_SENTENCES.test(content);
  return isFormula(content) && (COMMAND.test(content) || !isProse);
}

function isSpaced(content: string): boolean {
  return /^\s[\s\S]*\s$/.test(content);
}

/** Words as in `$ 5 or $ more`, and punctuation at the end of a clause. */
const OF_SENTENCES = /[.,;:!?]\s$|(?<![\p{L}\p{N}])\p{Ll}{2}(?![\p{L}\p{N}])/u;

/** `$ Z $`, `$ 100g $`, `$ ^{15}N $`. */
function isShort(content: string): boolean {
  if (!isSpaced(content)) return false;
  return /[_^]\{/.test(content) || (mayBeFormula(content.trim()) && !OF_SENTENCES.test(content));
}
