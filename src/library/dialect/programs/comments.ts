import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { ENDS_TEXT, openingLine, textOfLine } from '../blocks.ts';

const FENCE = '%%';

/** Drops Obsidian's `%%comments%%`, within a line or over several blocks. */
export function comments(parser: MarkdownIt): void {
  parser.block.ruler.before('table', 'comment', commentBlock, ENDS_TEXT);
  parser.inline.ruler.before('emphasis', 'comment', inlineComment);
}

/**
 * A comment that starts at the beginning of a line and ends at the end of one. An unclosed one is
 * text.
 */
function commentBlock(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  const opening = openingLine(state, line, FENCE);
  if (opening === null) return false;
  let last = line;
  let text = opening.slice(FENCE.length);
  while (!text.includes(FENCE) && last + 1 < end) {
    last++;
    text = textOfLine(state, last).trimEnd();
  }
  if (!text.endsWith(FENCE) || text.indexOf(FENCE) < text.length - FENCE.length) {
    return false;
  }
  if (!silent) {
    state.line = last + 1;
  }
  return true;
}

function inlineComment(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith(FENCE, state.pos)) {
    return false;
  }
  const close = state.src.indexOf(FENCE, state.pos + FENCE.length);
  if (close === -1 || close + FENCE.length > state.posMax) {
    return false;
  }
  if (!silent) {
    // Lines in the comment must be counted for the line numbers of what follows.
    state.push('comment', '', 0).content = state.src.slice(state.pos, close + FENCE.length);
  }
  state.pos = close + FENCE.length;
  return true;
}
