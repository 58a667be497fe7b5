import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { attributeIn } from '../attribute-in.ts';
import { ENDS_TEXT, openingLine, pushParagraph } from '../blocks.ts';
import { textFrom } from '../inlines.ts';
import { pushMarkdown } from './push-markdown.ts';
import { shownAddress, shownVideo } from './shown-address.ts';

/**
 * Leaves out the marks of GitBook and HackMD around what is shown: `{% tabs %}`,
 * `{% code overflow="wrap" %}`, `{% endtab %}`. Of `{% tab title="Linux" %}` the title stays, as a
 * bold line, and of `{% embed url="…" %}`, `{%preview … %}` and `{%youtube … %}` the address. What
 * a line includes (`{% include "licence.md" %}`, Jekyll's too) stands on many pages and is left
 * out. Their boxes, `{% hint style="info" %}`, are shortcodes.
 */
export function gitbook(parser: MarkdownIt): void {
  parser.block.ruler.after('shortcode_box', 'gitbook_mark', markLine, ENDS_TEXT);
  parser.inline.ruler.before('link', 'gitbook_mark', markInText);
}

/** No names of Liquid or Jinja tags, because a sentence may be about `{% for x in y %}`. */
const NAME =
  '(?:end)?(?:hint|tabs?|code|embed|content-ref|stepper|step|columns?)|page-ref|file|youtube|preview|hackmd|pdf';
const MARK = new RegExp(
  String.raw`^\{%-?[ \t]*(?<name>${NAME})(?:[ \t]+(?<rest>[^{}\n]*?))?[ \t]*-?%\}`,
);

const INCLUDE = /^\{%-?[ \t]*include(?:_relative)?[ \t][^{}%]*%\}$/;

/** Longer ones are text. */
const MAX_LENGTH = 1_000;

function markLine(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  const text = openingLine(state, line, '{%') ?? '';
  const found = INCLUDE.test(text) ? { written: text, shown: '' } : markAt(text);
  if (found === null || found.written.length < text.length) return false;
  if (silent) return true;
  if (found.shown === '') state.line = line + 1;
  else pushParagraph(state, found.shown, line, line + 1);
  return true;
}

function markInText(state: StateInline, silent: boolean): boolean {
  if (!state.src.startsWith('{%', state.pos)) return false;
  const found = markAt(textFrom(state, state.pos, MAX_LENGTH));
  if (found === null) return false;
  if (!silent) {
    state.push('comment', '', 0).content = found.written;
    pushMarkdown(state, found.shown);
  }
  state.pos += found.written.length;
  return true;
}

/** The tag that a text begins with, and the Markdown to show instead; `null` if there is none. */
function markAt(text: string): { written: string; shown: string } | null {
  const found = MARK.exec(text.slice(0, MAX_LENGTH));
  if (found === null) return null;
  const { name = '', rest = '' } = found.groups ?? {};
  return { written: found[0], shown: shownOf(name, rest) };
}

function shownOf(name: string, rest: string): string {
  switch (name) {
    case 'tab':
    case 'code':
      return bold(attributeIn(rest, 'title'));
    case 'embed':
      return shownAddress(attributeIn(rest, 'url'));
    case 'page-ref':
      return link(attributeIn(rest, 'page'));
    case 'youtube':
      return shownVideo(rest);
    case 'pdf':
    case 'preview':
      return shownAddress(rest);
    default:
      return '';
  }
}

function bold(title: string): string {
  return title.trim() === '' ? '' : `**${title.trim()}**`;
}

/** A page is named after its file. */
function link(page: string): string {
  const name = page.replace(/^.*\//, '').replace(/\.md$/, '');
  return name === '' || /[<>[\]]/.test(page) ? '' : `[${name}](<${page}>)`;
}
