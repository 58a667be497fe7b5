import { seededRandom } from '../../builders/random.ts';
import { aligned } from '../table.ts';
import type { Outcome } from './evaluate.ts';
import { byKind, doubts, overallScores } from './evaluate.ts';
import { meanScores, SCORE_NAMES, type Scores } from './metrics.ts';
import { bootstrapInterval, pairedRandomizationTest } from './statistics.ts';

const SEED = 1;

/** The answers of one engine to all questions. */
export interface Evaluation {
  readonly engine: string;
  readonly outcomes: readonly Outcome[];
}

const titles: Record<keyof Scores, string> = {
  success1: 's@1',
  success3: 's@3',
  success5: 's@5',
  mrr10: 'MRR@10',
  ndcg10: 'nDCG@10',
  averagePrecision: 'MAP',
};

/** For scripts: one line. */
export function asJson({ engine, outcomes }: Evaluation): string {
  const kinds = Array.from(byKind(outcomes))
    .filter(([, group]) => group.some(({ scores }) => scores !== null))
    .map(([kind, group]) => [kind, { questions: group.length, ...classicScores(group) }]);
  return JSON.stringify({
    engine,
    questions: outcomes.length,
    overall: classicScores(outcomes),
    byKind: Object.fromEntries(kinds),
    doubts: doubts(outcomes),
  });
}

function classicScores(outcomes: readonly Outcome[]) {
  const { success1, success3, success5, mrr10, ndcg10 } = overallScores(outcomes);
  return { success1, success3, success5, mrr10, ndcg10 };
}

/** For people: a table by kind and overall, with the 95 % interval of the total. */
export function asTable({ engine, outcomes }: Evaluation): string {
  const header = ['', 'questions', ...SCORE_NAMES.map((name) => titles[name])];
  const kinds = Array.from(byKind(outcomes))
    .map(([kind, group]) => ({ kind, scores: scoresOf(group) }))
    .filter(({ scores }) => scores.length > 0);
  const all = scoresOf(outcomes);
  const rows = [
    header,
    ...kinds.map(({ kind, scores }) => row(kind, scores)),
    row('all', all),
    ['  95 %', '', ...SCORE_NAMES.map((name) => interval(all.map((scores) => scores[name])))],
  ];
  return `${engine}\n${aligned(rows)}\n${doubtLine(outcomes)}`;
}

/** How likely it is by chance that one engine is ahead of the other, by success@1 and nDCG@10. */
export function compared(one: Evaluation, other: Evaluation): string {
  const parts = (['success1', 'ndcg10'] as const).map((name) => {
    const left = scoresOf(one.outcomes).map((scores) => scores[name]);
    const right = scoresOf(other.outcomes).map((scores) => scores[name]);
    const p = pairedRandomizationTest(left, right, seededRandom(SEED));
    const gain =
      meanScores(scoresOf(one.outcomes))[name] - meanScores(scoresOf(other.outcomes))[name];
    return `${titles[name]} ${gain >= 0 ? '+' : ''}${gain.toFixed(3)} (p = ${p.toFixed(4)})`;
  });
  return `${one.engine} against ${other.engine}: ${parts.join(', ')}\n`;
}

function scoresOf(outcomes: readonly Outcome[]): readonly Scores[] {
  return outcomes.map(({ scores }) => scores).filter((scores) => scores !== null);
}

function row(name: string, scores: readonly Scores[]): readonly string[] {
  const means = meanScores(scores);
  return [name, String(scores.length), ...SCORE_NAMES.map((score) => means[score].toFixed(3))];
}

function interval(values: readonly number[]): string {
  const [low, high] = bootstrapInterval(values, seededRandom(SEED));
  return `${low.toFixed(2)}-${high.toFixed(2)}`;
}

function doubtLine(outcomes: readonly Outcome[]): string {
  const { unanswerable, unanswerableDoubted, answerable, answerableDoubted } = doubts(outcomes);
  return (
    `not sure: ${unanswerableDoubted} of ${unanswerable} unanswerable, ` +
    `${answerableDoubted} of ${answerable} answerable\n`
  );
}
