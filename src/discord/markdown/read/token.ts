import type { FootnoteMeta } from '../../../library/dialect/links/footnotes.ts';
import type { WikilinkMeta } from '../../../library/dialect/links/wikilinks.ts';
import type { Token } from '../../../library/markdown.ts';

/** An attribute of a token; empty if it has none. */
export function attributeOf(token: Token, name: string): string {
  return String(token.attrGet(name) ?? '');
}

/** The name of a footnote in the source; empty for the token that closes one. */
export function footnoteLabel(token: Token): string {
  const meta: Partial<FootnoteMeta> = token.meta ?? {};
  return meta.label ?? '';
}

/** The target of a wikilink: `Lambda`, `Lambda#Limits`, `#Limits`. */
export function wikilinkTarget(token: Token): string {
  const { target, anchor } = token.meta as WikilinkMeta;
  return anchor === null ? target : `${target}#${anchor}`;
}
