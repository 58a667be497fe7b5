import type { FootnoteMeta } from '../../../library/dialect/links/footnotes.ts';
import type { WikilinkMeta } from '../../../library/dialect/links/wikilinks.ts';
import type { Token } from '../../../library/markdown.ts';

/** An attribute of a token, empty where it has none. */
export function attributeOf(token: Token, name: string): string {
  return String(token.attrGet(name) ?? '');
}

/** The name of a footnote, as its writer gave it; empty for the token that closes one. */
export function footnoteLabel(token: Token): string {
  const meta: Partial<FootnoteMeta> = token.meta ?? {};
  return meta.label ?? '';
}

/** What a wikilink points at, as in a link: `Lambda`, `Lambda#Limits`, `#Limits`. */
export function wikilinkTarget(token: Token): string {
  const { target, anchor } = token.meta as WikilinkMeta;
  return anchor === null ? target : `${target}#${anchor}`;
}
