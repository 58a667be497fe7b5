import { at } from '../index/at.ts';
import { FIELDS } from '../index/section-fields.ts';
import { type FoundWords, firstIn } from './found-words.ts';
import type { QuerySlots } from './query-slots.ts';

/** A passage is about a paragraph long, in words. */
const PASSAGE_LENGTH = 50;
/** What a word counts that stands in a heading or title over the passage. */
const OVER_PASSAGE = 0.5;
/** One or two words need no passage to stand together in. */
const FEWEST_WORDS = 3;

const BODY = FIELDS.indexOf('body');
const HEADINGS = [FIELDS.indexOf('heading'), FIELDS.indexOf('trail'), FIELDS.indexOf('title')];

/**
 * Gives what the words of a question are worth in the best passage of a section: each different word that
 * stands there, once, and by half those in the headings and the title over it. So a long section that
 * holds the words far apart does not pass for one that mentions them together. 0 for a question of one or
 * two content words. Takes time by the number of words found.
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

/** What the different words over a passage are worth. `counts`, by slot, are 0. */
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

/** The most that different words within one passage are worth. `counts`, by slot, are 0. */
function bestPassage(
  { slots, places, ends }: FoundWords,
  start: number,
  worths: Float64Array,
  counts: Uint32Array,
): number {
  const end = ends[BODY] ?? 0;
  let worth = 0;
  let best = 0;
  /** Which of the found words are in the passage that ends with the last one: those from here on. */
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

/** Counts a word that comes into the passage; gives what it adds: nothing where it stands there already. */
function enter(slot: number, worths: Float64Array, counts: Uint32Array): number {
  const before = at(counts, slot);
  counts[slot] = before + 1;
  return before === 0 ? (worths[slot] ?? 0) : 0;
}

/** Counts off a word that falls out of the passage; gives what goes with it: nothing where it stands there again. */
function leave(slot: number, worths: Float64Array, counts: Uint32Array): number {
  const after = at(counts, slot) - 1;
  counts[slot] = after;
  return after === 0 ? (worths[slot] ?? 0) : 0;
}
