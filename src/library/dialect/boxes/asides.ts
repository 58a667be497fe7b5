import type { MarkdownIt, StateBlock } from 'markdown-it';
import { ENDS_TEXT_IN_LIST, findLine, HEADING, openingLine } from '../blocks.ts';
import { pushQuote } from './box.ts';

/**
 * Reads `<aside>`, text, `</aside>`, each on its own line, as a quote: Notion exports callouts this
 * way. Plain Markdown treats the text up to the next blank line as HTML and shows `**bold**` with
 * its asterisks. An aside that contains a heading stays HTML, because headings begin a section.
 */
export function asides(parser: MarkdownIt): void {
  parser.block.ruler.before('html_block', 'aside', aside, ENDS_TEXT_IN_LIST);
}

/**
 * Callouts are a few lines long. Searching to the end of the note for each unclosed one would take
 * quadratic time.
 */
const MAX_LINES = 200;

const OPENING = /^<aside>$/i;
const CLOSING = /^\s*<\/aside>\s*$/i;

function aside(state: StateBlock, line: number, end: number, silent: boolean): boolean {
  if (!OPENING.test(openingLine(state, line, '<') ?? '')) return false;
  const closing = findLine(state, CLOSING, line + 1, Math.min(end, line + MAX_LINES));
  if (closing === null || findLine(state, HEADING, line + 1, closing) !== null) return false;
  const place = { contentEnd: closing, end: closing + 1 };
  if (!silent) pushQuote(state, line, place, null);
  return true;
}
