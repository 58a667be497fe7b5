import type { MarkdownIt, StateCore, Token } from 'markdown-it';
import { paragraphTokens } from '../blocks.ts';
import { shownAddress } from './shown-address.ts';

/**
 * Reads fenced blocks that are not code: GitHub's `math` is a formula, `embed` of an Obsidian
 * plugin is shown as a link to its page, and Dataview and Tasks queries, for which Obsidian shows a
 * list, are dropped.
 */
export function pluginCode(parser: MarkdownIt): void {
  parser.core.ruler.after('block', 'plugin-code', (state) => {
    state.tokens = state.tokens.flatMap((token) =>
      token.type === 'fence' ? readFence(token, state) : token,
    );
  });
}

function readFence(fence: Token, state: StateCore): Token[] {
  switch (fence.info.trim()) {
    case 'math':
      return [Object.assign(fence, { type: 'math_block', content: fence.content.trim() })];
    case 'dataview':
    case 'dataviewjs':
    case 'tasks':
      return [Object.assign(fence, { type: 'query', content: '' })];
    case 'embed':
      return linkOf(fence, state);
    default:
      return [fence];
  }
}

/** A paragraph with a link; the fence itself if it names no page. */
function linkOf(fence: Token, state: StateCore): Token[] {
  const address = shownAddress(fieldIn('url', fence));
  if (address === '') return [fence];
  const title = fieldIn('title', fence).replace(/[[\]]/g, '');
  return paragraphTokens(state, title === '' ? address : `[${title}](${address})`, fence);
}

/** A field such as `url: "https://…"` on its own line. */
function fieldIn(name: string, { content }: Token): string {
  const value = new RegExp(`^${name}:(.*)$`, 'm').exec(content)?.[1] ?? '';
  return value.trim().replace(/^"|"$/g, '');
}
