import footnotes from 'markdown-it-footnote';
import { createMarkdownParser, type MarkdownParser } from '../../library/markdown.ts';

/** The parser of the library, with footnotes, which are shown below the text that they belong to. */
export function createSectionParser(): MarkdownParser {
  return createMarkdownParser((parser) => {
    parser.use(footnotes);
    // `^[a-z]` is a pattern in notes about programming, rarely a footnote.
    parser.inline.ruler.disable('footnote_inline');
  });
}
