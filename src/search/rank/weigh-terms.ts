import { rarity } from '../index/bm25f.ts';
import { type SectionIndex, sectionFrequency } from '../index/section-index.ts';
import type { AskedTerm } from '../question/asked-term.ts';

/** A term and its weight in the score. */
export interface TermWorth {
  /** Its number in the vocabulary. */
  readonly term: number;
  readonly worth: number;
}

/** A term to look for: its worth is the asked word's weight times the term's rarity. */
export interface WeighedTerm extends TermWorth {
  readonly asked: AskedTerm;
}

/** The sum of some terms' worth. */
export function totalWorth(terms: readonly TermWorth[]): number {
  return terms.reduce((sum, { worth }) => sum + worth, 0);
}

/** Each asked term once, in the order of the question, with its highest weight. */
export function weighTerms(
  asked: readonly AskedTerm[],
  { postings, sectionCount }: SectionIndex,
): readonly WeighedTerm[] {
  const weighed = new Map<number, WeighedTerm>();
  for (const one of asked) {
    const worth = one.weight * rarity(sectionFrequency(postings, one.term), sectionCount);
    if (worth > (weighed.get(one.term)?.worth ?? 0)) {
      weighed.set(one.term, { term: one.term, worth, asked: one });
    }
  }
  return Array.from(weighed.values());
}
