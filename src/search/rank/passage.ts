import { at } from '../index/at.ts';
import { FIELDS } from '../index/section-fields.ts';
import type { SectionTerms } from '../index/section-index.ts';
import type { QuerySlots } from './query-slots.ts';

/** A passage is about a paragraph long, in words. */
const passageLength = 50;
/** What a word counts that stands in a heading or title over the passage. */
const overPassage = 0.5;
/** One or two words need no passage to stand together in. */
const fewestWords = 3;

const body = FIELDS.indexOf('body');
const headings = [FIELDS.indexOf('heading'), FIELDS.indexOf('trail'), FIELDS.indexOf('title')];

/** A word of the question where it stands in a section. */
interface Found {
  readonly slot: number;
  readonly place: number;
}

/**
 * Gives what the words of a question are worth in the best passage of a section: each different word that
 * stands there, once, and by half those in the headings and the title over it. So a long section that
 * holds the words far apart does not pass for one that speaks of them together. 0 for a question of one or
 * two content words. Takes time by the length of the section.
 */
export function passageScores(
  text: SectionTerms,
  contentWords: number,
  slots: QuerySlots,
): (section: number) => number {
  if (contentWords < fewestWords) return () => 0;
  const worths = [0, ...slots.terms.map(({ worth }) => worth)];
  return (section) => {
    const named = headings.flatMap((field) => foundIn(text, section, field, slots));
    const over = new Set(named.map(({ slot }) => slot));
    let worth = 0;
    for (const slot of over) worth += worths[slot] ?? 0;
    return bestPassage(foundIn(text, section, body, slots), worths) + overPassage * worth;
  };
}

function foundIn(
  { terms, fieldStarts }: SectionTerms,
  section: number,
  field: number,
  { slotOfTerm }: QuerySlots,
): readonly Found[] {
  const found: Found[] = [];
  const entry = section * FIELDS.length + field;
  const end = at(fieldStarts, entry + 1);
  for (let place = at(fieldStarts, entry); place < end; place += 1) {
    const slot = slotOfTerm[terms[place] ?? 0] ?? 0;
    if (slot > 0) found.push({ slot, place });
  }
  return found;
}

/** The most that different words within one passage are worth. */
function bestPassage(found: readonly Found[], worths: readonly number[]): number {
  const counts = worths.map(() => 0);
  let worth = 0;
  let best = 0;
  /** Which of the found words are in the passage that ends with the last one: those from here on. */
  let first = 0;
  for (const { slot, place } of found) {
    worth += counts[slot] === 0 ? (worths[slot] ?? 0) : 0;
    counts[slot] = (counts[slot] ?? 0) + 1;
    while (place - (found[first]?.place ?? place) >= passageLength) {
      const leaving = found[first]?.slot ?? 0;
      counts[leaving] = (counts[leaving] ?? 0) - 1;
      worth -= counts[leaving] === 0 ? (worths[leaving] ?? 0) : 0;
      first += 1;
    }
    best = Math.max(best, worth);
  }
  return best;
}
