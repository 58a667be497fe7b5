import type { MarkdownIt, StateBlock } from 'markdown-it';
import { findLine, HEADING, openingLine } from '../blocks.ts';
import { pushQuote } from './box.ts';

/**
 * Reads `<aside>`, text, `</aside>`, each on a line of its own, as a quote: so Notion writes its callouts. Plain Markdown
 * takes the text up to the next blank line for HTML, and shows `**bold**` with its stars. One with a heading in it, which
 * begins a section, stays HTML.
 */
export function asides(parser: MarkdownIt): void {
  const chains = { alt: ['paragraph', 'reference', 'blockquote'] };
  parser.block.ruler.before('html_block', 'aside', aside, chains);
}

/** A callout is a few lines: to look to the end of the note from each that nobody closes would take quadratic time. */
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
