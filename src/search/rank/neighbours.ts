import { FIELDS } from '../index/section-fields.ts';
import { at, type SectionTerms } from '../index/section-index.ts';
import { saturated } from './bm25f.ts';
import type { QuerySlots } from './query-slots.ts';
import type { RankingSettings } from './settings.ts';
import type { WeighedTerm } from './weigh-terms.ts';

/** Two neighbouring words of a question, as slots of the query. */
export interface NeighbourPair {
  readonly left: number;
  /** How far apart they may stand in the notes, in words: as far as in the question. */
  readonly distance: number;
  /** What the pair is worth: as much as the commoner of its words. */
  readonly worth: number;
}

/** A place that is far from every other. */
const nowhere = -1_000_000;
/** Words further apart in the question are no neighbours. */
const longestDistance = 3;

/** The pairs of neighbouring content words of a question, by the slot of their right word. */
export function neighbourPairs({ terms }: QuerySlots): readonly (readonly NeighbourPair[])[] {
  const byRight: NeighbourPair[][] = Array.from({ length: terms.length + 1 }, () => []);
  const positions = slotsByPosition(terms);
  for (const [index, [position, lefts]] of positions.entries()) {
    const [nextPosition, rights] = positions[index + 1] ?? [Number.POSITIVE_INFINITY, []];
    const distance = nextPosition - position;
    if (position < 0 || distance > longestDistance) {
      continue;
    }
    for (const left of lefts) {
      for (const right of rights) {
        byRight[right]?.push({
          left,
          distance,
          worth: Math.min(worthOf(terms, left), worthOf(terms, right)),
        });
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
 * What it counts that neighbouring words of the question stand together in a section, in the same order
 * and no further apart: a pair is scored as if it were one more word, `worth × f (k1 + 1) / (f + k1)`,
 * where `f` is the sum of the weights of the fields that it stands in.
 */
export function neighbourScore(
  text: SectionTerms,
  section: number,
  slots: QuerySlots,
  pairs: readonly (readonly NeighbourPair[])[],
  settings: RankingSettings,
): number {
  const frequencies = new Map<NeighbourPair, number>();
  for (const [field, name] of FIELDS.entries()) {
    const entry = section * FIELDS.length + field;
    const terms = text.terms.subarray(at(text.fieldStarts, entry), at(text.fieldStarts, entry + 1));
    for (const pair of pairsIn(terms, slots, pairs)) {
      frequencies.set(pair, (frequencies.get(pair) ?? 0) + settings.fieldWeights[name]);
    }
  }
  let score = 0;
  for (const [{ worth }, frequency] of frequencies) {
    score += worth * saturated(frequency, settings.saturation);
  }
  return score;
}

/** The pairs that stand together in a field, each as often as it does. */
function pairsIn(
  terms: Uint32Array,
  { slotOfTerm }: QuerySlots,
  pairs: readonly (readonly NeighbourPair[])[],
): readonly NeighbourPair[] {
  const found: NeighbourPair[] = [];
  const lastPlaces = new Int32Array(pairs.length).fill(nowhere);
  for (let place = 0; place < terms.length; place += 1) {
    const slot = slotOfTerm[at(terms, place)] ?? 0;
    if (slot === 0) {
      continue;
    }
    for (const pair of pairs[slot] ?? []) {
      if (place - (lastPlaces[pair.left] ?? 0) <= pair.distance) {
        found.push(pair);
      }
    }
    lastPlaces[slot] = place;
  }
  return found;
}
