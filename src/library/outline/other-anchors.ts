import type { Token } from '../markdown.ts';

const NONE: readonly string[] = [];
const NAMED_TAG = /<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?([^"'\s<>]+)/gi;
const BRACES = /\{:?[ \t]*#([^{}\s]+)[^{}]*\}\s*$/;

/**
 * Anchors in a section besides its heading's own: `<a name="limits">`, `<h2 id=limits>`,
 * `Limits {#limits}` and headings inside lists and quotes, which begin no section.
 */
export function otherAnchors(tokens: readonly Token[]): readonly string[] {
  const anchors: string[] = [];
  tokens.forEach((token, index) => {
    const heading = tokens[index - 1];
    if (heading?.type === 'heading_open') {
      anchors.push(...ofHeading(heading, token));
    }
    if (token.type === 'html_block') {
      anchors.push(...inTags(token.content));
    }
    for (const child of token.children ?? []) {
      if (child.type === 'html_inline') {
        anchors.push(...inTags(child.content));
      }
    }
  });
  return anchors.length === 0 ? NONE : anchors;
}

function ofHeading(heading: Token, inline: Token): readonly string[] {
  const inBraces = BRACES.exec(inline.content)?.[1];
  const inner = heading.level > 0 ? heading.attrGet('id') : null;
  return [inBraces, inner].filter((anchor) => typeof anchor === 'string');
}

function inTags(html: string): string[] {
  return [...html.matchAll(NAMED_TAG)].map((match) => match[1] ?? '');
}
