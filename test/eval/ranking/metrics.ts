/** The scores of one question's ranking, each from 0 to 1. */
export interface Scores {
  /** Whether a right section is the first. */
  readonly success1: number;
  /** Whether a right section is among the first three. */
  readonly success3: number;
  readonly success5: number;
  /** 1 / rank of the first right section among the first ten, or else 0. */
  readonly mrr10: number;
  /** Discounted gain of the first ten, relative to the best possible one; the gain is the grade. */
  readonly ndcg10: number;
  /** Mean of the precisions at the rank of each right section; missed ones count 0. */
  readonly averagePrecision: number;
}

/** The scores in the order of the tables. */
export const SCORE_NAMES = [
  'success1',
  'success3',
  'success5',
  'mrr10',
  'ndcg10',
  'averagePrecision',
] as const satisfies readonly (keyof Scores)[];

/**
 * Scores one ranking (keys, best first) against the grades of the right ones (key -> grade > 0).
 */
export function scoreRanking(
  ranking: readonly string[],
  grades: ReadonlyMap<string, number>,
): Scores {
  const first = ranking.findIndex((key) => grades.has(key));
  const within = (depth: number) => (first >= 0 && first < depth ? 1 : 0);
  return {
    success1: within(1),
    success3: within(3),
    success5: within(5),
    mrr10: within(10) / (first + 1 || 1),
    ndcg10: ndcg(ranking, grades, 10),
    averagePrecision: averagePrecision(ranking, grades),
  };
}

/** The mean of each score; zeros for no rankings. */
export function meanScores(all: readonly Scores[]): Scores {
  const mean = (name: keyof Scores) =>
    all.reduce((sum, scores) => sum + scores[name], 0) / Math.max(1, all.length);
  return {
    success1: mean('success1'),
    success3: mean('success3'),
    success5: mean('success5'),
    mrr10: mean('mrr10'),
    ndcg10: mean('ndcg10'),
    averagePrecision: mean('averagePrecision'),
  };
}

function ndcg(
  ranking: readonly string[],
  grades: ReadonlyMap<string, number>,
  depth: number,
): number {
  const gains = ranking.map((key) => grades.get(key) ?? 0);
  const ideal = Array.from(grades.values()).toSorted((left, right) => right - left);
  const best = discountedGain(ideal, depth);
  return best === 0 ? 0 : discountedGain(gains, depth) / best;
}

/** Sum of grade / log2(rank + 1). */
function discountedGain(gains: readonly number[], depth: number): number {
  return gains.slice(0, depth).reduce((sum, gain, index) => sum + gain / Math.log2(index + 2), 0);
}

function averagePrecision(ranking: readonly string[], grades: ReadonlyMap<string, number>): number {
  let found = 0;
  let sum = 0;
  for (const [index, key] of ranking.entries()) {
    if (grades.has(key)) {
      found += 1;
      sum += found / (index + 1);
    }
  }
  return grades.size === 0 ? 0 : sum / grades.size;
}
