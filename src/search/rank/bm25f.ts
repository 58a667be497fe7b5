import type { Steps } from '../../steps.ts';
import { at } from '../index/at.ts';
import { FIELDS } from '../index/section-fields.ts';
import type { SectionTerms } from '../index/section-index.ts';
import { LINE_BREAK } from '../index/vocabulary.ts';
import type { RankingSettings } from './settings.ts';

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
  const sectionCount = (text.fieldStarts.length - 1) / FIELDS.length;
  const frequencies = new Float64Array(vocabularySize);
  for (let section = 0; section < sectionCount; section += 1) {
    const seen = addFrequencies(frequencies, text, section, usualLengths, settings);
    for (const term of seen) {
      const frequency = frequencies[term] ?? 0;
      frequencies[term] = 0;
      take(section, term, saturated(frequency, settings.saturation));
    }
    yield;
  }
}

/** Adds the weighted appearances of a section's terms, and gives each of these terms once. */
function addFrequencies(
  frequencies: Float64Array,
  { terms, fieldStarts }: SectionTerms,
  section: number,
  usualLengths: readonly number[],
  settings: RankingSettings,
): readonly number[] {
  const seen: number[] = [];
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
        seen.push(term);
      }
      frequencies[term] = before + weight;
    }
  }
  frequencies[LINE_BREAK] = 0;
  return seen;
}
