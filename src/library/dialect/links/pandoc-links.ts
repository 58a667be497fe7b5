import type { MarkdownIt, StateInline } from 'markdown-it';
import { pushText, textFrom } from '../inlines.ts';

/**
 * Reads two kinds of links that Pandoc writes for Word and Google documents, and that plain
 * Markdown reads as text: those around a text with attributes,
 * `[[Queues]{.underline}](https://example.org)`, and the lines of a table of contents, which
 * contain the page number, `[Queues [12](#queues)](#queues)`, in Google Docs after a tab.
 */
export function pandocLinks(parser: MarkdownIt): void {
  parser.inline.ruler.before('link', 'pandoc_link', pandocLink);
}

/** Anything longer is text. */
const MAX_LENGTH = 1_000;

const CHARACTER = String.raw`(?:[^[\]\\]|\\.)`;
const LABEL = String.raw`(?<label>(?:${CHARACTER}|\[${CHARACTER}*\]\{[^{}]*\})*)`;
const TARGET = String.raw`(?<target>(?:[^\s()<>]|\([^\s()<>]*\))+)`;
const AROUND_ATTRIBUTES = new RegExp(String.raw`^\[${LABEL}\]\(${TARGET}\)`, 's');
const WITH_PAGE = new RegExp(
  String.raw`^\[${LABEL}\[(?<page>\d{1,4}|[ivxlc]{1,7})\]\((?<target>#[^\s()]+)\)\]\(\k<target>\)`,
  's',
);

function pandocLink(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (src.charAt(pos) !== '[') return false;
  const text = textFrom(state, pos, MAX_LENGTH);
  if (!text.includes(']{') && !text.includes(')](#')) return false;
  const { 0: written, groups } = AROUND_ATTRIBUTES.exec(text) ?? WITH_PAGE.exec(text) ?? {};
  const { label = '', target = '', page } = groups ?? {};
  const isOther = written === undefined || !(label.includes(']{') || page !== undefined);
  const address = state.md.normalizeLink(target);
  if (isOther || !state.md.validateLink(address)) return false;
  if (!silent) {
    state.push('link_open', 'a', 1).attrs = [['href', address]];
    state.linkLevel++;
    pushText(state, pos + 1, pos + 1 + label.trimEnd().length);
    state.linkLevel--;
    if (page !== undefined) state.pending += `\t${page}`;
    state.push('link_close', 'a', -1);
  }
  state.pos = pos + written.length;
  return true;
}
