import type { MarkdownIt, StateBlock } from 'markdown-it';
import { blockRule, ENDS_TEXT, lineStart, textOfLine } from './blocks.ts';

/**
 * Reads `>=3 zones`, and `>20 %` in a list, as comparisons; CommonMark would make quotes of
 * `=3 zones` and `20 %`.
 */
export function comparisons(parser: MarkdownIt): void {
  const quote = blockRule(parser, 'blockquote');
  parser.block.ruler.at(
    'blockquote',
    (state, line, end, silent) => !isComparison(state, line) && quote(state, line, end, silent),
    ENDS_TEXT,
  );
}

/** Not `>1. Boil it`, the first step in a quote. */
const ABOVE_NUMBER = /^>\d+(?![.)](?:\s|$)|\d)/;
const LIST_MARKER = /(?:[-+*]|\d[.)])\s+$/;

function isComparison(state: StateBlock, line: number): boolean {
  const text = textOfLine(state, line);
  if (text.startsWith('>=')) return true;
  const before = state.src.slice(state.bMarks[line], lineStart(state, line));
  const goesOn = line + 1 < state.lineMax && textOfLine(state, line + 1).startsWith('>');
  return ABOVE_NUMBER.test(text) && LIST_MARKER.test(before) && !goesOn;
}
