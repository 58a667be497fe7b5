import type { MarkdownIt, StateInline } from 'markdown-it';

/**
 * Removes Obsidian's layout hints after bars from the alt text of an image:
 * `![A VPC|center|300](…)`.
 */
export function imageLooks(parser: MarkdownIt): void {
  parser.inline.ruler2.push('image_looks', withoutLooks);
}

const LOOK = /^(?:\d{1,4}(?:x\d{1,4})?(?:px|%)?|center|left|right)$/i;

/** Whether a part between bars is a layout hint: a size or a side. */
export function isLook(part: string): boolean {
  return LOOK.test(part);
}

function withoutLooks({ tokens, md, env }: StateInline): void {
  for (const token of tokens) {
    if (token.type !== 'image' || !token.content.includes('|')) continue;
    const name = nameOf(token.content);
    if (name === token.content) continue;
    token.content = name;
    token.children = [];
    md.inline.parse(name, md, env, token.children);
  }
}

function nameOf(written: string): string {
  const [name = '', ...parts] = written.split('|').map((part) => part.replace(/\\$/, '').trim());
  const named = parts.findLastIndex((part) => !isLook(part)) + 1;
  return named === parts.length ? written : [name, ...parts.slice(0, named)].join('|');
}
