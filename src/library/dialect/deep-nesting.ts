import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { paragraphTokens } from './blocks.ts';

/** Keeps the text of lists and quotes below the parser's nesting limit as one paragraph. */
export function deepNesting(parser: MarkdownIt): void {
  parser.core.ruler.after('block', 'deep-nesting', keepDeepText);
}

function keepDeepText(state: StateCore): void {
  // A quote adds one level, a list two: the deepest opening token is the last or the last but one.
  const deepest = state.md.options.maxNesting - 2;
  if (!state.tokens.some((token) => token.level >= deepest)) {
    return;
  }
  const lines = state.src.split('\n');
  state.tokens = state.tokens.flatMap((token, index) => {
    const isEmpty = token.nesting === 1 && state.tokens[index + 1]?.nesting === -1;
    const isBlock = token.type === 'blockquote_open' || token.type === 'list_item_open';
    const text = isEmpty && isBlock && token.level >= deepest ? textUnder(token, lines) : '';
    return text === ''
      ? [token]
      : [token, ...paragraphTokens(state, text, { map: token.map, level: token.level + 1 })];
  });
}

function textUnder(token: Token, lines: readonly string[]): string {
  const [from, to] = token.map ?? [0, 0];
  return lines
    .slice(from, to)
    .map((line) => line.replace(/^[\s>*+-]+/, ''))
    .join('\n')
    .trim();
}
