import type { MarkdownIt, StateBlock } from 'markdown-it';
import { isIndented, isLazy, type Misspelling, pushParagraph, textOfLine } from './blocks.ts';

/**
 * Reads a list that is indented like code, right under a paragraph, as the list it was meant to be:
 *
 * ```
 * Ways to scale:
 *     * up
 *     * out
 * ```
 *
 * CommonMark makes one paragraph of these three lines.
 */
export function indentedLists(parser: MarkdownIt): void {
  parser.block.ruler.at('paragraph', paragraph);
}

/** Whether a line of a paragraph is a list item, indented like code. */
export function beginsIndentedList(state: StateBlock, line: number): boolean {
  return isIndented(state, line) && /^(?:[*+-]|1[.)])[ \t]+\S/.test(textOfLine(state, line));
}

function paragraph(state: StateBlock, line: number, end: number): boolean {
  const terminators = state.md.block.ruler.getRules('paragraph');
  const parentType = state.parentType;
  state.parentType = 'paragraph';
  let isFollowedByList = false;
  let next = line + 1;
  for (; next < end && !state.isEmpty(next); next++) {
    if (beginsIndentedList(state, next)) {
      outdentList(state, next, end);
      isFollowedByList = true;
      break;
    }
    if (isIndented(state, next) || isLazy(state, next)) {
      continue;
    }
    if (terminators.some((ends) => ends(state, next, end, true))) {
      break;
    }
  }
  const content = state.getLines(line, next, state.blkIndent, false).trim();
  const token = pushParagraph(state, content, line, next);
  token.meta = isFollowedByList ? { spelling: 'list-indented' satisfies Misspelling } : null;
  state.parentType = parentType;
  return true;
}

/** Moves the lines of an indented list to the left, up to the next line that is not indented. */
function outdentList(state: StateBlock, first: number, end: number): void {
  const columns = (state.sCount[first] ?? 0) - state.blkIndent;
  for (let line = first; line < end; line++) {
    if (!state.isEmpty(line)) {
      if (!isIndented(state, line)) {
        return;
      }
      outdentLine(state, line, columns);
    }
  }
}

function outdentLine(state: StateBlock, line: number, columns: number): void {
  const indent = state.sCount[line] ?? 0;
  const start = state.bMarks[line] ?? 0;
  const width = state.tShift[line] ?? 0;
  const column = Math.min(columns, indent - state.blkIndent);
  // With tabs there may be fewer characters than columns.
  const characters = Math.min(width, Math.round((width * column) / Math.max(indent, 1)));
  state.bMarks[line] = start + characters;
  state.tShift[line] = width - characters;
  state.sCount[line] = indent - column;
  state.bsCount[line] = (state.bsCount[line] ?? 0) + column;
}
