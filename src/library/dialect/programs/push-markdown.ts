import type { StateInline } from 'markdown-it';

/** Adds the tokens of what a text says, with its marks, to the line that is read: they stand for themselves, whatever is open around them. */
export function pushMarkdown(state: StateInline, markdown: string): void {
  if (state.pending !== '') state.pushPending();
  const tokens: StateInline['tokens'] = [];
  state.md.inline.parse(markdown, state.md, state.env, tokens);
  state.tokens.push(...tokens);
}
