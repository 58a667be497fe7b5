import { at } from '../index/at.ts';
import { FIELDS } from '../index/section-fields.ts';
import { type FoundWords, firstIn } from './found-words.ts';
import type { QuerySlots } from './query-slots.ts';

/** The length of a passage in words, about that of a paragraph. */
const PASSAGE_LENGTH = 50;
/** The weight of a word in a heading or title above the passage. */
const OVER_PASSAGE = 0.5;
/** With one or two words, there is nothing to be found together in a passage. */
const FEWEST_WORDS = 3;

const BODY = FIELDS.indexOf('body');
const HEADINGS = [FIELDS.indexOf('heading'), FIELDS.indexOf('trail'), FIELDS.indexOf('title')];

/**
 * Returns a function that scores the words of a question in the best passage of a section: each
 * different word there counts once, and those in the headings and the title count half. So a long
 * section with the words far apart doesn't rank like one that mentions them together. 0 for a
 * question of one or two content words. Takes time proportional to the number of occurrences.
 */
export function passageScores(
  contentWords: number,
  slots: QuerySlots,
): (found: FoundWords) => number {
  if (contentWords < FEWEST_WORDS) return () => 0;
  const worths = Float64Array.from([0, ...slots.terms.map(({ worth }) => worth)]);
  const counts = new Uint32Array(worths.length);
  return (found) => {
    counts.fill(0);
    const over = worthOver(found, worths, counts);
    counts.fill(0);
    return bestPassage(found, firstIn(found, BODY), worths, counts) + OVER_PASSAGE * over;
  };
}

/** The worth of the different words above a passage. `counts`, by slot, are 0. */
function worthOver(found: FoundWords, worths: Float64Array, counts: Uint32Array): number {
  let worth = 0;
  for (const field of HEADINGS) {
    const end = found.ends[field] ?? 0;
    for (let one = firstIn(found, field); one < end; one += 1) {
      worth += enter(found.slots[one] ?? 0, worths, counts);
    }
  }
  return worth;
}

/** The highest worth of the different words within one passage. `counts`, by slot, are 0. */
function bestPassage(
  { slots, places, ends }: FoundWords,
  start: number,
  worths: Float64Array,
  counts: Uint32Array,
): number {
  const end = ends[BODY] ?? 0;
  let worth = 0;
  let best = 0;
  /** The first occurrence in the passage that ends with the current one. */
  let first = start;
  for (let one = start; one < end; one += 1) {
    const place = places[one] ?? 0;
    worth += enter(slots[one] ?? 0, worths, counts);
    for (; place - (places[first] ?? 0) >= PASSAGE_LENGTH; first += 1) {
      worth -= leave(slots[first] ?? 0, worths, counts);
    }
    best = Math.max(best, worth);
  }
  return best;
}

/**
 * Counts a word that enters the passage; returns the worth it adds, which is 0 if the word is
 * already there.
 */
function enter(slot: number, worths: Float64Array, counts: Uint32Array): number {
  const before = at(counts, slot);
  counts[slot] = before + 1;
  return before === 0 ? (worths[slot] ?? 0) : 0;
}

/**
 * Uncounts a word that leaves the passage; returns the worth it takes away, which is 0 if the word
 * is still there.
 */
function leave(slot: number, worths: Float64Array, counts: Uint32Array): number {
  const after = at(counts, slot) - 1;
  counts[slot] = after;
  return after === 0 ? (worths[slot] ?? 0) : 0;
}
