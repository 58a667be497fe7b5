import { parseMarkdown } from './blocks.ts';
import type { Block, Inline } from './syntax.ts';

/** A text in Discord's Markdown without its marks, on one line: for quoting how a message starts. */
export function plainText(markdown: string): string {
  return parseMarkdown(markdown).map(blockText).join(' ').replace(/\s+/g, ' ').trim();
}

function blockText(block: Block): string {
  switch (block.kind) {
    case 'list':
      return block.items.map((item) => item.map(blockText).join(' ')).join(' ');
    case 'quote':
      return block.children.map(blockText).join(' ');
    case 'fence':
      return block.code;
    default:
      return block.children.map(inlineText).join('');
  }
}

/** Mentions and times need their reader to be written out; here they are left out. */
function inlineText(node: Inline): string {
  switch (node.kind) {
    case 'text':
    case 'code':
      return node.text;
    case 'command':
      return `/${node.name}`;
    case 'spoiler':
      return '▮▮▮';
    default:
      return 'children' in node ? node.children.map(inlineText).join('') : '';
  }
}
