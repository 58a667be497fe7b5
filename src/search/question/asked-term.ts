import type { Match } from '../engine.ts';

/** A term of the notes that a question asks for, literally or not. */
export interface AskedTerm {
  /** Its number in the vocabulary. */
  readonly term: number;
  /** The word as the person typed it, normalised. */
  readonly asked: string;
  /** Where it stands among the question's words: neighbours are 1 apart. */
  readonly position: number;
  /** The positions of the typed words that it stands for: two for a joint, none for what was not typed. */
  readonly covers: readonly number[];
  /** How likely it is what was meant, from 0 to 1: less for a word that needed correcting. */
  readonly certainty: number;
  /** Its weight; that of a typed word is 1. */
  readonly weight: number;
  readonly how: Match['how'];
}
