import GithubSlugger, { slug } from 'github-slugger';
import { createPace, type Steps } from '../../basics/steps.ts';
import { firstLineOf, lastLineOf, type Token } from '../markdown.ts';
import { inlineText } from '../plain-text/plain-text.ts';

/** A heading that begins a section. */
export interface Heading {
  /** 1-6. */
  readonly level: number;
  /** As plain text; never empty. */
  readonly text: string;
  /** GitHub's anchor, repeats numbered; empty for a bold line, which has none. */
  readonly anchor: string;
  readonly startLine: number;
  /** First line under the heading. */
  readonly bodyLine: number;
  /** Index of the heading's first token. */
  readonly token: number;
  /** Index of the first token under the heading. */
  readonly bodyToken: number;
  readonly isBoldLine: boolean;
}

/**
 * A name in braces after a heading sets its anchor in many site generators, or its layout:
 * `Limits {#limits}`, `Limits {.unnumbered}`, `Limits {-}`.
 */
const ATTRIBUTES = /\{(?::?[ \t]*[#.][^{}\s][^{}]*|-)\}$/;

/**
 * Finds the headings of a note in steps, in order. Headings inside a list or quote begin no
 * section, but their anchors are numbered with the others, as on GitHub. If a note has no headings,
 * bold lines may serve as headings. Each heading token gets its anchor as `id`.
 */
export function* headingSteps(tokens: readonly Token[]): Steps<readonly Heading[]> {
  const slugger = new GithubSlugger();
  const headings: Heading[] = [];
  const isTime = createPace();
  for (const [index, token] of tokens.entries()) {
    if (token.type !== 'heading_open') {
      continue;
    }
    const parts = tokens[index + 1]?.children ?? [];
    const written = inlineText(parts).trim();
    const text = written.replace(ATTRIBUTES, '').trim().replaceAll('\n', ' ');
    // GitHub leaves out what it takes for a tag: `optional` for `Optional<T>`.
    const anchor = slugger.slug(
      inlineText(parts.filter(({ type }) => type !== 'html_inline')).trim(),
    );
    token.attrSet('id', anchor);
    if (token.level === 0 && text !== '') {
      const level = Number(token.tag.slice(1));
      headings.push({ level, text, anchor, isBoldLine: false, ...placeOf(token, index) });
    }
    if (isTime(written.length)) yield;
  }
  return headings.length > 0 ? headings : findBoldLines(tokens);
}

/** Bold lines are below a title and above text, so they count as level-2 headings. */
const BOLD_LINE_LEVEL = 2;
/** A single bold line is more likely a remark. */
const MIN_BOLD_LINES = 2;
const MAX_BOLD_LINE_LENGTH = 100;

function findBoldLines(tokens: readonly Token[]): readonly Heading[] {
  const found: Heading[] = [];
  tokens.forEach((token, index) => {
    const text = token.level === 0 ? boldText(token, tokens[index + 1]) : '';
    if (text !== '') {
      const place = placeOf(token, index);
      found.push({ level: BOLD_LINE_LEVEL, text, anchor: '', isBoldLine: true, ...place });
    }
  });
  return found.length >= MIN_BOLD_LINES ? found : [];
}

/** The text of a paragraph that is a single bold line and not a sentence; else empty. */
function boldText(open: Token, inline: Token | undefined): string {
  if (open.type !== 'paragraph_open') {
    return '';
  }
  const parts = (inline?.children ?? []).filter(
    ({ type, content }) => type !== 'text' || !/^[\s:：]*$/.test(content),
  );
  const closing = parts.findIndex(({ type }) => type === 'strong_close');
  if (parts[0]?.type !== 'strong_open' || closing !== parts.length - 1) {
    return '';
  }
  const text = inlineText(parts).trim();
  const isTitle = text.length <= MAX_BOLD_LINE_LENGTH && !/[.!?;。！？\n]/.test(text.slice(-1));
  return isTitle ? text.replace(/[:：]$/, '').trim() : '';
}

function placeOf(token: Token, index: number) {
  return {
    startLine: firstLineOf(token),
    bodyLine: lastLineOf(token) + 1,
    token: index,
    bodyToken: index + 3,
  };
}

/** The anchors of headings without numbers for repeats. */
export function headingSlugs(headings: readonly Heading[]): ReadonlySet<string> {
  return new Set(headings.map(({ text }) => slug(text)));
}
