import type { Runs } from '../tree.ts';

/** Where a unit is: Discord nests lists, also in quotes, but no quotes in quotes. */
export interface Nesting {
  /** Number of the quote that it is in; `null` outside of quotes. */
  readonly quote: number | null;
  /** How many lists are around it, not counting an item's own. */
  readonly depth: number;
}

/** A paragraph, a heading, a list item, or what follows in an item. */
export interface TextUnit extends Nesting {
  readonly kind: 'text';
  readonly role: 'paragraph' | 'heading' | 'small' | 'item' | 'continuation';
  /** The start of its first line: `## `, `- `, `12. `, `-# ` or nothing. */
  readonly opening: string;
  readonly runs: Runs;
  /** Whether it leads to what follows, as a heading does, so that no page ends with it. */
  readonly keepsNext: boolean;
}

/** A code block. */
export interface CodeUnit extends Nesting {
  readonly kind: 'code';
  /** As Discord accepts it; empty for none. */
  readonly language: string;
  readonly text: string;
}

/** The smallest part of a text that is written on its own: one or more whole lines. */
export type Unit = TextUnit | CodeUnit;

/** A sequence of units. */
export type Units = readonly Unit[];
