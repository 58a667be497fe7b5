import type { StateBlock, StateInline } from 'markdown-it';
import { textOfLine } from '../blocks.ts';

/** Formulas in a line are short, in characters; looking further for their end would take quadratic time. */
export const MAX_INLINE_FORMULA = 500;

/** The most lines of a formula, for the same reason. */
export const MAX_FORMULA_LINES = 200;

/**
 * Whether a line stands in a formula that began behind text, `so: $$`: nothing else begins there. For a rule that is asked
 * whether it ends the text before the line.
 */
export function isInFormula(state: StateBlock, line: number): boolean {
  if (line - state.line > MAX_FORMULA_LINES) return false;
  let signs = 0;
  for (let before = state.line; before < line; before++) {
    signs += textOfLine(state, before).split('$$').length - 1;
  }
  return signs % 2 === 1;
}

/** LaTeX, and what stood before it. */
export interface Formula {
  readonly content: string;
  readonly markup: string;
}

/** Adds the token of a formula on lines of its own, and goes on behind them. */
export function pushFormulaBlock(
  state: StateBlock,
  { content, markup }: Formula,
  line: number,
  end: number,
): void {
  state.line = end;
  const token = state.push('math_block', '', 0);
  token.content = content;
  token.markup = markup;
  token.map = [line, end];
}

/** Adds the token of a formula in a line. */
export function pushFormula(state: StateInline, { content, markup }: Formula): void {
  const token = state.push('math_inline', '', 0);
  token.content = content;
  token.markup = markup;
}
