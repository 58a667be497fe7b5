import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { practiceQuestion } from '../../src/answers/practice-question.ts';
import { type PracticeAnswer, weigh } from '../../src/answers/weigh.ts';
import type { SearchEngine } from '../../src/search/engine.ts';

const judged = z.object({
  question: z.string(),
  options: z.array(z.string()),
  correct: z.array(z.int()),
});

/** How well the options of practice questions are weighed; shares from 0 to 1. */
export interface PracticeFigures {
  readonly questions: number;
  /** The strongest options, as many as are right, are the right ones. */
  readonly accuracy: number;
  /** For how many questions the notes are said to favour an option. */
  readonly coverage: number;
  /** How many of these are right. */
  readonly precision: number;
}

/** Weighs every question of a file, a JSON object a line. */
export async function evaluatePractice(
  engine: SearchEngine,
  file: string,
): Promise<PracticeFigures> {
  const lines = (await readFile(file, 'utf8')).split('\n').filter((line) => line.trim() !== '');
  const outcomes = lines.map((line) => {
    const { question, options, correct } = judged.parse(JSON.parse(line));
    const answer = weigh(engine, practiceQuestion(question, options));
    const isRight = (chosen: readonly number[]) =>
      chosen.length === correct.length && chosen.every((index) => correct.includes(index));
    return {
      right: isRight(strongest(answer, correct.length)),
      favours: answer.favours.length > 0,
      favoursRight: isRight(answer.favours),
    };
  });
  const favoured = outcomes.filter(({ favours }) => favours);
  const share = (part: number, whole: number) => part / Math.max(1, whole);
  return {
    questions: outcomes.length,
    accuracy: share(outcomes.filter(({ right }) => right).length, outcomes.length),
    coverage: share(favoured.length, outcomes.length),
    precision: share(favoured.filter(({ favoursRight }) => favoursRight).length, favoured.length),
  };
}

function strongest({ options }: PracticeAnswer, count: number): readonly number[] {
  return options
    .map(({ support }, index) => ({ support, index }))
    .toSorted((one, other) => other.support - one.support)
    .slice(0, count)
    .map(({ index }) => index);
}
