import { at } from '../index/at.ts';
import { FIELDS } from '../index/section-fields.ts';
import type { SectionTerms } from '../index/section-index.ts';
import { LINE_BREAK } from '../index/vocabulary.ts';
import type { TermWorth } from '../rank/weigh-terms.ts';

/** A word of the question that only stands in a heading above a line says half as much about it. */
const abovePart = 0.5;
/** What a line counts that has nothing of the question, beside one that has all: the section may have it. */
const leastOfLine = 0.5;

const body = FIELDS.indexOf('body');
const aboveFields = [FIELDS.indexOf('heading'), FIELDS.indexOf('trail'), FIELDS.indexOf('title')];

/**
 * How well a single line of a section brings question and option together, from 0 to 1.5: the share of
 * the option's worth in the line or a heading above it, times 0.5 + the share of the question's.
 */
export function bestLine(
  text: SectionTerms,
  section: number,
  stem: readonly TermWorth[],
  option: readonly TermWorth[],
): number {
  const above = new Set(aboveFields.flatMap((field) => Array.from(fieldOf(text, section, field))));
  const stemWorth = worthOf(stem);
  const optionWorth = worthOf(option);
  if (stemWorth === 0 || optionWorth === 0) return 0;
  let best = 0;
  for (const line of linesOf(fieldOf(text, section, body))) {
    const inLine = (term: number) => line.has(term);
    const ofOption = sumOf(option, (term) => (inLine(term) || above.has(term) ? 1 : 0));
    if (ofOption === 0) continue;
    const ofStem = sumOf(stem, (term) => {
      if (inLine(term)) return 1;
      return above.has(term) ? abovePart : 0;
    });
    best = Math.max(best, (ofOption / optionWorth) * (leastOfLine + ofStem / stemWorth));
  }
  return best;
}

function fieldOf(
  { terms, fieldStarts }: SectionTerms,
  section: number,
  field: number,
): Uint32Array {
  const entry = section * FIELDS.length + field;
  return terms.subarray(at(fieldStarts, entry), at(fieldStarts, entry + 1));
}

/** The different terms of each line. */
function* linesOf(terms: Uint32Array): Generator<ReadonlySet<number>> {
  let start = 0;
  while (start < terms.length) {
    const found = terms.indexOf(LINE_BREAK, start);
    const end = found === -1 ? terms.length : found;
    yield new Set(terms.subarray(start, end));
    start = end + 1;
  }
}

function worthOf(terms: readonly TermWorth[]): number {
  return sumOf(terms, () => 1);
}

function sumOf(terms: readonly TermWorth[], part: (term: number) => number): number {
  return terms.reduce((sum, { term, worth }) => sum + worth * part(term), 0);
}
