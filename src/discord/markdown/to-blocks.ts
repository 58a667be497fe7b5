import type { LinkFor } from './links.ts';
import { readSection } from './read/read-section.ts';
import type { Blocks } from './tree.ts';

/** How notes are shown. */
export interface MarkdownOptions {
  /**
   * Gives the web address for a link between notes, its target as written: `../lambda.md#limits`, `Lambda`
   * for a wikilink. Without one, and for `null`, the link's text is shown as text.
   */
  readonly linkFor?: LinkFor;
}

/**
 * Reads the Markdown of a note as blocks that Discord can show; `toPages` splits them to fit. Nothing in
 * a note can ping, mention, run or hide a link's target: its text stays text. Never throws.
 */
export function toBlocks(markdown: string, options: MarkdownOptions = {}): Blocks {
  return readSection(markdown, options.linkFor ?? (() => null));
}
