import type { Steps } from '../../basics/steps.ts';
import { at } from './at.ts';
import { FIELDS } from './section-fields.ts';
import { countSections, type SectionTerms } from './section-terms.ts';

/** How long the fields of sections are, each by the field's place in `FIELDS`. */
export interface FieldLengths {
  /** In terms, all together. */
  readonly sums: readonly number[];
  /** In how many sections the field is not empty. */
  readonly filled: readonly number[];
}

/** How many sections to measure between two yields: that takes less than a millisecond. */
const SECTIONS_AT_ONCE = 8_192;

/** Measures all sections of a text. */
export function* fieldLengthSteps(text: SectionTerms): Steps<FieldLengths> {
  const count = countSections(text);
  let lengths = lengthsOf(text, 0, 0);
  for (let start = 0; start < count; start += SECTIONS_AT_ONCE) {
    const some = lengthsOf(text, start, Math.min(count, start + SECTIONS_AT_ONCE));
    lengths = sumOf(lengths, some);
    yield;
  }
  return lengths;
}

/** Measures the sections from one number up to another. */
export function lengthsOf({ fieldStarts }: SectionTerms, start: number, end: number): FieldLengths {
  const sums = FIELDS.map(() => 0);
  const filled = FIELDS.map(() => 0);
  for (let entry = start * FIELDS.length; entry < end * FIELDS.length; entry += 1) {
    const field = entry % FIELDS.length;
    const own = at(fieldStarts, entry + 1) - at(fieldStarts, entry);
    sums[field] = (sums[field] ?? 0) + own;
    filled[field] = (filled[field] ?? 0) + (own > 0 ? 1 : 0);
  }
  return { sums, filled };
}

/** Adds the lengths of other sections `times` times; -1 subtracts them. */
export function sumOf(some: FieldLengths, others: FieldLengths, times: 1 | -1 = 1): FieldLengths {
  const add = (one: readonly number[], other: readonly number[]) =>
    one.map((number, field) => number + times * (other[field] ?? 0));
  return { sums: add(some.sums, others.sums), filled: add(some.filled, others.filled) };
}

/** Steps from one usual length to the double of it. */
const STEPS_TO_DOUBLE = 16;

/**
 * The mean length of each field where it is not empty, in terms, rounded to steps of 4.4 %; never 0. Because
 * of the rounding, one changed note hardly ever changes what a word is worth in all others.
 */
export function usualLengths({ sums, filled }: FieldLengths): readonly number[] {
  return sums.map((sum, field) => {
    const mean = Math.max(1, sum / Math.max(1, filled[field] ?? 0));
    return 2 ** (Math.round(Math.log2(mean) * STEPS_TO_DOUBLE) / STEPS_TO_DOUBLE);
  });
}
