import type { Steps } from '../../basics/steps.ts';
import { at } from './at.ts';
import type { ImpactScale } from './bm25f.ts';
import { invertSteps } from './invert.ts';
import type { TermList } from './section-index.ts';
import type { SectionTerms } from './section-terms.ts';
import { LINE_BREAK } from './vocabulary.ts';

/** How many terms to number between two yields: that takes less than a millisecond. */
const TERMS_AT_ONCE = 8_192;

/**
 * Finds for each term of a few sections those that have it. The terms get other, small numbers meanwhile, so
 * that the time does not depend on how many terms all notes have.
 */
export function* listSteps(
  text: SectionTerms,
  scale: ImpactScale,
): Steps<ReadonlyMap<number, TermList>> {
  const numbers = new Map([[LINE_BREAK, LINE_BREAK]]);
  const terms = new Uint32Array(text.terms.length);
  for (const [place, term] of text.terms.entries()) {
    const number = numbers.get(term) ?? numbers.size;
    numbers.set(term, number);
    terms[place] = number;
    if (place % TERMS_AT_ONCE === 0) yield;
  }
  const { starts, sections, impacts } = yield* invertSteps({ ...text, terms }, numbers.size, scale);
  const lists = new Map<number, TermList>();
  for (const [term, number] of numbers) {
    if (term === LINE_BREAK) continue;
    const [start, end] = [at(starts, number), at(starts, number + 1)];
    lists.set(term, {
      sections: sections.subarray(start, end),
      impacts: impacts.subarray(start, end),
    });
    if (number % TERMS_AT_ONCE === 0) yield;
  }
  return lists;
}
