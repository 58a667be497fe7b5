import type { LinkFor } from '../../src/discord/markdown/links.ts';
import { toBlocks } from '../../src/discord/markdown/to-blocks.ts';
import { toPages } from '../../src/discord/pages/to-pages.ts';

/** The Markdown of a note as Discord's Markdown, on one page, however long. */
export function toDiscordMarkdown(markdown: string, linkFor?: LinkFor): string {
  return toPages(toBlocks(markdown, linkFor), Number.MAX_SAFE_INTEGER).join('');
}
