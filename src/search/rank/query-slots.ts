import type { WeighedTerm } from './weigh-terms.ts';

/** Maps the terms in numbered texts to those of a question, with one array lookup per word. */
export interface QuerySlots {
  readonly terms: readonly WeighedTerm[];
  /** By term: 0 if it is not in the question, otherwise 1 + its index in `terms`. */
  readonly slotOfTerm: Uint16Array;
}

/** Takes memory and time proportional to the vocabulary: two bytes per term. */
export function querySlots(terms: readonly WeighedTerm[], vocabularySize: number): QuerySlots {
  const slotOfTerm = new Uint16Array(vocabularySize);
  for (const [place, { term }] of terms.entries()) {
    slotOfTerm[term] = place + 1;
  }
  return { terms, slotOfTerm };
}
