import type { Steps } from '../../steps.ts';
import { withoutHiddenChunks } from './hidden-chunks.ts';
import { mdxSteps } from './markdown-of-mdx.ts';

const MDX = /\.mdx$/i;
const OF_CHUNKS = /\.(?:qmd|rmd|rmarkdown)$/i;

/** The Markdown in the text of a note, line for line, in steps: MDX, Quarto and R Markdown have other things in it. */
export function* markdownSteps(text: string, file: string): Steps<string> {
  if (MDX.test(file)) return yield* mdxSteps(text);
  return OF_CHUNKS.test(file) ? withoutHiddenChunks(text) : text;
}
