import { isHtmlTag, PROGRAM_TAGS, UNSHOWN_TAGS } from '../../../library/plain-text/html-tags.ts';
import type { Mark } from '../tree.ts';
import type { Opening } from './frame.ts';
import type { SpanKind } from './inline-writer.ts';

/** What an HTML tag means for Discord. Markdown's own tokens name the same tags. */
export type TagMeaning =
  | { readonly kind: 'mark'; readonly mark: Mark }
  | { readonly kind: 'span'; readonly span: SpanKind }
  | { readonly kind: 'heading'; readonly level: number }
  | { readonly kind: 'paragraph' | 'container' | 'quote' | 'list' | 'item' }
  | { readonly kind: 'table' | 'caption' | 'row' | 'cell' }
  | { readonly kind: 'summary' | 'line-break' | 'rule' | 'image' | 'link' | 'checkbox' | 'media' }
  /** Only its contents are shown. */
  | { readonly kind: 'transparent' }
  /** No HTML tag: `<your-bucket>` is text. */
  | { readonly kind: 'unknown' };

/** The meaning of a tag, by its name in lower case. */
export function meaningOf(tag: string): TagMeaning {
  if (!isHtmlTag(tag)) return { kind: 'unknown' };
  return MEANINGS.get(tag) ?? { kind: 'transparent' };
}

/**
 * What a tag opens around blocks; `null` for inline tags and for those that only group, such as `<tbody>`.
 *
 * @param start gives the first number of an ordered list
 */
export function openingOf(tag: string, start: () => number): Opening | null {
  const meaning = meaningOf(tag);
  switch (meaning.kind) {
    case 'summary':
      return { kind: 'heading', level: 4 };
    case 'heading':
      return { kind: 'heading', level: meaning.level };
    case 'list':
      return { kind: 'list', start: tag === 'ol' ? start() : null };
    case 'cell':
      return { kind: 'cell', isHead: tag === 'th' };
    case 'paragraph':
    case 'container':
    case 'quote':
    case 'item':
    case 'table':
    case 'caption':
    case 'row':
      return { kind: meaning.kind };
    default:
      return null;
  }
}

const MEANINGS: ReadonlyMap<string, TagMeaning> = new Map([
  ...named('strong b mark', { kind: 'mark', mark: 'bold' }),
  ...named('em i cite dfn var', { kind: 'mark', mark: 'italic' }),
  ...named('u ins', { kind: 'mark', mark: 'underline' }),
  ...named('s del strike', { kind: 'mark', mark: 'strike' }),
  ...named('code kbd samp tt', { kind: 'span', span: 'code' }),
  ...named('sup', { kind: 'span', span: 'raised' }),
  ...named('sub', { kind: 'span', span: 'lowered' }),
  ...[1, 2, 3, 4, 5, 6].flatMap((level) => named(`h${level}`, { kind: 'heading', level })),
  ...named('p dt figcaption', { kind: 'paragraph' }),
  ...named(
    'div section article aside main header footer nav details figure center dl dd form fieldset',
    { kind: 'container' },
  ),
  ...named('blockquote', { kind: 'quote' }),
  ...named('ul ol menu', { kind: 'list' }),
  ...named('li', { kind: 'item' }),
  ...named('pre', { kind: 'span', span: 'preformatted' }),
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
  ...named([...PROGRAM_TAGS, ...UNSHOWN_TAGS].join(' '), { kind: 'span', span: 'hidden' }),
]);

function named(tags: string, meaning: TagMeaning): readonly (readonly [string, TagMeaning])[] {
  return tags.split(' ').map((tag) => [tag, meaning] as const);
}
