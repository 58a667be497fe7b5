import type { MarkdownIt, StateBlock } from 'markdown-it';
import {
  indentOf,
  isIndented,
  isLazy,
  type Misspelling,
  pushHeading,
  pushParagraph,
  textOfLine,
} from './blocks.ts';

/**
 * Reads paragraphs, and the lines under them, as their author meant them. A paragraph above a line
 * of dashes is a heading only if it looks like one, and a list that is indented like code directly
 * under a paragraph is a list:
 *
 * ```
 * Ways to scale:
 *     * up
 *     * out
 * ```
 *
 * CommonMark makes one paragraph of these three lines.
 */
export function paragraphs(parser: MarkdownIt): void {
  // A single rule for both, so that the lines of a paragraph are examined once.
  parser.block.ruler.disable('lheading');
  parser.block.ruler.at('paragraph', paragraph);
}

function paragraph(state: StateBlock, line: number, end: number): boolean {
  const next = findEnd(state, line, end);
  const content = state.getLines(line, next.line, state.blkIndent, false).trim();
  switch (next.kind) {
    case 'underline':
      pushUnderlined(state, content, line, next.line);
      break;
    case 'list':
      outdentList(state, next.line, end);
      pushParagraph(state, content, line, next.line).meta = misspelled('list-indented');
      break;
    case 'other':
      pushParagraph(state, content, line, next.line);
  }
  return true;
}

/** The line after a paragraph, and what it is. */
interface End {
  readonly kind: 'underline' | 'list' | 'other';
  readonly line: number;
}

function findEnd(state: StateBlock, line: number, end: number): End {
  const terminators = state.md.block.ruler.getRules('paragraph');
  const parentType = state.parentType;
  // Rules check this to see whether they would end a paragraph.
  state.parentType = 'paragraph';
  let next = line + 1;
  let kind: End['kind'] | null = null;
  while (kind === null && next < end && !state.isEmpty(next)) {
    if (isUnderline(state, next)) {
      kind = 'underline';
    } else if (beginsIndentedList(state, next)) {
      kind = 'list';
    } else if (isIndented(state, next) || isLazy(state, next)) {
      next++;
    } else if (terminators.some((ends) => ends(state, next, end, true))) {
      kind = 'other';
    } else {
      next++;
    }
  }
  state.parentType = parentType;
  return { kind: kind ?? 'other', line: next };
}

const UNDERLINE = /^(=+|-+)[ \t]*$/;

function isUnderline(state: StateBlock, line: number): boolean {
  const isInside = indentOf(state, line) >= 0 && !isIndented(state, line);
  return isInside && UNDERLINE.test(textOfLine(state, line));
}

function pushUnderlined(state: StateBlock, content: string, line: number, underline: number): void {
  const markup = textOfLine(state, underline).trim();
  if (isMeantAsHeading(content, markup)) {
    const level = markup.startsWith('=') ? 1 : 2;
    pushHeading(state, { level, markup: markup.slice(0, 1), content }, line, underline + 1);
    return;
  }
  pushParagraph(state, content, line, underline).meta = misspelled('accidental-underline');
  if (!markup.startsWith('---')) {
    // Not a thematic break either: the underline is dropped.
    state.line = underline + 1;
  }
}

/** The longest text that is taken for a heading because of the line under it. */
const MAX_HEADING_LENGTH = 100;

/** Dashes under a sentence or several lines are a thematic break without a blank line above it. */
function isMeantAsHeading(content: string, markup: string): boolean {
  const isLongEnough = markup.length >= Math.min(3, content.length);
  const isTitle = content.length <= MAX_HEADING_LENGTH && !/[.,;:!?…。，；：！？、]$/.test(content);
  return isLongEnough && !content.includes('\n') && (isTitle || markup.startsWith('='));
}

function beginsIndentedList(state: StateBlock, line: number): boolean {
  return isIndented(state, line) && /^(?:[*+-]|1[.)])[ \t]+\S/.test(textOfLine(state, line));
}

/** Moves the lines of an indented list to the left, up to the next unindented line. */
function outdentList(state: StateBlock, first: number, end: number): void {
  const columns = indentOf(state, first);
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
  const width = state.tShift[line] ?? 0;
  const column = Math.min(columns, indentOf(state, line));
  // Tabs make fewer characters than columns.
  const characters = Math.min(width, Math.round((width * column) / Math.max(indent, 1)));
  state.bMarks[line] = (state.bMarks[line] ?? 0) + characters;
  state.tShift[line] = width - characters;
  state.sCount[line] = indent - column;
  state.bsCount[line] = (state.bsCount[line] ?? 0) + column;
}

function misspelled(spelling: Misspelling) {
  return { spelling };
}
