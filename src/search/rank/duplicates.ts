import { at } from '../index/at.ts';
import { FIELDS } from '../index/section-fields.ts';
import type { SectionTerms } from '../index/section-index.ts';
import type { RankedSection } from './rank-sections.ts';

/** Sections that share so much of their words say the same. */
const leastShared = 0.9;
/** Shorter texts are alike by chance. In different terms. */
const shortestText = 8;
const body = FIELDS.indexOf('body');

/**
 * Leaves out each section that says the same as a better one: at least nine in ten of all the terms in
 * the two texts stand in both. Takes time by the square of the number of sections.
 */
export function withoutNearDuplicates(
  ranked: readonly RankedSection[],
  text: SectionTerms,
): readonly RankedSection[] {
  const kept: { readonly ranked: RankedSection; readonly terms: ReadonlySet<number> }[] = [];
  for (const one of ranked) {
    const terms = bodyTerms(text, one.section);
    if (!kept.some((better) => saySame(better.terms, terms))) {
      kept.push({ ranked: one, terms });
    }
  }
  return kept.map((one) => one.ranked);
}

function bodyTerms({ terms, fieldStarts }: SectionTerms, section: number): ReadonlySet<number> {
  const entry = section * FIELDS.length + body;
  return new Set(terms.subarray(at(fieldStarts, entry), at(fieldStarts, entry + 1)));
}

function saySame(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const fewer = Math.min(one.size, other.size);
  const more = Math.max(one.size, other.size);
  if (fewer < shortestText || fewer < leastShared * more) {
    return false;
  }
  // As many as can be shared; most pairs are given up after a few terms.
  let shared = one.size;
  for (const term of one) {
    shared -= other.has(term) ? 0 : 1;
    if (shared < leastShared * (one.size + other.size - shared)) {
      return false;
    }
  }
  return true;
}
