import type { Block, ListItem, Paragraph } from './blocks.ts';
import { type SourceText, sliceLines, trimBlankLines } from './source-text.ts';

/**
 * The Markdown of what is nested in a bullet, without its indentation: everything below the first
 * paragraph. Empty if there is nothing.
 */
export function nestedSource({ blocks, line, lastLine }: ListItem, source: SourceText): string {
  const [first] = blocks;
  const from = first?.kind === 'paragraph' ? first.lastLine + 1 : line;
  const isQuoted = /^[ \t]*>/.test(sliceLines(source, line, line));
  return atLeftMargin(sliceLines(source, from, lastLine), isQuoted ? QUOTE_MARGIN : MARGIN);
}

/** The Markdown of neighbouring blocks, without indentation and quote marks in front of them. */
export function blocksSource(blocks: readonly Block[], source: SourceText): string {
  const first = blocks[0];
  const last = blocks.at(-1);
  if (first === undefined || last === undefined) return '';
  return atLeftMargin(sliceLines(source, first.line, last.lastLine), QUOTE_MARGIN);
}

/** A text and the blocks below it, as Markdown; either may be empty. */
export function joinedSource(own: string, below: string): string {
  return `${own}\n\n${below}`.trim();
}

/** Some lines of a paragraph. */
export interface ParagraphPart {
  /** Line of the file, from 1. */
  readonly line: number;
  /** Markdown. */
  readonly text: string;
}

/**
 * Splits a paragraph before each line that begins a part; lines before the first of them are left
 * out.
 */
export function paragraphParts(
  { source, line }: Paragraph,
  begins: (text: string, index: number) => boolean,
): readonly ParagraphPart[] {
  const lines = source.split('\n');
  const starts = lines.flatMap((text, index) => (begins(text, index) ? [index] : []));
  return starts.map((start, index) => ({
    line: line + start,
    text: lines.slice(start, starts[index + 1]).join('\n'),
  }));
}

const MARGIN = /^[ \t]*/;
const QUOTE_MARGIN = /^[ \t]*(?:>[ \t]*)*/;

/**
 * Removes the margin of the first line from all lines. A line with a smaller margin loses the
 * margin it has: it lazily continues the text above, as CommonMark calls it.
 */
function atLeftMargin(text: string, marginAt: RegExp): string {
  const trimmed = trimBlankLines(text);
  const margin = marginAt.exec(trimmed)?.[0] ?? '';
  const lines = trimmed.split('\n');
  return lines.map((line) => line.slice(commonLength(line, margin))).join('\n');
}

function commonLength(one: string, other: string): number {
  let length = 0;
  while (length < other.length && one[length] === other[length]) length++;
  return length;
}
