import type { MarkdownIt, StateBlock, StateInline } from 'markdown-it';
import { ENDS_TEXT, openingLine } from '../blocks.ts';
import { foundHere, pushText, textFrom } from '../inlines.ts';

/**
 * Drops attributes in braces directly after an image, a link or code: `{width=50%}` of Pandoc,
 * `{: .wide}` of Jekyll, `{:height 642, :width 740}` of Logseq. Pandoc's `[text]{.wide}` is shown
 * as its text; code for another output format, `` `\newpage`{=tex} ``, is dropped.
 */
export function attributes(parser: MarkdownIt): void {
  parser.inline.ruler.before('link', 'attributes', attributesBehind);
  parser.inline.ruler.before('link', 'span', span);
  parser.block.ruler.before('table', 'attribute_line', attributeLine, ENDS_TEXT);
}

const ATTRIBUTES = /^\{(?:[:#.]|[\w-]*=)[^{}]*\}/;
/** `[a]{b}` may be a formula; attributes have a class, an id or a quoted value. */
const SPAN = /^\{(?:[.#]|[a-z][\w-]*=")[^{}]*\}/;
const MAX_LENGTH = 300;

/** Not `{:ok, x}`, which is code. */
const LINE = /^\{:[ \t]*(?:(?:[#.][\w-]+|[\w-]+="[^"]*"|toc)[ \t]*)+\}[ \t]*$/;

const HAVE_ATTRIBUTES: ReadonlySet<string> = new Set(['image', 'link_close', 'code_inline']);

function attributesBehind(state: StateInline, silent: boolean): boolean {
  if (state.pending !== '' || !HAVE_ATTRIBUTES.has(state.tokens.at(-1)?.type ?? '')) return false;
  const [written] = foundHere(state, '{', ATTRIBUTES, MAX_LENGTH) ?? [];
  if (written === undefined) return false;
  if (!silent) {
    if (written.startsWith('{=')) Object.assign(state.tokens.at(-1) ?? {}, { type: 'comment' });
    state.push('comment', '', 0).content = written;
  }
  state.pos += written.length;
  return true;
}

function attributeLine(state: StateBlock, line: number, _end: number, silent: boolean): boolean {
  const text = openingLine(state, line, '{:');
  if (text === null || text.length > MAX_LENGTH || !LINE.test(text)) return false;
  if (!silent) state.line = line + 1;
  return true;
}

function span(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  if (src.charAt(pos) !== '[') return false;
  const end = state.md.helpers.parseLinkLabel(state, pos);
  if (end < 0 || src.charAt(end + 1) !== '{') return false;
  const [written] = SPAN.exec(textFrom(state, end + 1, MAX_LENGTH)) ?? [];
  if (written === undefined) return false;
  if (!silent) {
    pushText(state, pos + 1, end);
    state.push('comment', '', 0).content = written;
  }
  state.pos = end + 1 + written.length;
  return true;
}
