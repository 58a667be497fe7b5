import { isBoxKind } from '../dialect/boxes/box-kinds.ts';
import type { JsxTag } from './jsx-tag.ts';

/** Components that are boxes, with the kind in an attribute. */
const BOXES: ReadonlySet<string> = new Set(['Admonition', 'Alert', 'Aside', 'Callout']);

/** Collapsible components. */
const FOLDED: ReadonlySet<string> = new Set(
  'Accordion AccordionItem Collapse Collapsible Dropdown Expandable FoldableCard Toggle'.split(' '),
);

const TAB = /^Tab(?:s|Item)?$/;

/** HTML tags that some people capitalise. */
const OF_HTML: ReadonlySet<string> = new Set(['Details', 'Summary']);

const PICTURES: ReadonlySet<string> = new Set(['Image', 'Img', 'Figure']);

/**
 * Whether a tag belongs to a component that many sites have and that isn't used for anything else.
 */
export function isKnownComponent(tag: JsxTag): boolean {
  return TAB.test(tag.name) || (boxKindOf(tag) !== null && !OF_HTML.has(tag.name));
}

/**
 * The Markdown line for an opening tag on its own line: `:::tip[Title]` for a box, and a line shown
 * in bold for any other element with a title. Empty if the tag shows nothing.
 */
export function markOfOpening(tag: JsxTag): string {
  const kind = boxKindOf(tag);
  const title = titleOf(tag);
  if (kind !== null) return `:::${kind}${title === '' ? '' : `[${withoutBrackets(title)}]`}`;
  return title === '' ? '' : `:::{tab-item} ${title}`;
}

/**
 * The Markdown for an opening tag that is followed by text; `isFirst` if nothing comes before it on
 * its line.
 */
export function markInLine(tag: JsxTag, isFirst: boolean): string {
  const kind = boxKindOf(tag);
  const title = titleOf(tag);
  if (kind !== null && isFirst) return `> **${title === '' ? capitalized(kind) : title}:** `;
  return title === '' ? '' : `**${title}** `;
}

/**
 * The HTML for a tag that is shown as such: an HTML tag with code in its attributes, or an image.
 * Otherwise empty.
 */
export function htmlOf(tag: JsxTag): string {
  const isHtml = /^[a-z]/.test(tag.name);
  if (isHtml && !tag.source.includes('{')) return tag.source.replace(/\s*\n\s*/g, ' ');
  if (!isHtml && !(PICTURES.has(tag.name) && tag.attributes.get('src'))) return '';
  const attributes = Array.from(tag.attributes)
    .filter(([, value]) => value !== '')
    .map(([name, value]) => ` ${name}="${value.replaceAll('"', '&quot;')}"`);
  const close = tag.kind === 'alone' ? ' /' : '';
  return `<${isHtml ? tag.name : 'img'}${attributes.join('')}${close}>`;
}

function boxKindOf({ name, attributes }: JsxTag): string | null {
  if (FOLDED.has(name)) return 'details';
  if (BOXES.has(name)) {
    const kind = attributes.get('type') ?? attributes.get('variant') ?? '';
    return isBoxKind(kind) ? kind : 'note';
  }
  return /^[A-Z]/.test(name) && isBoxKind(name) ? name.toLowerCase() : null;
}

function titleOf({ name, attributes }: JsxTag): string {
  if (!/^[A-Z]/.test(name)) return '';
  const named = isBoxKind(name) ? attributes.get('name') : '';
  const own = attributes.get('label') || attributes.get('title') || named || '';
  const title = own === '' && /^Tab(?:Item)?$/.test(name) ? attributes.get('value') : own;
  return (title ?? '').replace(/\s+/g, ' ').trim();
}

/** Square brackets would end the title of a box. */
function withoutBrackets(title: string): string {
  return title.replaceAll('[', '(').replaceAll(']', ')');
}

function capitalized(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
