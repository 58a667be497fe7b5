import type { MarkdownIt, StateInline } from 'markdown-it';
import { foundHere } from '../inlines.ts';
import { pushMarkdown } from './push-markdown.ts';
import { shownAddress, shownVideo } from './shown-address.ts';

/**
 * Reads the macros of Logseq and Roam: `{{video https://…}}` is shown as the address,
 * `{{embed [[Queues]]}}` as the link, `{{cloze pull}}` and Anki's `{{c1::pull::hint}}` as the
 * hidden text; queries and plugin output are dropped.
 */
export function macros(parser: MarkdownIt): void {
  parser.inline.ruler.before('link', 'macro', macro);
}

const NAME =
  'video|youtube|vimeo|bilibili|pdf|iframe|tweet|twitter|embed|cloze|query|renderer|TODO|DONE';
const NAMED = String.raw`(?:\[\[)?(?<name>${NAME})(?:\]\])?:?(?:[ \t]+(?<rest>[^{}\n]*))?`;
const OF_ANKI = String.raw`c\d+::(?<hidden>[^{}\n]+?)(?:::[^{}\n]*)?`;
const MACRO = new RegExp(String.raw`^\{\{(?:${NAMED}|${OF_ANKI})\}\}`);

/** Anything longer is text. */
const MAX_LENGTH = 500;

function macro(state: StateInline, silent: boolean): boolean {
  const found = foundHere(state, '{{', MACRO, MAX_LENGTH);
  if (found === null) return false;
  const { name = '', rest = '', hidden = '' } = found.groups ?? {};
  if (!silent) {
    pushMarkdown(state, hidden || shownOf(name, rest.trim()));
  }
  state.pos += found[0].length;
  return true;
}

function shownOf(name: string, rest: string): string {
  switch (name) {
    case 'query':
    case 'renderer':
      return '';
    case 'TODO':
      return '☐';
    case 'DONE':
      return '☑';
    default:
      return (name === 'youtube' ? shownVideo(rest) : shownAddress(rest)) || rest;
  }
}
