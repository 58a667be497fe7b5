import { type MarkdownOptions, toBlocks } from '../../src/discord/markdown/to-blocks.ts';
import { toPages } from '../../src/discord/pages/to-pages.ts';

/** The Markdown of a note as Discord's Markdown, on one page, however long. */
export function toDiscordMarkdown(markdown: string, options: MarkdownOptions = {}): string {
  return toPages(toBlocks(markdown, options), Number.MAX_SAFE_INTEGER).join('');
}
