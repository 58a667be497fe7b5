import { withoutHiddenChunks } from './hidden-chunks.ts';
import { markdownOfMdx } from './markdown-of-mdx.ts';

const MDX = /\.mdx$/i;
const OF_CHUNKS = /\.(?:qmd|rmd|rmarkdown)$/i;

/** The Markdown in the text of a note, line for line: MDX, Quarto and R Markdown have other things in it. */
export function markdownIn(text: string, file: string): string {
  if (MDX.test(file)) return markdownOfMdx(text);
  return OF_CHUNKS.test(file) ? withoutHiddenChunks(text) : text;
}
