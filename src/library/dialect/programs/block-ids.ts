import type { MarkdownIt, StateCore } from 'markdown-it';
import { withoutParagraphs } from '../blocks.ts';

/**
 * Drops Obsidian's block ids, `^id` at the end of a paragraph or heading, or on its own line below
 * a block: they are link targets that readers don't see. Not `2 ^10`, because an id has a letter.
 */
export function blockIds(parser: MarkdownIt): void {
  parser.core.ruler.after('block', 'block-ids', leaveOutIds);
}

const BLOCK_ID = /(?:^|\s)\^(?=[\d-]*[a-z])[a-z\d-]+$/i;

function leaveOutIds(state: StateCore): void {
  const paragraphsOfIds = new Set<number>();
  for (const [at, token] of state.tokens.entries()) {
    const opening = state.tokens[at - 1]?.type;
    const isText = opening === 'paragraph_open' || opening === 'heading_open';
    if (isText && token.content.includes('^')) {
      token.content = token.content.replace(BLOCK_ID, '').trimEnd();
      if (token.content === '' && opening === 'paragraph_open') paragraphsOfIds.add(at);
    }
  }
  state.tokens = withoutParagraphs(state.tokens, paragraphsOfIds);
}
