import type { MarkdownIt } from 'markdown-it';
import { ENDS_TEXT, lineStart } from './blocks.ts';

/** Reads `>=3 zones` as the comparison that it is; CommonMark makes a quote of `=3 zones`. */
export function comparisons(parser: MarkdownIt): void {
  const { ruler } = parser.block;
  const all = ruler.getRules('');
  ruler.disable('blockquote');
  const others = new Set(ruler.getRules(''));
  ruler.enable('blockquote');
  const quote = all.find((rule) => !others.has(rule));
  ruler.at(
    'blockquote',
    (state, line, end, silent) =>
      !state.src.startsWith('>=', lineStart(state, line)) &&
      quote?.(state, line, end, silent) === true,
    ENDS_TEXT,
  );
}
