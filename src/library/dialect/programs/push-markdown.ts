import type { StateInline } from 'markdown-it';

/**
 * Adds the tokens of some Markdown to the current line. Marks that are open around it don't extend
 * into it.
 */
export function pushMarkdown(state: StateInline, markdown: string): void {
  if (state.pending !== '') state.pushPending();
  const tokens: StateInline['tokens'] = [];
  state.md.inline.parse(markdown, state.md, state.env, tokens);
  state.tokens.push(...tokens);
}
