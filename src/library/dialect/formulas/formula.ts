import type { StateBlock, StateInline } from 'markdown-it';
import { textOfLine } from '../blocks.ts';

/**
 * The longest inline formula, in characters; searching further for the end would take quadratic
 * time.
 */
export const MAX_INLINE_FORMULA = 500;

/** The most lines in a formula, for the same reason. */
export const MAX_FORMULA_LINES = 200;

/**
 * Whether a line is in a formula that began after text, `so: $$`, where nothing else can begin. For
 * rules that are asked whether they end the text above the line.
 */
export function isInFormula(state: StateBlock, line: number): boolean {
  if (line - state.line > MAX_FORMULA_LINES) return false;
  let signs = 0;
  for (let before = state.line; before < line; before++) {
    signs += textOfLine(state, before).split('$$').length - 1;
  }
  return signs % 2 === 1;
}

/** A LaTeX formula and its opening mark. */
export interface Formula {
  readonly content: string;
  readonly markup: string;
}

/** Adds the token of a block formula and moves past it. */
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

/** Adds the token of an inline formula. */
export function pushFormula(state: StateInline, { content, markup }: Formula): void {
  const token = state.push('math_inline', '', 0);
  token.content = content;
  token.markup = markup;
}
