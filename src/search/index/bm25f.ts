import type { Steps } from '../../basics/steps.ts';
import type { RankingSettings } from '../ranking-settings.ts';
import { at } from './at.ts';
import { FIELDS } from './section-fields.ts';
import { countSections, type SectionTerms } from './section-terms.ts';
import { LINE_BREAK } from './vocabulary.ts';

/** Takes what one term is worth in one section. */
export type TakeImpact = (section: number, term: number, impact: number) => void;

/** What impacts are measured by. */
export interface ImpactScale {
  /** By field, in terms. */
  readonly usualLengths: readonly number[];
  readonly settings: RankingSettings;
}

/** BM25's inverse document frequency: `ln(1 + (N - n + 0.5) / (n + 0.5))`, never negative. */
export function rarity(sectionsWithTerm: number, allSections: number): number {
  return Math.log(1 + (allSections - sectionsWithTerm + 0.5) / (sectionsWithTerm + 0.5));
}

/** What a frequency is worth: `f (k1 + 1) / (f + k1)`, 1 for one appearance, never more than k1 + 1. */
export function saturated(frequency: number, k1: number): number {
  return (frequency * (k1 + 1)) / (frequency + k1);
}

/**
 * BM25F (Robertson, Zaragoza, Taylor 2004): a word's appearances are weighted by field and by the
 * field's length, summed over the fields, and only then saturated:
 * `f = Σ weight × appearances / (1 - b + b × length / usual length)`, `impact = f (k1 + 1) / (f + k1)`.
 * So a word in heading and body is one strong sign, not two signs.
 */
export function* impactSteps(
  text: SectionTerms,
  vocabularySize: number,
  { usualLengths, settings }: ImpactScale,
  take: TakeImpact,
): Steps<void> {
  const sectionCount = countSections(text);
  const found = {
    frequencies: new Float64Array(vocabularySize),
    terms: new Uint32Array(vocabularySize),
  };
  for (let section = 0; section < sectionCount; section += 1) {
    const count = findFrequencies(found, text, section, { usualLengths, settings });
    for (let place = 0; place < count; place += 1) {
      const term = at(found.terms, place);
      const frequency = found.frequencies[term] ?? 0;
      found.frequencies[term] = 0;
      take(section, term, saturated(frequency, settings.saturation));
    }
    yield;
  }
}

/** What stands in one section after the other, in memory that is used again for each. */
interface FoundTerms {
  /** By term: its weighted appearances; 0 for all terms between two sections. */
  readonly frequencies: Float64Array;
  /** The different terms, as many as were found. */
  readonly terms: Uint32Array;
}

/** Finds the weighted appearances of a section's terms, and gives the number of different ones. */
function findFrequencies(
  found: FoundTerms,
  { terms, fieldStarts }: SectionTerms,
  section: number,
  { usualLengths, settings }: ImpactScale,
): number {
  const { frequencies } = found;
  let count = 0;
  for (const [field, name] of FIELDS.entries()) {
    const start = at(fieldStarts, section * FIELDS.length + field);
    const end = at(fieldStarts, section * FIELDS.length + field + 1);
    const b = settings.lengthNormalization[name];
    const normalization = 1 - b + (b * (end - start)) / (usualLengths[field] ?? 1);
    const weight = settings.fieldWeights[name] / normalization;
    for (let place = start; place < end; place += 1) {
      const term = at(terms, place);
      const before = frequencies[term] ?? 0;
      if (before === 0 && term !== LINE_BREAK) {
        found.terms[count] = term;
        count += 1;
      }
      frequencies[term] = before + weight;
    }
  }
  frequencies[LINE_BREAK] = 0;
  return count;
}
