import type { Passage } from '../../../answers/passage.ts';
import { toBlocks } from '../../markdown/to-blocks.ts';
import type { LinkTo } from '../../note-link.ts';
import { toPages } from '../../pages/to-pages.ts';
import { PASSAGE_CHARACTERS } from '../budget.ts';
import { passageLinks } from './passage-links.ts';

/** The pages of a passage in Discord's Markdown; the same in every language. Empty for no text. */
export function passagePages({ markdown, links }: Passage, linkTo: LinkTo): readonly string[] {
  return toPages(toBlocks(markdown, passageLinks(links, linkTo)), PASSAGE_CHARACTERS.page);
}
