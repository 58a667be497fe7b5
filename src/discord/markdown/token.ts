import type { WikilinkMeta } from '../../library/dialect/wikilinks.ts';
import type { Token } from '../../library/markdown.ts';

/** An attribute of a token, empty where it has none. */
export function attributeOf(token: Token, name: string): string {
  return String(token.attrGet(name) ?? '');
}

interface FootnoteMeta {
  readonly label?: string;
  /** Counted from 0. */
  readonly id?: number;
}

/** The name of a footnote, as its writer gave it; its number where it has none. */
export function footnoteLabel(token: Token): string {
  const meta: FootnoteMeta = token.meta ?? {};
  return meta.label ?? String((meta.id ?? 0) + 1);
}

/** What a wikilink points at, as in a link: `Lambda`, `Lambda#Limits`, `#Limits`. */
export function wikilinkTarget(token: Token): string {
  const { target, anchor } = token.meta as WikilinkMeta;
  return anchor === null ? target : `${target}#${anchor}`;
}
