import type { Block, ListItem } from './blocks.ts';
import { type SourceText, sliceLines } from './source-text.ts';

/**
 * The Markdown source of what is nested in a bullet: all below its first paragraph, moved to the left
 * margin; empty when the bullet has nothing under it.
 */
export function nestedSource(item: ListItem, source: SourceText): string {
  const first = item.blocks[0];
  const from = first?.kind === 'paragraph' ? first.lastLine + 1 : item.line;
  return withoutMargin(sliceLines(source, from, item.lastLine));
}

/** The Markdown source of neighbouring blocks, moved to the left margin. */
export function blocksSource(blocks: readonly Block[], source: SourceText): string {
  const first = blocks[0];
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return '';
  return withoutMargin(sliceLines(source, first.line, last.lastLine));
}

/** Takes off what all lines begin with in common: indentation and the `>` of a quote around it. */
function withoutMargin(text: string): string {
  const lines = text.split('\n');
  const margins = lines.filter((line) => line.trim() !== '').map(marginOf);
  const width = Math.min(...margins.map((margin) => commonLength(margin, margins[0] ?? '')));
  return lines
    .map((line) => line.slice(Number.isFinite(width) ? width : 0))
    .join('\n')
    .trim();
}

function marginOf(line: string): string {
  return /^[ \t]*(?:>[ \t]*)*/.exec(line)?.[0] ?? '';
}

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length++;
  return length;
}
