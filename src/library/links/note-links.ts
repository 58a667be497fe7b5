import { createPace, type Steps } from '../../basics/steps.ts';
import { isLook } from '../dialect/images/image-looks.ts';
import type { WikilinkMeta } from '../dialect/links/wikilinks.ts';
import { isImageFile } from '../files/note-files.ts';
import { firstLineOf, type Token } from '../markdown.ts';
import type { Reference } from '../note.ts';
import type { ParsedSection } from '../outline/outline.ts';
import { newlinesIn } from '../outline/source-text.ts';
import type { Finding } from '../problems/problem.ts';
import { decodedAddress } from './decoded-address.ts';
import { embeddedNumber } from './embedded-pictures.ts';
import { htmlImages } from './html-images.ts';
import { isRelativePath } from './path-from-note.ts';

/** An image link in a note; the image may not exist. */
export interface ImageLink {
  readonly sectionId: string;
  readonly line: number;
  readonly alt: string;
  /** As written, decoded; never empty, never a web address. */
  readonly target: string;
  /**
   * `name`: `![[name]]`, a file anywhere in the folder. `embedded`: written into the note itself.
   * `path`: all others.
   */
  readonly kind: 'path' | 'name' | 'embedded';
}

/** The links and images of a note. */
export interface NoteLinks {
  readonly references: readonly Reference[];
  readonly images: readonly ImageLink[];
  /** Links without an address. */
  readonly findings: readonly Finding[];
}

/** Finds links to other notes, and images, in steps. Web addresses are left out. */
export function* noteLinkSteps(sections: readonly ParsedSection[]): Steps<NoteLinks> {
  const references: Reference[] = [];
  const images: ImageLink[] = [];
  const findings: Finding[] = [];
  const isTime = createPace();
  for (const { section, tokens } of sections) {
    for (const { line, ...link } of linksIn(tokens)) {
      const place = { sectionId: section.id, line };
      switch (link.kind) {
        case 'reference':
          references.push({ ...place, ...link.reference });
          break;
        case 'image':
          images.push({ ...place, ...link.image });
          break;
        case 'empty':
          findings.push(withoutAddress(line));
      }
    }
    if (isTime(section.markdown.length)) yield;
  }
  return { references, images, findings };
}

function withoutAddress(line: number): Finding {
  return {
    line,
    severity: 'warning',
    code: 'link-broken',
    message: 'This link or image has no address.',
    whatWasDone: 'It is shown as text.',
  };
}

type Link =
  | { readonly kind: 'reference'; readonly reference: Omit<Reference, 'sectionId' | 'line'> }
  | { readonly kind: 'image'; readonly image: Omit<ImageLink, 'sectionId' | 'line'> }
  /** `[text]()` */
  | { readonly kind: 'empty' };

type LinkInLine = Link & { readonly line: number };

function linksIn(blocks: readonly Token[]): readonly LinkInLine[] {
  return blocks.filter(mayHoldLinks).flatMap((block) => {
    const line = firstLineOf(block);
    return block.type === 'html_block'
      ? imagesOfHtml(block.content, line)
      : linksOfInline(block.children ?? [], line);
  });
}

const LINKS = new Set(['link_open', 'image', 'wikilink', 'embed', 'html_inline']);

function mayHoldLinks({ type, children }: Token): boolean {
  return type === 'html_block' || (children?.some((child) => LINKS.has(child.type)) ?? false);
}

function linksOfInline(tokens: readonly Token[], firstLine: number): readonly LinkInLine[] {
  let line = firstLine;
  return tokens.flatMap((token) => {
    const links = linksOfToken(token, line);
    line += linesIn(token);
    return links;
  });
}

function linesIn({ type, content }: Token): number {
  if (type === 'softbreak' || type === 'hardbreak') {
    return 1;
  }
  return type === 'html_inline' || type === 'comment' ? newlinesIn(content) : 0;
}

function linksOfToken(token: Token, line: number): readonly LinkInLine[] {
  if (token.type === 'html_inline') {
    return imagesOfHtml(token.content, line);
  }
  const link = linkOf(token);
  return link === null ? [] : [{ line, ...link }];
}

function linkOf(token: Token): Link | null {
  switch (token.type) {
    case 'link_open':
      return token.attrGet('href') === ''
        ? { kind: 'empty' }
        : markdownLink(String(token.attrGet('href')));
    case 'image':
      return token.attrGet('src') === ''
        ? { kind: 'empty' }
        : imageLink(String(token.attrGet('src')), token.content);
    case 'wikilink':
    case 'embed':
      return wikilink(token);
    default:
      return null;
  }
}

/** `https:`, `mailto:`, `//host`: on the web, or at least not in the notes. */
const ON_THE_WEB = /^(?:[a-z][a-z0-9+.-]+:|\/\/)/i;

function markdownLink(href: string): Link | null {
  if (ON_THE_WEB.test(href)) {
    return null;
  }
  const [place = '', ...anchor] = href.split('#');
  const reference = {
    kind: 'markdown',
    target: decodedAddress(place.split('?')[0] ?? ''),
    anchor: anchor.length > 0 ? decodedAddress(anchor.join('#')) : null,
  } as const;
  return { kind: 'reference', reference };
}

function imageLink(src: string, alt: string): Link | null {
  if (embeddedNumber(src) !== null) {
    return { kind: 'image', image: { alt, target: src, kind: 'embedded' } };
  }
  if (src === '' || ON_THE_WEB.test(src)) {
    return null;
  }
  const target = decodedAddress(src.split(/[?#]/)[0] ?? '');
  return { kind: 'image', image: { alt, target, kind: 'path' } };
}

function wikilink(token: Token): Link {
  const { target, anchor } = token.meta as WikilinkMeta;
  if (token.type === 'embed' && isImageFile(target)) {
    const kind = isRelativePath(target) ? 'path' : 'name';
    return { kind: 'image', image: { alt: altOf(token.markup), target, kind } };
  }
  return { kind: 'reference', reference: { kind: 'wikilink', target, anchor } };
}

/** `vpc.png|A VPC with subnets|300` -> `A VPC with subnets`: all parts except layout hints. */
function altOf(inside: string): string {
  const [, ...shown] = inside.split('|').map((part) => part.replace(/\\$/, '').trim());
  return shown.filter((part) => !isLook(part)).join(' ');
}

function imagesOfHtml(html: string, firstLine: number): readonly LinkInLine[] {
  return htmlImages(html, firstLine).flatMap(({ src, alt, line }) => {
    const link = imageLink(src, alt);
    return link === null ? [] : [{ line, ...link }];
  });
}
