import type { WeighedTerm } from './weigh-terms.ts';

/** Finds the terms of one question in the numbered texts of sections, one array look-up a word. */
export interface QuerySlots {
  readonly terms: readonly WeighedTerm[];
  /** By term: 0 when it is not asked for, else 1 + its place in `terms`. */
  readonly slotOfTerm: Uint16Array;
}

/** Takes memory and time by the size of the vocabulary: two bytes a term. */
export function querySlots(terms: readonly WeighedTerm[], vocabularySize: number): QuerySlots {
  const slotOfTerm = new Uint16Array(vocabularySize);
  for (const [place, { term }] of terms.entries()) {
    slotOfTerm[term] = place + 1;
  }
  return { terms, slotOfTerm };
}
