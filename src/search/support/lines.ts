import { FIELDS } from '../index/section-fields.ts';
import type { SectionIndex } from '../index/section-index.ts';
import { fieldTerms, type SectionTerms } from '../index/section-terms.ts';
import { LINE_BREAK } from '../index/vocabulary.ts';
import { type TermWorth, totalWorth } from '../rank/weigh-terms.ts';

/** The weight of a word of the question that is only in a heading above a line. */
const ABOVE_PART = 0.5;
/**
 * The score of a line without any word of the question, relative to one with all: the section may
 * contain them.
 */
const LEAST_OF_LINE = 0.5;

const BODY = FIELDS.indexOf('body');
const ABOVE_FIELDS = [FIELDS.indexOf('heading'), FIELDS.indexOf('trail'), FIELDS.indexOf('title')];

/** How well a single line of a section combines question and option, from 0 to 1.5. */
export type LineScorer = (section: number) => number;

/** The share of one term in the total worth of the question or the option. */
interface Part {
  readonly term: number;
  readonly ofStem: number;
  readonly ofOption: number;
}

/** Used for all terms that neither question nor option has. */
const NOTHING: Part = { term: LINE_BREAK, ofStem: 0, ofOption: 0 };

/**
 * Makes a {@link LineScorer}: a line scores the share of the option's worth in it or in a heading
 * above it, times 0.5 + the share of the question's. Takes time proportional to the length of the
 * section.
 */
export function lineScorer(
  { text, vocabulary }: SectionIndex,
  stem: readonly TermWorth[],
  option: readonly TermWorth[],
): LineScorer {
  const stemWorth = totalWorth(stem);
  const optionWorth = totalWorth(option);
  if (stemWorth === 0 || optionWorth === 0) return () => 0;
  // The question's terms don't distinguish an option, so no term occurs twice.
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
  // A part that was seen in a line is marked with the line's number.
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
