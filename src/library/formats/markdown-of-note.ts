import type { Steps } from '../../basics/steps.ts';
import { withoutHiddenChunks } from './hidden-chunks.ts';
import { isMdxSteps } from './is-mdx.ts';
import { mdxSteps } from './markdown-of-mdx.ts';
import { withoutDrawing } from './without-drawing.ts';

const MDX = /\.mdx$/i;
const OF_CHUNKS = /\.(?:qmd|rmd|rmarkdown)$/i;

/**
 * Converts the text of a note to Markdown, line for line, in steps: MDX, Quarto, R Markdown and
 * Excalidraw contain other things.
 */
export function* markdownSteps(text: string, file: string): Steps<string> {
  if (MDX.test(file)) return yield* mdxSteps(text);
  if (OF_CHUNKS.test(file)) return withoutHiddenChunks(text);
  const written = withoutDrawing(text);
  return (yield* isMdxSteps(written)) ? yield* mdxSteps(written) : written;
}
