import type { MarkdownIt, StateInline } from 'markdown-it';
import { textFrom } from '../inlines.ts';
import { pushMarkdown } from '../programs/push-markdown.ts';
import type { WikilinkMeta } from './wikilinks.ts';

/**
 * Reads links whose address Hugo or Jekyll generates: `[queues]({{< relref "sqs.md#limits" >}})`
 * and `[queues]({% link sqs.md %})` name a note, as wikilinks do; `[queues]({{ site.url }}/sqs/)`
 * is shown as its text.
 */
export function templateLinks(parser: MarkdownIt): void {
  parser.inline.ruler.before('link', 'template_link', templateLink);
}

/** `{{< relref "sqs.md" >}}` in Hugo. */
const REF = String.raw`\{\{[<%][ \t]*(?:rel)?ref[ \t]+"(?<page>[^"\n]+)"[ \t]*[>%]\}\}`;
/** `{% link sqs.md %}` in Jekyll. */
const LINK = String.raw`\{%-?[ \t]*(?:link|post_url)[ \t]+(?<file>[^\s{}]+)[ \t]*-?%\}`;
/** `{{ site.url }}/sqs/` in Jekyll. */
const OF_SITE = String.raw`\{\{-?[ \t]*site\.[\w-]+[ \t]*-?\}\}[^\s(){}]*`;
const TITLE = String.raw`(?:[ \t]+"[^"\n]*")?`;
const ADDRESS = new RegExp(String.raw`^\((?:${REF}|${LINK}|${OF_SITE})${TITLE}\)`);

/** Anything longer is text. */
const MAX_LENGTH = 500;

function templateLink(state: StateInline, silent: boolean): boolean {
  const { src, pos } = state;
  const mayBe = src.charAt(pos) === '[' && textFrom(state, pos, MAX_LENGTH).includes(']({');
  if (!mayBe) return false;
  const end = state.md.helpers.parseLinkLabel(state, pos);
  if (end < 0) return false;
  const behind = textFrom(state, end + 1, MAX_LENGTH);
  const { 0: address, groups } = ADDRESS.exec(behind) ?? {};
  if (address === undefined) return false;
  if (!silent) push(state, src.slice(pos + 1, end), groups?.['page'] ?? groups?.['file'] ?? null);
  state.pos = end + 1 + address.length;
  return true;
}

/**
 * Adds a link to a page; only its text when the page is `null`, because the address is not one of a
 * page.
 */
function push(state: StateInline, shown: string, page: string | null): void {
  if (page === null) {
    pushMarkdown(state, shown);
    return;
  }
  const [path = '', anchor = null] = page.split('#');
  const token = state.push('wikilink', '', 0);
  token.content = shown;
  token.markup = page;
  token.meta = { target: path.replace(/\.md$/, ''), anchor } satisfies WikilinkMeta;
}
