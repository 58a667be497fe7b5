import type { SnippetPart } from '../../../src/answers/snippet/snippet.ts';

/** A snippet with its matches in brackets. */
export function marked(parts: readonly SnippetPart[]): string {
  return parts.map(({ text, isMatch }) => (isMatch ? `[${text}]` : text)).join('');
}
