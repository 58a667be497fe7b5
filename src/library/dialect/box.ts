import type { StateBlock } from 'markdown-it';
import { pushParagraph } from './blocks.ts';

/** A box with a heading of its own, such as a tip or a warning. */
export interface Box {
  readonly kind: string;
  readonly title: string;
  /** The line behind the last one that stands in it. */
  readonly contentEnd: number;
  /** The line behind all of it. */
  readonly end: number;
  /** Columns that what stands in it is indented by. */
  readonly indent: number;
}

/** Adds the tokens of a box that begins on a line as those of a callout, `> [!kind] title`, and goes on behind it. */
export function pushBox(state: StateBlock, line: number, box: Box): void {
  const { blkIndent, lineMax, parentType } = state;
  state.parentType = 'blockquote';
  state.lineMax = box.contentEnd;
  state.push('blockquote_open', 'blockquote', 1).map = [line, box.end];
  pushParagraph(state, `[!${box.kind}] ${box.title}`.trimEnd(), line, line + 1);
  state.blkIndent = blkIndent + box.indent;
  state.md.block.tokenize(state, line + 1, box.contentEnd);
  state.push('blockquote_close', 'blockquote', -1);
  Object.assign(state, { blkIndent, lineMax, parentType });
  state.line = box.end;
}
