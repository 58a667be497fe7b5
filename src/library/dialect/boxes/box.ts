import type { StateBlock } from 'markdown-it';
import { pushBlocks, pushParagraph } from '../blocks.ts';

/** Where something that is shown as a quote stands. */
export interface QuotePlace {
  /** The first line that stands in it; the one behind the line that opens it unless told otherwise. */
  readonly contentStart?: number;
  /** The line behind the last one that stands in it. */
  readonly contentEnd: number;
  /** The line behind all of it. */
  readonly end: number;
  /** Columns that what stands in it is indented by; none unless told otherwise. */
  readonly indent?: number;
}

/** A box with a heading of its own, such as a tip or a warning. */
export interface Box extends QuotePlace {
  readonly kind: string;
  readonly title: string;
}

/** Adds the tokens of a box that begins on a line as those of a callout, `> [!kind] title`, and goes on behind it. */
export function pushBox(state: StateBlock, line: number, { kind, title, ...place }: Box): void {
  pushQuote(state, line, place, `[!${kind}] ${title}`.trimEnd());
}

/**
 * Adds the tokens of a quote for an opening line and the lines below it, and goes on behind them. `heading` is shown
 * for the opening line; `null` where that says nothing.
 */
export function pushQuote(
  state: StateBlock,
  line: number,
  place: QuotePlace,
  heading: string | null,
): void {
  const { parentType } = state;
  state.parentType = 'blockquote';
  state.push('blockquote_open', 'blockquote', 1).map = [line, place.end];
  if (heading !== null) pushParagraph(state, heading, line, line + 1);
  pushBlocks(state, place.contentStart ?? line + 1, place.contentEnd, place.indent);
  state.push('blockquote_close', 'blockquote', -1);
  state.parentType = parentType;
  state.line = place.end;
}
