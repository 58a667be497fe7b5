import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spreadOverNotes } from '../../../../src/search/rank/order/spread.ts';
import type { RankedSection } from '../../../../src/search/rank/ranked-section.ts';

const factor = 0.9;

/** Ranked sections, best first, some with equal scores, each from one of four notes. */
const rankedSections = fc
  .array(fc.record({ score: fc.integer({ min: 1, max: 20 }), note: fc.nat({ max: 3 }) }))
  .map((some) => some.toSorted((one, other) => other.score - one.score))
  .map((some) => ({
    notes: some.map(({ note }) => note),
    ranked: some.map(({ score }, section) => rankedSection(section, score)),
  }));

function rankedSection(section: number, score: number): RankedSection {
  const shares = {
    neighbours: 0,
    passage: 0,
    family: 0,
    topic: 0,
    sentences: 0,
    spread: 0,
  };
  return { section, score, words: score, ...shares };
}

describe('sections that are spread over notes', () => {
  it('are each the best of the rest, where a score counts less for each better one of its note', () => {
    fc.assert(
      fc.property(rankedSections, ({ ranked, notes }) => {
        const spread = spreadOverNotes(ranked, ({ section }) => notes[section] ?? 0, factor);

        expect(spread.map(({ section }) => section)).toEqual(placeByPlace(ranked, notes));
      }),
    );
  });

  it('say what their place among those of their note took from their score', () => {
    fc.assert(
      fc.property(rankedSections, ({ ranked, notes }) => {
        const spread = spreadOverNotes(ranked, ({ section }) => notes[section] ?? 0, factor);

        for (const { score, words, spread: share } of spread) {
          expect(score).toBeCloseTo(words + share, 9);
        }
        expect(spread.map(({ score }) => score)).toEqual(
          spread.map(({ score }) => score).toSorted((one, other) => other - one),
        );
      }),
    );
  });
});

/** The same by definition: all remaining sections are examined for each place. */
function placeByPlace(
  ranked: readonly RankedSection[],
  notes: readonly number[],
): readonly number[] {
  const placed: number[] = [];
  const worthOf = ({ section, score }: RankedSection) =>
    score * factor ** placed.filter((other) => notes[other] === notes[section]).length;
  while (placed.length < ranked.length) {
    const [best] = ranked
      .filter(({ section }) => !placed.includes(section))
      .toSorted((one, other) => worthOf(other) - worthOf(one));
    placed.push(best?.section ?? -1);
  }
  return placed;
}
