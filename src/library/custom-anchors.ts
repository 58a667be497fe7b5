import type { Token } from './markdown.ts';

const NONE: readonly string[] = [];
const NAMED_TAG = /<[a-z][^<>]*?\s(?:id|name)\s*=\s*["']?([^"'\s<>]+)/gi;
const BRACES = /\{#([^{}\s]+)\}\s*$/;

/** Anchors that the text itself sets: `<a name="limits">`, `<h2 id=limits>`, `Limits {#limits}`. */
export function customAnchors(tokens: readonly Token[]): readonly string[] {
  const anchors = tokens.flatMap((token, index) => {
    if (token.type === 'html_block') {
      return inTags(token.content);
    }
    if (token.type !== 'inline') {
      return NONE;
    }
    const inBraces =
      tokens[index - 1]?.type === 'heading_open' ? BRACES.exec(token.content)?.[1] : undefined;
    const tags = (token.children ?? []).filter(({ type }) => type === 'html_inline');
    const inText = tags.flatMap(({ content }) => inTags(content));
    return inBraces === undefined ? inText : [inBraces, ...inText];
  });
  return anchors.length === 0 ? NONE : anchors;
}

function inTags(html: string): string[] {
  return [...html.matchAll(NAMED_TAG)].map((match) => match[1] ?? '');
}
