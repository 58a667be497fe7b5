import type { Match } from '../engine.ts';

/** A term of the notes that a question asks for, literally or not. */
export interface AskedTerm {
  /** Its number in the vocabulary. */
  readonly term: number;
  /** The typed word, normalised. */
  readonly asked: string;
  /** Its position among the question's words: neighbours are 1 apart. */
  readonly position: number;
  /**
   * The positions of the typed words that it stands for: two for a joined word, none for a name
   * that was not typed.
   */
  readonly covers: readonly number[];
  /** The probability that it was meant, from 0 to 1: lower for a word that needed correcting. */
  readonly certainty: number;
  /** Its weight; 1 for a typed word. */
  readonly weight: number;
  readonly how: Match['how'];
}
