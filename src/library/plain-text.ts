import type { Token } from './markdown.ts';

/** The text of block tokens without markup, one block a line; table cells are joined by commas. */
export function plainText(blocks: readonly Token[]): string {
  const parts = blocks.map((token, index) => blockText(token, blocks[index - 1]));
  return parts.join('').trim();
}

function blockText(token: Token, previous: Token | undefined): string {
  switch (token.type) {
    case 'inline':
      return inlineText(token.children ?? []);
    case 'fence':
    case 'code_block':
      return token.content;
    case 'html_block':
      return `${withoutTags(token.content)}\n`;
    case 'td_open':
    case 'th_open':
      return previous?.type === 'tr_open' ? '' : ', ';
    case 'paragraph_close':
    case 'heading_close':
    case 'tr_close':
      return '\n';
    default:
      return '';
  }
}

/** The text of inline tokens as a reader sees it: link texts, code without backticks, image texts. */
export function inlineText(tokens: readonly Token[]): string {
  return tokens.map(inlinePartText).join('');
}

function inlinePartText(token: Token): string {
  switch (token.type) {
    case 'softbreak':
      return ' ';
    case 'hardbreak':
      return '\n';
    case 'image':
      return inlineText(token.children ?? []);
    case 'html_inline':
      return '';
    default:
      return token.content;
  }
}

function withoutTags(html: string): string {
  return html
    .replace(/<!--[\s\S]*?-->/g, ' ')
    .replace(/<[^<>]*>/g, ' ')
    .trim();
}
