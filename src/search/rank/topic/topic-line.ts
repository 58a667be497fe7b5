import { at } from '../../index/at.ts';
import { FIELDS } from '../../index/section-fields.ts';
import type { SectionTerms } from '../../index/section-terms.ts';
import { LINE_BREAK } from '../../index/vocabulary.ts';
import { type FoundWords, firstIn } from '../found-words.ts';
import { positionBits } from '../position-bits.ts';
import type { QuerySlots } from '../query-slots.ts';

const NAMING_FIELDS = [FIELDS.indexOf('heading'), FIELDS.indexOf('trail'), FIELDS.indexOf('title')];
const BODY = FIELDS.indexOf('body');

/**
 * Returns a test for sections that state one thing about a topic: the headings or title contain
 * some of the question's words, and a line begins with all others. So `lambda timeout` finds the
 * row "Timeout, 3 seconds by default" under "Lambda limits". `positions` are those of the
 * question's content words, at most 31. Takes time proportional to the number of occurrences.
 */
export function topicLines(
  text: SectionTerms,
  positions: readonly number[],
  slots: QuerySlots,
): (found: FoundWords) => boolean {
  if (positions.length < 2) return () => false;
  /** For each slot a bit for each position that it stands for. */
  const covered = [
    0,
    ...slots.terms.map(({ asked: { covers } }) => positionBits(covers, positions)),
  ];
  const all = 2 ** positions.length - 1;
  return (found) => {
    const rest = all & ~coveredIn(found, NAMING_FIELDS, covered);
    return rest !== 0 && rest !== all && lineBeginsWith(rest, found, text, covered);
  };
}

/**
 * Whether a line of a section begins with words for all of these positions, before any other word.
 */
function lineBeginsWith(
  wanted: number,
  found: FoundWords,
  { terms, fieldStarts }: SectionTerms,
  covered: readonly number[],
): boolean {
  const bodyStart = at(fieldStarts, found.section * FIELDS.length + BODY);
  const end = found.ends[BODY] ?? 0;
  let begun = 0;
  let afterBeginning = -1;
  for (let one = firstIn(found, BODY); one < end; one += 1) {
    const place = found.places[one] ?? 0;
    const startsLine = place === bodyStart || terms[place - 1] === LINE_BREAK;
    if (!startsLine && place !== afterBeginning) continue;
    begun = (startsLine ? 0 : begun) | (covered[found.slots[one] ?? 0] ?? 0);
    afterBeginning = place + 1;
    if ((begun & wanted) === wanted) return true;
  }
  return false;
}

/** The positions covered by the words found in some fields. */
function coveredIn(
  found: FoundWords,
  fields: readonly number[],
  covered: readonly number[],
): number {
  let bits = 0;
  for (const field of fields) {
    for (let one = firstIn(found, field); one < (found.ends[field] ?? 0); one += 1) {
      bits |= covered[found.slots[one] ?? 0] ?? 0;
    }
  }
  return bits;
}
