import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { atOnce } from '../../../src/basics/steps.ts';
import { compareRanks, wordRankSteps, wordStarts } from '../../../src/search/topics/word-ranks.ts';

/** Normalised words, some of which begin others. */
const word = fc.oneof(
  fc.constantFrom('a', 'lambda', 'lambdas', 'lambda-at', 'c#', 'c++', 't2.micro', 'é', '字', '𠀀'),
  fc.string({ unit: fc.constantFrom(...'ab2.é字'), minLength: 1, maxLength: 9 }),
);
const keys = fc.array(
  fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' ')),
  { maxLength: 30 },
);

describe('ranks of words', () => {
  it('order the ends of keys as their letters do', () => {
    fc.assert(
      fc.property(keys, (all) => {
        const ranks = atOnce(wordRankSteps(all));
        const ends = all.flatMap((key) => [
          ...wordStarts(key).map((start) => key.slice(start)),
          undefined,
        ]);
        const places = ends.flatMap((end, place) => (end === undefined ? [] : [place]));

        const inOrder = places
          .toSorted((one, other) => compareRanks(ranks, one, other))
          .map((place) => ends[place]);

        expect(inOrder).toEqual(ends.filter((end) => end !== undefined).sort());
      }),
    );
  });
});
