import { isBoxKind } from '../dialect/boxes/box-kinds.ts';
import type { JsxTag } from './jsx-tag.ts';

/** Components that are boxes of the kind that an attribute gives. */
const BOXES: ReadonlySet<string> = new Set(['Admonition', 'Alert', 'Aside', 'Callout']);

/** Components that open and close. */
const FOLDED: ReadonlySet<string> = new Set(
  'Accordion AccordionItem Collapse Collapsible Dropdown Expandable FoldableCard Toggle'.split(' '),
);

const TAB = /^Tab(?:s|Item)?$/;

/** Tags of HTML that some people write with a capital letter. */
const OF_HTML: ReadonlySet<string> = new Set(['Details', 'Summary']);

const PICTURES: ReadonlySet<string> = new Set(['Image', 'Img', 'Figure']);

/** Whether a tag is that of a component that many sites have, and that nobody writes for anything else. */
export function isKnownComponent(tag: JsxTag): boolean {
  return TAB.test(tag.name) || (boxKindOf(tag) !== null && !OF_HTML.has(tag.name));
}

/**
 * The line of Markdown that stands for an opening tag on a line of its own: `:::tip[Title]` for a box, and one that shows as
 * a bold line for any other element with a title. Empty where the tag says nothing.
 */
export function markOfOpening(tag: JsxTag): string {
  const kind = boxKindOf(tag);
  const title = titleOf(tag);
  if (kind !== null) return `:::${kind}${title === '' ? '' : `[${withoutBrackets(title)}]`}`;
  return title === '' ? '' : `:::{tab-item} ${title}`;
}

/** What stands for an opening tag that text stands behind; `isFirst` where nothing stands before it, and its line ends it. */
export function markInLine(tag: JsxTag, isFirst: boolean): string {
  const kind = boxKindOf(tag);
  const title = titleOf(tag);
  if (kind !== null && isFirst) return `> **${title === '' ? capitalized(kind) : title}:** `;
  return title === '' ? '' : `**${title}** `;
}

/** HTML for a tag that is shown as one: a tag of HTML with code in its attributes, or a picture. Else empty. */
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

/** The title of a box stands in square brackets. */
function withoutBrackets(title: string): string {
  return title.replaceAll('[', '(').replaceAll(']', ')');
}

function capitalized(kind: string): string {
  return kind.charAt(0).toUpperCase() + kind.slice(1);
}
