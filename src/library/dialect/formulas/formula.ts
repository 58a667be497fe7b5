import type { StateBlock, StateInline } from 'markdown-it';

/** Formulas in a line are short, in characters; looking further for their end would take quadratic time. */
export const MAX_INLINE_FORMULA = 500;

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
