import { parseMarkdown } from './blocks.ts';
import type { Mention } from './mention-name.ts';
import type { Block, Inline } from './syntax.ts';

/** The text of a mention, for its reader. */
type NameOf = (mention: Mention) => string;

/**
 * A text in Discord's Markdown without its marks, on one line: for quoting the beginning of a
 * message.
 */
export function plainText(markdown: string, nameOf: NameOf): string {
  const text = parseMarkdown(markdown).map((block) => blockText(block, nameOf));
  return text.join(' ').replace(/\s+/g, ' ').trim();
}

function blockText(block: Block, nameOf: NameOf): string {
  const textOf = (blocks: readonly Block[]) =>
    blocks.map((each) => blockText(each, nameOf)).join(' ');
  switch (block.kind) {
    case 'list':
      return block.items.map(textOf).join(' ');
    case 'quote':
      return textOf(block.children);
    case 'fence':
      return block.code;
    default:
      return inlineText(block.children, nameOf);
  }
}

function inlineText(nodes: readonly Inline[], nameOf: NameOf): string {
  return nodes.map((node) => nodeText(node, nameOf)).join('');
}

/** Times depend on their reader's clock, so they are left out here. */
function nodeText(node: Inline, nameOf: NameOf): string {
  switch (node.kind) {
    case 'text':
    case 'code':
      return node.text;
    case 'user':
    case 'role':
    case 'channel':
      return nameOf(node);
    case 'everyone':
      return `@${node.name}`;
    case 'command':
      return `/${node.name}`;
    case 'emoji':
      return `:${node.name}:`;
    case 'spoiler':
      return '▮▮▮';
    default:
      return 'children' in node ? inlineText(node.children, nameOf) : '';
  }
}
