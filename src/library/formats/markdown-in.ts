import type { Steps } from '../../steps.ts';
import { withoutHiddenChunks } from './hidden-chunks.ts';
import { isMdxSteps } from './is-mdx.ts';
import { mdxSteps } from './markdown-of-mdx.ts';

const MDX = /\.mdx$/i;
const OF_CHUNKS = /\.(?:qmd|rmd|rmarkdown)$/i;

/** The Markdown in the text of a note, line for line, in steps: MDX, Quarto and R Markdown have other things in it. */
export function* markdownSteps(text: string, file: string): Steps<string> {
  if (MDX.test(file)) return yield* mdxSteps(text);
  if (OF_CHUNKS.test(file)) return withoutHiddenChunks(text);
  return (yield* isMdxSteps(text)) ? yield* mdxSteps(text) : text;
}
