import type { MarkdownIt, StateBlock, StateCore } from 'markdown-it';
import { createPace, type Steps } from '../../basics/steps.ts';
import { checkParts } from '../note-too-long.ts';
import { ENDS_TEXT_IN_LIST, isIndented, lineStart } from './blocks.ts';

/**
 * Longer paragraphs and longer lines of HTML are kept as plain text. Nobody writes such lines by
 * hand, and the patterns for links, emphasis and tags need much time and stack for malicious input.
 */
const MAX_LENGTH = 100_000;

/** Limits what a single paragraph or line can cost. */
export function longLines(parser: MarkdownIt): void {
  parser.block.ruler.before('html_block', 'long-html', longHtmlLine, ENDS_TEXT_IN_LIST);
  parser.core.ruler.at('inline', inlineSteps);
}

/**
 * Parses the text of all blocks, in steps of at least one block. A rule whose steps
 * `createMarkdownParser` runs.
 */
export function* inlineSteps(state: StateCore): Steps<void> {
  const isTime = createPace();
  let parts = state.tokens.length;
  for (const token of state.tokens) {
    if (token.type === 'inline') {
      token.children = [];
      if (token.content.length > MAX_LENGTH) {
        const text = new state.Token('text', '', 0);
        text.content = token.content;
        token.children.push(text);
      } else {
        state.md.inline.parse(token.content, state.md, state.env, token.children);
      }
      parts += token.children.length;
      checkParts(parts);
      if (isTime(token.content.length)) yield;
    }
  }
}

function longHtmlLine(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  const start = lineStart(state, line);
  const length = (state.eMarks[line] ?? 0) - start;
  if (length <= MAX_LENGTH || state.src.charAt(start) !== '<' || isIndented(state, line)) {
    return false;
  }
  if (!silent) {
    state.line = line + 1;
    const token = state.push('html_block', '', 0);
    token.map = [line, line + 1];
    token.content = state.getLines(line, line + 1, state.blkIndent, true);
  }
  return true;
}
