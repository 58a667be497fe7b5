import { FIELDS } from '../index/section-fields.ts';
import type { SectionIndex } from '../index/section-index.ts';
import { fieldTerms, type SectionTerms } from '../index/section-terms.ts';
import { LINE_BREAK } from '../index/vocabulary.ts';
import { type TermWorth, totalWorth } from '../rank/weigh-terms.ts';

/** A word of the question that only stands in a heading above a line says half as much about it. */
const ABOVE_PART = 0.5;
/** What a line counts that has nothing of the question, beside one that has all: the section may have it. */
const LEAST_OF_LINE = 0.5;

const BODY = FIELDS.indexOf('body');
const ABOVE_FIELDS = [FIELDS.indexOf('heading'), FIELDS.indexOf('trail'), FIELDS.indexOf('title')];

/** How well a single line of a section brings question and option together, from 0 to 1.5. */
export type LineScorer = (section: number) => number;

/** What one term counts in a line, as a part of all that the question or the option is worth. */
interface Part {
  readonly term: number;
  readonly ofStem: number;
  readonly ofOption: number;
}

/** Stands for all terms that neither question nor option has. */
const NOTHING: Part = { term: LINE_BREAK, ofStem: 0, ofOption: 0 };

/**
 * Makes a {@link LineScorer}: a line counts the share of the option's worth in it or a heading above it,
 * times 0.5 + the share of the question's. Scoring takes time by the length of the section.
 */
export function lineScorer(
  { text, vocabulary }: SectionIndex,
  stem: readonly TermWorth[],
  option: readonly TermWorth[],
): LineScorer {
  const stemWorth = totalWorth(stem);
  const optionWorth = totalWorth(option);
  if (stemWorth === 0 || optionWorth === 0) return () => 0;
  // What the question has does not set an option apart, so no term is there twice.
  const parts: readonly Part[] = [
    NOTHING,
    ...stem.map(({ term, worth }) => ({ term, ofStem: worth / stemWorth, ofOption: 0 })),
    ...option.map(({ term, worth }) => ({ term, ofStem: 0, ofOption: worth / optionWorth })),
  ];
  const placeOfTerm = new Uint16Array(vocabulary.size);
  for (const [place, { term }] of parts.entries()) placeOfTerm[term] = place;
  return (section) => bestLine(text, section, parts, placeOfTerm);
}

function bestLine(
  text: SectionTerms,
  section: number,
  parts: readonly Part[],
  placeOfTerm: Uint16Array,
): number {
  const above = new Set(
    ABOVE_FIELDS.flatMap((field) =>
      Array.from(fieldTerms(text, section, field), (term) => placeOfTerm[term] ?? 0),
    ),
  );
  const placesAbove = Array.from(above, (place) => parts[place] ?? NOTHING);
  const stemAbove = ABOVE_PART * placesAbove.reduce((sum, { ofStem }) => sum + ofStem, 0);
  const optionAbove = placesAbove.reduce((sum, { ofOption }) => sum + ofOption, 0);
  // A place that was seen in a line is marked with the line's number.
  const seenIn = new Uint32Array(parts.length);
  let line = 1;
  let ofStem = stemAbove;
  let ofOption = optionAbove;
  let best = 0;
  for (const term of fieldTerms(text, section, BODY)) {
    if (term === LINE_BREAK) {
      line += 1;
      ofStem = stemAbove;
      ofOption = optionAbove;
    }
    const place = placeOfTerm[term] ?? 0;
    if (place > 0 && seenIn[place] !== line) {
      seenIn[place] = line;
      const part = parts[place] ?? NOTHING;
      ofStem += above.has(place) ? (1 - ABOVE_PART) * part.ofStem : part.ofStem;
      ofOption += above.has(place) ? 0 : part.ofOption;
    }
    best = Math.max(best, ofOption * (LEAST_OF_LINE + ofStem));
  }
  return best;
}
