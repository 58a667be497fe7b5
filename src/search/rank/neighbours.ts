import { saturated } from '../index/bm25f.ts';
import { FIELDS } from '../index/section-fields.ts';
import type { RankingSettings } from '../ranking-settings.ts';
import { type FoundWords, firstIn } from './found-words.ts';
import type { QuerySlots } from './query-slots.ts';
import type { WeighedTerm } from './weigh-terms.ts';

/** Two neighbouring words of a question, as slots of the query. */
interface NeighbourPair {
  /** Its index among all pairs. */
  readonly number: number;
  readonly left: number;
  /** How far apart they may be in the notes, in words: as far as in the question. */
  readonly distance: number;
  /** The worth of the pair: that of its commoner word. */
  readonly worth: number;
}

const NONE: readonly NeighbourPair[] = [];
/** A position that is far from every other. */
const NOWHERE = -1_000_000;
/** Words further apart in the question are not neighbours. */
const LONGEST_DISTANCE = 3;

/** The pairs of neighbouring content words of a question, by the slot of their right word. */
function neighbourPairs({ terms }: QuerySlots): readonly (readonly NeighbourPair[])[] {
  const byRight: NeighbourPair[][] = Array.from({ length: terms.length + 1 }, () => []);
  const positions = slotsByPosition(terms);
  let number = 0;
  for (const [index, [position, lefts]] of positions.entries()) {
    const [nextPosition, rights] = positions[index + 1] ?? [Number.POSITIVE_INFINITY, []];
    const distance = nextPosition - position;
    if (position < 0 || distance > LONGEST_DISTANCE) {
      continue;
    }
    for (const left of lefts) {
      for (const right of rights) {
        byRight[right]?.push({
          number,
          left,
          distance,
          worth: Math.min(worthOf(terms, left), worthOf(terms, right)),
        });
        number += 1;
      }
    }
  }
  return byRight;
}

function slotsByPosition(
  terms: readonly WeighedTerm[],
): readonly (readonly [position: number, slots: readonly number[]])[] {
  const slots = new Map<number, number[]>();
  for (const [place, { asked }] of terms.entries()) {
    slots.set(asked.position, [...(slots.get(asked.position) ?? []), place + 1]);
  }
  return Array.from(slots).toSorted(([one], [other]) => one - other);
}

function worthOf(terms: readonly WeighedTerm[], slot: number): number {
  return terms[slot - 1]?.worth ?? 0;
}

/**
 * Returns a function that scores neighbouring words of the question that are close together in one
 * field of a section, in the same order and no further apart: a pair is scored as if it were one
 * more word, `worth × f (k1 + 1) / (f + k1)`, where `f` is the sum of the weights of the fields it
 * occurs in. Takes time proportional to the number of occurrences.
 */
export function neighbourScores(
  slots: QuerySlots,
  settings: RankingSettings,
): (found: FoundWords) => number {
  const byRight = neighbourPairs(slots);
  const pairs = byRight.flat().toSorted((one, other) => one.number - other.number);
  if (pairs.length === 0) {
    return () => 0;
  }
  const weights = FIELDS.map((name) => settings.fieldWeights[name]);
  const lastPlaces = new Int32Array(byRight.length);
  const frequencies = new Float64Array(pairs.length);
  return (found) => {
    frequencies.fill(0);
    for (const [field, weight] of weights.entries()) {
      addFrequencies(frequencies, lastPlaces.fill(NOWHERE), { found, field, weight, byRight });
    }
    return pairs.reduce((score, { number, worth }) => {
      const frequency = frequencies[number] ?? 0;
      return frequency === 0 ? score : score + worth * saturated(frequency, settings.saturation);
    }, 0);
  };
}

/** One field of a section, and the pairs to look for, by the slot of their right word. */
interface SearchedField {
  readonly found: FoundWords;
  readonly field: number;
  readonly weight: number;
  readonly byRight: readonly (readonly NeighbourPair[])[];
}

/**
 * Adds the weight of a field for each occurrence of a pair. `lastPlaces`, by slot, start as
 * nowhere.
 */
function addFrequencies(
  frequencies: Float64Array,
  lastPlaces: Int32Array,
  { found, field, weight, byRight }: SearchedField,
): void {
  const end = found.ends[field] ?? 0;
  for (let one = firstIn(found, field); one < end; one += 1) {
    const slot = found.slots[one] ?? 0;
    const place = found.places[one] ?? 0;
    for (const { number, left, distance } of byRight[slot] ?? NONE) {
      if (place - (lastPlaces[left] ?? NOWHERE) <= distance) {
        frequencies[number] = (frequencies[number] ?? 0) + weight;
      }
    }
    lastPlaces[slot] = place;
  }
}
