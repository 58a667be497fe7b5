import type { Blocks } from '../markdown/tree.ts';
import { layOut } from '../markdown/write/layout.ts';
import { renderUnits } from '../markdown/write/render-units.ts';
import { evenPages } from './even-pages.ts';
import { unitsOf } from './fragment.ts';
import { fragmentsOf } from './split-units.ts';

/**
 * Writes blocks as pages of Discord's Markdown, none longer than `maxCharacters` (80 at least), as `textSize` counts.
 * Pages end between paragraphs and list items. What is longer than a page is cut between sentences, else between
 * words, and continues in the same form: code in a new block of its language, quotes quoted. Only a word, an address
 * or inline code longer than a page is cut inside. No page ends with a heading. Pages are filled evenly. Empty for no
 * blocks. Takes time linear in the length.
 */
export function toPages(blocks: Blocks, maxCharacters: number): readonly string[] {
  const fragments = fragmentsOf(layOut(blocks), maxCharacters);
  return evenPages(fragments, maxCharacters).map((page) => renderUnits(unitsOf(page)));
}

/** The first page of blocks, followed by `…` if there are more. */
export function firstPage(blocks: Blocks, maxCharacters: number): string {
  const [text = '', ...more] = toPages(blocks, maxCharacters);
  return more.length > 0 ? `${text}\n…` : text;
}
