import type { Mark } from './tree.ts';

/** What a tag of HTML means for Discord. Markdown's own tokens name the same tags. */
export type TagMeaning =
  | { readonly kind: 'mark'; readonly mark: Mark }
  /** Its text is code: `<kbd>`, `<code>`. */
  | { readonly kind: 'code' }
  | { readonly kind: 'raised' | 'lowered' }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'paragraph' | 'container' | 'quote' | 'list' | 'item' | 'preformatted' }
  | { readonly kind: 'table' | 'caption' | 'row' | 'cell' }
  | { readonly kind: 'summary' | 'line-break' | 'rule' | 'image' | 'link' | 'checkbox' | 'media' }
  /** Shown as what stands in it. */
  | { readonly kind: 'transparent' }
  /** Not for readers, nor is what stands in it. */
  | { readonly kind: 'hidden' }
  /** No tag of HTML at all: `<your-bucket>` is text. */
  | { readonly kind: 'unknown' };

/** Says what a tag means, by its name in lower case. */
export function meaningOf(tag: string): TagMeaning {
  return MEANINGS.get(tag) ?? { kind: 'unknown' };
}

const MEANINGS: ReadonlyMap<string, TagMeaning> = new Map([
  ...named('strong b mark', { kind: 'mark', mark: 'bold' }),
  ...named('em i cite dfn var', { kind: 'mark', mark: 'italic' }),
  ...named('u ins', { kind: 'mark', mark: 'underline' }),
  ...named('s del strike', { kind: 'mark', mark: 'strike' }),
  ...named('code kbd samp tt', { kind: 'code' }),
  ...named('sup', { kind: 'raised' }),
  ...named('sub', { kind: 'lowered' }),
  ...[1, 2, 3, 4, 5, 6].flatMap((level) => named(`h${level}`, { kind: 'heading', level })),
  ...named('p dt figcaption', { kind: 'paragraph' }),
  ...named(
    'div section article aside main header footer nav details figure center dl dd form fieldset',
    { kind: 'container' },
  ),
  ...named('blockquote', { kind: 'quote' }),
  ...named('ul ol menu', { kind: 'list' }),
  ...named('li', { kind: 'item' }),
  ...named('pre', { kind: 'preformatted' }),
  ...named('table', { kind: 'table' }),
  ...named('caption', { kind: 'caption' }),
  ...named('tr', { kind: 'row' }),
  ...named('td th', { kind: 'cell' }),
  ...named('summary', { kind: 'summary' }),
  ...named('br', { kind: 'line-break' }),
  ...named('hr', { kind: 'rule' }),
  ...named('img', { kind: 'image' }),
  ...named('a', { kind: 'link' }),
  ...named('input', { kind: 'checkbox' }),
  ...named('iframe video audio', { kind: 'media' }),
  ...named(
    'abbr acronym bdi bdo big button colgroup col data font label legend nobr picture q rp rt ruby small source span tbody tfoot thead time track wbr',
    { kind: 'transparent' },
  ),
  ...named('script style noscript svg', { kind: 'hidden' }),
]);

function named(tags: string, meaning: TagMeaning): readonly (readonly [string, TagMeaning])[] {
  return tags.split(' ').map((tag) => [tag, meaning] as const);
}
