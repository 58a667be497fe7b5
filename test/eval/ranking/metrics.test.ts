import { describe, expect, it } from 'vitest';
import { meanScores, scoreRanking } from './metrics.ts';

const grades = new Map([
  ['best', 2],
  ['good', 1],
]);

describe('scoreRanking', () => {
  it('is 1 throughout for the best possible ranking', () => {
    const scores = scoreRanking(['best', 'good', 'other'], grades);

    expect(Object.values(scores)).toEqual([1, 1, 1, 1, 1, 1]);
  });

  it('counts the first right section, whatever its grade', () => {
    const scores = scoreRanking(['other', 'good', 'best'], grades);

    expect(scores).toMatchObject({ success1: 0, success3: 1, success5: 1, mrr10: 1 / 2 });
  });

  it('discounts gains by the logarithm of the rank', () => {
    const { ndcg10 } = scoreRanking(['other', 'best', 'good'], grades);

    expect(ndcg10).toBeCloseTo((2 / Math.log2(3) + 1 / Math.log2(4)) / (2 + 1 / Math.log2(3)));
  });

  it('averages the precisions at the right sections, missed ones as 0', () => {
    const { averagePrecision } = scoreRanking(['other', 'best'], grades);

    expect(averagePrecision).toBe(1 / 2 / 2);
  });

  it('is 0 throughout when nothing right is found', () => {
    const scores = scoreRanking(['other'], grades);

    expect(Object.values(scores)).toEqual([0, 0, 0, 0, 0, 0]);
  });

  it('does not count a section after the tenth for MRR@10', () => {
    const ranking = [...Array.from({ length: 10 }, (_, index) => `other ${index}`), 'best'];

    expect(scoreRanking(ranking, grades).mrr10).toBe(0);
  });
});

describe('meanScores', () => {
  it('averages each figure', () => {
    const scores = meanScores([scoreRanking(['best'], grades), scoreRanking(['other'], grades)]);

    expect(scores).toMatchObject({ success1: 0.5, mrr10: 0.5 });
  });

  it('is 0 for no rankings', () => {
    expect(meanScores([]).success1).toBe(0);
  });
});
