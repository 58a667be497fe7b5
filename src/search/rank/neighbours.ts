import { at } from '../index/at.ts';
import { FIELDS } from '../index/section-fields.ts';
import type { SectionTerms } from '../index/section-index.ts';
import { saturated } from './bm25f.ts';
import type { QuerySlots } from './query-slots.ts';
import type { RankingSettings } from './settings.ts';
import type { WeighedTerm } from './weigh-terms.ts';

/** Two neighbouring words of a question, as slots of the query. */
interface NeighbourPair {
  readonly left: number;
  /** How far apart they may stand in the notes, in words: as far as in the question. */
  readonly distance: number;
  /** What the pair is worth: as much as the commoner of its words. */
  readonly worth: number;
}

const none: readonly NeighbourPair[] = [];
/** A place that is far from every other. */
const nowhere = -1_000_000;
/** Words further apart in the question are no neighbours. */
const longestDistance = 3;

/** The pairs of neighbouring content words of a question, by the slot of their right word. */
function neighbourPairs({ terms }: QuerySlots): readonly (readonly NeighbourPair[])[] {
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

/** Neighbours stand in one field: fields are as far apart as no neighbours are. */
const fieldGap = longestDistance + 1;

/**
 * Gives what it counts that neighbouring words of the question stand together in a section, in the same
 * order and no further apart: a pair is scored as if it were one more word, `worth × f (k1 + 1) / (f + k1)`,
 * where `f` is the sum of the weights of the fields that it stands in.
 */
export function neighbourScores(
  text: SectionTerms,
  slots: QuerySlots,
  settings: RankingSettings,
): (section: number) => number {
  const pairs = neighbourPairs(slots);
  if (pairs.every((ofWord) => ofWord.length === 0)) {
    return () => 0;
  }
  const weights = FIELDS.map((name) => settings.fieldWeights[name]);
  const asked = { slots, pairs, weights };
  const lastPlaces = new Int32Array(pairs.length);
  return (section) => {
    lastPlaces.fill(nowhere);
    let score = 0;
    for (const [{ worth }, frequency] of pairFrequencies(text, section, asked, lastPlaces)) {
      score += worth * saturated(frequency, settings.saturation);
    }
    return score;
  };
}

/** The neighbours that are looked for in sections. */
interface AskedNeighbours {
  readonly slots: QuerySlots;
  /** By the slot of their right word. */
  readonly pairs: readonly (readonly NeighbourPair[])[];
  /** What a pair counts in each field. */
  readonly weights: readonly number[];
}

/**
 * For each pair that stands together in a section the weights of the fields, as often as it does.
 * `lastPlaces`, by slot, are nowhere yet.
 */
function pairFrequencies(
  { terms, fieldStarts }: SectionTerms,
  section: number,
  { slots: { slotOfTerm }, pairs, weights }: AskedNeighbours,
  lastPlaces: Int32Array,
): ReadonlyMap<NeighbourPair, number> {
  const frequencies = new Map<NeighbourPair, number>();
  for (let field = 0; field < weights.length; field += 1) {
    const entry = section * FIELDS.length + field;
    const end = at(fieldStarts, entry + 1);
    for (let place = at(fieldStarts, entry); place < end; place += 1) {
      const slot = slotOfTerm[terms[place] ?? 0] ?? 0;
      if (slot === 0) continue;
      const spaced = place + field * fieldGap;
      for (const pair of pairsAt(spaced, pairs[slot] ?? none, lastPlaces)) {
        frequencies.set(pair, (frequencies.get(pair) ?? 0) + (weights[field] ?? 0));
      }
      lastPlaces[slot] = spaced;
    }
  }
  return frequencies;
}

/** Those pairs of a word at a place whose left word stands near enough before it. */
function pairsAt(
  place: number,
  pairs: readonly NeighbourPair[],
  lastPlaces: Int32Array,
): readonly NeighbourPair[] {
  return pairs.length === 0
    ? pairs
    : pairs.filter(({ left, distance }) => place - (lastPlaces[left] ?? nowhere) <= distance);
}
