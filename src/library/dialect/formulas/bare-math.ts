import type { MarkdownIt, StateBlock } from 'markdown-it';
import { ENDS_TEXT, isLeftOf, openingLine, textOfLine } from '../blocks.ts';
import { isInFormula, pushFormulaBlock } from './formula.ts';
import { isFormula } from './is-formula.ts';

/**
 * Reads LaTeX environments that are formulas by themselves, `\begin{align}` to `\end{align}`, as
 * formulas, and likewise a formula between two `$`, each on its own line.
 */
export function bareMath(parser: MarkdownIt): void {
  parser.block.ruler.before('table', 'bare_math', bareMathBlock, ENDS_TEXT);
}

const ENVIRONMENT =
  /^\\begin\{(?<name>(?:equation|align|alignat|gather|multline|flalign|eqnarray|displaymath)\*?)\}/;

/** Looking further for the end would take quadratic time. */
const MAX_LINES = 100;

function bareMathBlock(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const opening = openingLine(state, line, '$') ?? openingLine(state, line, '\\begin{') ?? '';
  const closing = closingOf(opening);
  if (closing === null || (silent && isInFormula(state, line))) return false;
  const last = lineWith(state, closing, line, Math.min(end, line + MAX_LINES));
  if (last === null) return false;
  const source = state.getLines(line, last + 1, state.blkIndent, false).trim();
  const content = opening === '$' ? source.slice(1, -1).trim() : source;
  if (opening === '$' && !isFormula(content)) return false;
  if (!silent) pushFormulaBlock(state, { content, markup: opening }, line, last + 1);
  return true;
}

/** The closing text of a formula that this line opens; `null` if it opens none. */
function closingOf(opening: string): string | null {
  if (opening === '$') return opening;
  const { name } = ENVIRONMENT.exec(opening)?.groups ?? {};
  return name === undefined ? null : `\\end{${name}}`;
}

/**
 * The last line of a formula; only a full stop or a comma may follow it. `null` if a blank line
 * comes first.
 */
function lineWith(state: StateBlock, closing: string, first: number, end: number): number | null {
  for (let line = closing === '$' ? first + 1 : first; line < end; line++) {
    if (state.isEmpty(line) || isLeftOf(state, line)) return null;
    const text = textOfLine(state, line).trimEnd();
    if (closing === '$' ? text === closing : text.replace(/[.,]$/, '').endsWith(closing))
      return line;
  }
  return null;
}
