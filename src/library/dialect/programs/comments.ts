import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { ENDS_TEXT, openingLine, textOfLine } from '../blocks.ts';

const FENCE = '%%';

/** Leaves Obsidian's `%%comments%%` out of the tokens, inside a line or over several blocks. */
export function comments(parser: MarkdownIt): void {
  parser.block.ruler.before('table', 'comment', commentBlock, ENDS_TEXT);
  parser.inline.ruler.before('emphasis', 'comment', inlineComment);
}

/** A comment that begins a line and ends one. One that is never closed is text. */
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
    // Lines inside the comment count when the lines of what follows are told.
    state.push('comment', '', 0).content = state.src.slice(state.pos, close + FENCE.length);
  }
  state.pos = close + FENCE.length;
  return true;
}
