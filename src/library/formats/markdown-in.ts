import { markdownOfMdx } from './markdown-of-mdx.ts';

const MDX = /\.mdx$/i;

/** The Markdown in the text of a note, line for line: MDX has other things in it. */
export function markdownIn(text: string, file: string): string {
  return MDX.test(file) ? markdownOfMdx(text) : text;
}
