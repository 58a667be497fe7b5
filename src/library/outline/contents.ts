import { slug } from 'github-slugger';
import type { Token } from '../markdown.ts';
import { inlineText } from '../plain-text/plain-text.ts';

/** What helps to recognise a table of contents among the blocks of a section. */
export interface ContentsHints {
  /** GitHub's anchors of all headings of the note, without numbers for repeats. */
  readonly headingSlugs: () => ReadonlySet<string>;
  readonly heading: string;
  /** Whether no other text of the note comes before. */
  readonly isAtTop: boolean;
}

/** Blocks from which a table of contents was removed. */
export interface WithoutContents {
  readonly blocks: readonly Token[];
  readonly hadContents: boolean;
}

/**
 * Removes tables of contents: lists in which nearly every item is a link to a heading of the note,
 * or just its name, and that are at the top of the note, or under a heading such as `Contents`, or
 * name at least half of the headings. A line of such links counts as well, and so does `[TOC]`.
 */
export function withoutContents(blocks: readonly Token[], hints: ContentsHints): WithoutContents {
  if (!blocks.some(({ type }) => type.endsWith('list_open') || type === 'paragraph_open')) {
    return { blocks, hadContents: false };
  }
  const kept: Token[] = [];
  for (let index = 0; index < blocks.length; ) {
    const end = endOfBlock(blocks, index);
    const block = blocks.slice(index, end);
    if (!isContents(block, hints)) {
      for (const token of block) {
        kept.push(token);
      }
    }
    index = end;
  }
  const hadContents = kept.length < blocks.length;
  return { blocks: hadContents ? kept : blocks, hadContents };
}

/** In the bot's languages. Above a list of anything but headings these words mean nothing. */
const SAYS_CONTENTS = new RegExp(
  `^(?:${[
    '(?:table of )?contents|toc|index|目录|目次|もくじ',
    'inhalt|inhaltsverzeichnis|inhaltsübersicht|gliederung',
    '[íi]ndice(?: de contenidos?| general)?|tabla de contenidos?|contenidos?',
    'table des mati[èe]res|sommaire|plan',
    'sommario|contenuti|[íi]ndice(?: geral| de conte[úu]dos?)?|sum[áa]rio|conte[úu]dos?',
  ].join('|')})$`,
  'iu',
);

/** `1. Inhalt`, `📚 Sommaire`, `Índice:`. */
const AROUND_WORDS = /^[^\p{L}]+|[^\p{L}]+$/gu;

/** In characters: longer headings say more. */
const MAX_HEADING = 60;

/**
 * In characters: longer list items are not headings, and computing an anchor for each takes time.
 */
const MAX_ENTRY = 200;

const MARKER = /^(?:\[\[?_?toc_?\]\]?|\{:toc\}|\{\{\s*toc\s*\}\})$/i;
const MIN_ENTRIES = 3;
const MIN_SHARE_OF_LIST = 0.8;
const MIN_SHARE_OF_HEADINGS = 0.5;

/** Whether a text is `[TOC]` or similar, which many programs replace by a table of contents. */
export function isContentsMarker(text: string): boolean {
  return MARKER.test(text.trim());
}

function isContents(block: readonly Token[], hints: ContentsHints): boolean {
  const first = block[0]?.type;
  if (first === 'paragraph_open') {
    return isMarkerOrLinks(block);
  }
  if (first !== 'bullet_list_open' && first !== 'ordered_list_open') {
    return false;
  }
  const entries = block.filter(({ type }) => type === 'inline');
  const isTitled = saysContents(hints.heading);
  if (entries.length < (isTitled ? 1 : MIN_ENTRIES)) {
    return false;
  }
  const slugs = hints.headingSlugs();
  const listed = countEntries(entries, slugs);
  if (listed === null) {
    return false;
  }
  const isWhole = listed >= slugs.size * MIN_SHARE_OF_HEADINGS;
  return isTitled || hints.isAtTop || isWhole;
}

function saysContents(heading: string): boolean {
  return heading.length <= MAX_HEADING && SAYS_CONTENTS.test(heading.replace(AROUND_WORDS, ''));
}

/**
 * Counts the entries of a table of contents; `null` as soon as there can't be enough, as in most
 * lists.
 */
function countEntries(inlines: readonly Token[], slugs: ReadonlySet<string>): number | null {
  let others = 0;
  for (const inline of inlines) {
    others += isEntry(inline, slugs) ? 0 : 1;
    if (inlines.length - others < inlines.length * MIN_SHARE_OF_LIST) {
      return null;
    }
  }
  return inlines.length - others;
}

function isEntry(inline: Token, headingSlugs: ReadonlySet<string>): boolean {
  const parts = partsOf(inline);
  if (isOneLinkToHere(parts)) return true;
  const text = inlineText(parts);
  return text.length <= MAX_ENTRY && headingSlugs.has(slug(text.trim()));
}

function isOneLinkToHere(parts: readonly Token[]): boolean {
  return (
    linksToHere(parts[0]) &&
    parts.at(-1)?.type === 'link_close' &&
    parts.filter(({ type }) => type === 'link_open').length === 1
  );
}

/** Google Docs writes each entry as a paragraph: the heading, a tab and the page. */
const PAGE = /\t(?:\d{1,4}|[ivxlc]{1,7})$/;

/** `[One](#one) · [Two](#two) · [Three](#three)`, `[TOC]`, or an entry with its page. */
function isMarkerOrLinks(paragraph: readonly Token[]): boolean {
  const inline = paragraph[1];
  if (inline?.type !== 'inline') {
    return false;
  }
  if (isContentsMarker(inline.content) || inline.content.toLowerCase() === 'toc') return true;
  const parts = partsOf(inline);
  if (isOneLinkToHere(parts) && PAGE.test(inlineText(parts))) return true;
  const links = parts.filter(({ type }) => type === 'link_open');
  let depth = 0;
  const isAllLinks = parts.every((part) => {
    if (part.type === 'link_open') depth += 1;
    if (part.type === 'link_close') depth -= 1;
    return depth > 0 || part.type !== 'text' || !/[\p{L}\p{N}]/u.test(part.content);
  });
  return links.length >= MIN_ENTRIES && links.every(linksToHere) && isAllLinks;
}

function partsOf(inline: Token): readonly Token[] {
  return (inline.children ?? []).filter(
    ({ type, content }) => type !== 'text' || content.trim() !== '',
  );
}

function linksToHere(token: Token | undefined): boolean {
  return token?.type === 'link_open' && String(token.attrGet('href')).startsWith('#');
}

/** The index after the top-level block that begins at `index`. */
function endOfBlock(blocks: readonly Token[], index: number): number {
  const level = blocks[index]?.level ?? 0;
  let end = index + 1;
  if (blocks[index]?.nesting === 1) {
    while (end < blocks.length && (blocks[end]?.level ?? 0) > level) {
      end++;
    }
    end++;
  }
  return end;
}
