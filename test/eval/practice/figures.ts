import type { PracticeOutcome } from './practice.ts';

/** How well the options of practice questions are weighed; shares from 0 to 1. */
export interface PracticeFigures {
  readonly questions: number;
  /** How often the strongest options, as many as are right, are the right ones. */
  readonly accuracy: number;
  /** For which share of the questions the notes are said to favour an option. */
  readonly coverage: number;
  /** How often this option is right. */
  readonly precision: number;
}

/** The precision if the notes were said to favour an option for this share of the questions. */
export interface CurvePoint {
  readonly coverage: number;
  readonly precision: number;
  /** The smallest lead in this share of the questions. */
  readonly aheadBy: number;
}

/** The figures of some questions. */
export function practiceFigures(outcomes: readonly PracticeOutcome[]): PracticeFigures {
  const favoured = outcomes.filter(({ favours }) => favours);
  return {
    questions: outcomes.length,
    accuracy: share(outcomes.filter(({ right }) => right).length, outcomes.length),
    coverage: share(favoured.length, outcomes.length),
    precision: share(favoured.filter(({ favoursRight }) => favoursRight).length, favoured.length),
  };
}

/**
 * Precision against coverage, at each tenth of the questions, those with the largest leads first.
 */
export function coverageCurve(outcomes: readonly PracticeOutcome[]): readonly CurvePoint[] {
  const order = outcomes.toSorted((one, other) => other.aheadBy - one.aheadBy);
  return TENTHS.map((coverage) => {
    const part = order.slice(0, Math.round(coverage * order.length));
    return {
      coverage,
      precision: share(part.filter(({ right }) => right).length, part.length),
      aheadBy: part.at(-1)?.aheadBy ?? 0,
    };
  });
}

/** Questions with one right option, and those with several. */
export function byRightOptions(outcomes: readonly PracticeOutcome[]) {
  return {
    oneRight: outcomes.filter(({ question }) => question.correct.length === 1),
    severalRight: outcomes.filter(({ question }) => question.correct.length > 1),
  };
}

const TENTHS = [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1];

function share(part: number, whole: number): number {
  return part / Math.max(1, whole);
}
