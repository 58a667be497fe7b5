import type { StateBlock } from 'markdown-it';
import { pushBlocks, pushParagraph } from '../blocks.ts';

/** The lines of something that is shown as a quote. */
export interface QuotePlace {
  /** The first line of its contents; by default the one after the opening line. */
  readonly contentStart?: number;
  /** The line after its contents. */
  readonly contentEnd: number;
  /** The line after all of it. */
  readonly end: number;
  /** The indentation of its contents in columns; 0 by default. */
  readonly indent?: number;
}

/** A box with a title, such as a tip or a warning. */
export interface Box extends QuotePlace {
  readonly kind: string;
  readonly title: string;
}

/**
 * Adds the tokens of a box that begins on a line, as a callout `> [!kind] title`, and moves past
 * it.
 */
export function pushBox(state: StateBlock, line: number, { kind, title, ...place }: Box): void {
  pushQuote(state, line, place, `[!${kind}] ${title}`.trimEnd());
}

/**
 * Adds the tokens of a quote and moves past it. `heading` is shown instead of the opening line;
 * `null` shows nothing.
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
