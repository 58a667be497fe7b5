import { parse } from 'discord-markdown-parser';

/** The texts of spoilers. */
export function spoilersIn(markdown: string): readonly string[] {
  return markdown.split('\n').flatMap((line) => parse(line).flatMap(spoilers));
}

interface Node {
  readonly type: string;
  readonly content?: unknown;
}

function spoilers(node: Node): readonly string[] {
  const children = Array.isArray(node.content) ? node.content : [];
  return node.type === 'spoiler' ? [plainOf(node)] : children.flatMap(spoilers);
}

function plainOf({ content }: Node): string {
  return Array.isArray(content) ? content.map(plainOf).join('') : String(content);
}
