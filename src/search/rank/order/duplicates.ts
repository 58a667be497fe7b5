import { onDemandFor } from '../../../basics/on-demand.ts';
import { at } from '../../index/at.ts';
import { FIELDS } from '../../index/section-fields.ts';
import { fieldTerms, type SectionTerms } from '../../index/section-terms.ts';
import type { RankedSection } from '../ranked-section.ts';

/** Sections that share this much of their words count as duplicates. */
const LEAST_SHARED = 0.9;
/** In different terms; shorter texts may be similar by chance. */
const SHORTEST_TEXT = 8;
const BODY = FIELDS.indexOf('body');

/**
 * Removes each section that says the same as a better one: at least nine tenths of all terms in the
 * two texts are in both. Takes time proportional to the square of the number of sections.
 */
export function withoutNearDuplicates(
  ranked: readonly RankedSection[],
  text: SectionTerms,
): readonly RankedSection[] {
  const sketches = sketchesOf(ranked, text);
  const termsOf = onDemandFor(
    (section: number): ReadonlySet<number> => new Set(fieldTerms(text, section, BODY)),
  );
  const kept: number[] = [];
  for (const [place, { section }] of ranked.entries()) {
    const isSame = kept.some(
      (better) =>
        maySaySame(sketches, better, place) &&
        saySame(termsOf(ranked[better]?.section ?? section), termsOf(section)),
    );
    if (!isSame) kept.push(place);
  }
  return kept.length === ranked.length ? ranked : ranked.filter((_, place) => kept.includes(place));
}

/** A Bloom-like sketch of each text, for quick comparison. */
interface Sketches {
  /** `SKETCH_WORDS` numbers for each text: each of its terms sets one of their bits. */
  readonly bits: Uint32Array;
  /** In terms, including repeats. */
  readonly lengths: readonly number[];
}

/** 512 bits: enough to tell apart texts of a few hundred different terms. */
const SKETCH_WORDS = 16;

function sketchesOf(ranked: readonly RankedSection[], text: SectionTerms): Sketches {
  const bits = new Uint32Array(ranked.length * SKETCH_WORDS);
  const lengths = ranked.map(({ section }, place) => {
    const terms = fieldTerms(text, section, BODY);
    for (const term of terms) {
      const word = place * SKETCH_WORDS + ((term >>> 5) % SKETCH_WORDS);
      bits[word] = at(bits, word) | (1 << (term & 31));
    }
    return terms.length;
  });
  return { bits, lengths };
}

/**
 * Whether two texts may say the same, as a quick test: a bit set for only one text means at least
 * one term that the other lacks. If nine tenths of all terms are shared, the number of different
 * terms is at most the sum of the two lengths divided by 1.9.
 */
function maySaySame({ bits, lengths }: Sketches, one: number, other: number): boolean {
  const length = (lengths[one] ?? 0) + (lengths[other] ?? 0);
  const mostDifferent = ((1 - LEAST_SHARED) * length) / (1 + LEAST_SHARED);
  let different = 0;
  for (let word = 0; word < SKETCH_WORDS && different <= mostDifferent; word += 1) {
    const only = at(bits, one * SKETCH_WORDS + word) ^ at(bits, other * SKETCH_WORDS + word);
    different += bitCount(only);
  }
  return different <= mostDifferent;
}

/**
 * The number of set bits, counted in parallel: in pairs, in fours, in bytes, and these added up.
 */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

function saySame(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  const fewer = Math.min(one.size, other.size);
  const more = Math.max(one.size, other.size);
  if (fewer < SHORTEST_TEXT || fewer < LEAST_SHARED * more) {
    return false;
  }
  // The most that can be shared; most pairs are given up after a few terms.
  let shared = one.size;
  for (const term of one) {
    shared -= other.has(term) ? 0 : 1;
    if (shared < LEAST_SHARED * (one.size + other.size - shared)) {
      return false;
    }
  }
  return true;
}
