import type { MarkdownIt, StateInline } from 'markdown-it';

/**
 * Leaves out what stands in braces right behind a picture, a link or code and says how that looks: `{width=50%}` of Pandoc,
 * `{: .wide}` of Jekyll, `{:height 642, :width 740}` of Logseq.
 */
export function attributes(parser: MarkdownIt): void {
  parser.inline.ruler.before('link', 'attributes', attributesBehind);
}

const ATTRIBUTES = /^\{(?:[:#.]|[\w-]+=)[^{}\n]*\}/;
const MAX_LENGTH = 300;

const HAVE_ATTRIBUTES: ReadonlySet<string> = new Set(['image', 'link_close', 'code_inline']);

function attributesBehind(state: StateInline, silent: boolean): boolean {
  if (state.src.charAt(state.pos) !== '{' || state.pending !== '') return false;
  if (!HAVE_ATTRIBUTES.has(state.tokens.at(-1)?.type ?? '')) return false;
  const [written] = ATTRIBUTES.exec(state.src.slice(state.pos, state.pos + MAX_LENGTH)) ?? [];
  if (written === undefined) return false;
  if (!silent) state.push('comment', '', 0).content = written;
  state.pos += written.length;
  return true;
}
