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
  const kept: RankedSection[] = [];
  const sketches: Sketch[] = [];
  const termsOf = rememberTerms(text);
  for (const one of ranked) {
    const sketch = sketchOf(text, one.section);
    let isSame = false;
    for (let place = 0; place < kept.length && !isSame; place += 1) {
      const better = sketches[place];
      isSame =
        better !== undefined &&
        maySaySame(better, sketch) &&
        saySame(termsOf(kept[place]?.section ?? one.section), termsOf(one.section));
    }
    if (!isSame) {
      kept.push(one);
      sketches.push(sketch);
    }
  }
  return kept;
}

/** A few bits of a text: each of its terms sets one of 64. */
interface Sketch {
  readonly low: number;
  readonly high: number;
  /** In terms, repeats counted. */
  readonly length: number;
}

function sketchOf({ terms, fieldStarts }: SectionTerms, section: number): Sketch {
  const start = at(fieldStarts, section * FIELDS.length + body);
  const end = at(fieldStarts, section * FIELDS.length + body + 1);
  let low = 0;
  let high = 0;
  for (let place = start; place < end; place += 1) {
    const term = at(terms, place);
    const bit = 1 << (term & 31);
    if ((term & 32) === 0) low |= bit;
    else high |= bit;
  }
  return { low, high, length: end - start };
}

/**
 * Whether two texts can say the same, which is quickly denied: a bit that only one has stands for at least
 * one term that the other lacks. Where nine in ten of all terms are shared, all are at most the two lengths
 * by 1.9.
 */
function maySaySame(one: Sketch, other: Sketch): boolean {
  const mostDifferent = ((1 - leastShared) * (one.length + other.length)) / (1 + leastShared);
  return bitCount(one.low ^ other.low) + bitCount(one.high ^ other.high) <= mostDifferent;
}

/** How many bits are set, all counted side by side: in pairs, in fours, in bytes, and these added up. */
function bitCount(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}

/** Gives the different terms of texts; most texts are never asked for. */
function rememberTerms(text: SectionTerms): (section: number) => ReadonlySet<number> {
  const known = new Map<number, ReadonlySet<number>>();
  return (section) => {
    const terms = known.get(section) ?? bodyTerms(text, section);
    known.set(section, terms);
    return terms;
  };
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
