import type { Runs } from '../tree.ts';

/** Where a unit stands: Discord nests lists, and quotes them, but nests no quotes. */
export interface Nesting {
  /** Number of the quote that it stands in, `null` outside of quotes. */
  readonly quote: number | null;
  /** How many lists are around it, the item's own not counted. */
  readonly depth: number;
}

/** A paragraph, a heading, a list item or what follows in one. */
export interface TextUnit extends Nesting {
  readonly kind: 'text';
  readonly role: 'paragraph' | 'heading' | 'small' | 'item' | 'continuation';
  /** What makes its first line what it is: `## `, `- `, `12. `, `-# ` or nothing. */
  readonly opening: string;
  readonly runs: Runs;
  /** Whether it leads into what follows, as a heading does: no page ends with it. */
  readonly keepsNext: boolean;
}

/** A code block. */
export interface CodeUnit extends Nesting {
  readonly kind: 'code';
  /** As Discord takes it, empty for none. */
  readonly language: string;
  readonly text: string;
}

/** The smallest part of a text that is written on its own: one or more whole lines. */
export type Unit = TextUnit | CodeUnit;

/** Units, one under the other. */
export type Units = readonly Unit[];
