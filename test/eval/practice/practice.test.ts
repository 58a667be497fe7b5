import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildSearchEngine } from '../../../src/search/build-search-engine.ts';
import { aFolder } from '../../builders/folder.ts';
import { aLibrary } from '../../builders/library.ts';
import { coverageCurve, practiceFigures } from './figures.ts';
import { type JudgedPractice, type PracticeOutcome, readPractice, weighAll } from './practice.ts';
import { practiceAsJson, practiceAsText } from './report.ts';

const notes = aLibrary({
  'lambda.md': '# AWS Lambda\nLambda runs code without servers, billed by the millisecond.',
  'ec2.md': '# Amazon EC2\nVirtual servers with an operating system that you patch yourself.',
  's3.md': '# Amazon S3\nObjects in buckets, kept in several zones.',
});

const QUESTION: JudgedPractice = {
  question: 'Which AWS service runs code without servers?',
  options: ['Amazon EC2', 'AWS Lambda', 'Amazon S3'],
  correct: [1],
};

describe('the practice questions of a file', () => {
  const WITHOUT_OPTIONS = { question: 'lambda timeout', relevant: [] };

  it('are those about the notes, of those with options', async () => {
    const here = { ...QUESTION, notes: 'course/aws' };
    const file = aFile([here, { ...QUESTION, notes: 'course/docker' }, WITHOUT_OPTIONS]);

    expect(await readPractice(file, '/home/maya/course/aws')).toEqual([here]);
  });

  it('are all of them where none names its notes', async () => {
    const file = aFile([QUESTION, QUESTION]);

    expect(await readPractice(file, 'anywhere')).toHaveLength(2);
  });

  it.each([
    ['about other notes only', [{ ...QUESTION, notes: 'course/aws' }], 'course/aws'],
    [
      'some of which do not name their notes',
      [{ ...QUESTION, notes: 'course/aws' }, QUESTION],
      'Question 2',
    ],
    ['none of which has options', [WITHOUT_OPTIONS], 'no question with options'],
  ])('are refused with what is wrong: %s', async (_, questions, said) => {
    await expect(readPractice(aFile(questions), 'notes')).rejects.toThrow(said);
  });

  it.each([
    [{ options: ['one'] }, 'question: '],
    [{ ...QUESTION, options: ['one'] }, 'options: '],
    [{ ...QUESTION, correct: undefined }, 'correct: there must be an index of an option.'],
    [{ ...QUESTION, correct: [3] }, 'correct: there must be an index of an option.'],
  ])('are refused with the line of what is no question: %j', async (wrong, said) => {
    await expect(readPractice(aFile([QUESTION, wrong]), 'notes')).rejects.toThrow(
      `:2 is no practice question: ${said}`,
    );
  });
});

describe('weighing all questions', () => {
  it('is right where the strongest options are the right ones, as many as there are', () => {
    const wrong = { ...QUESTION, correct: [0] };

    const outcomes = weighAll(buildSearchEngine(notes), [QUESTION, wrong]);

    expect(outcomes).toMatchObject([
      { right: true, favours: true, favoursRight: true },
      { right: false, favours: true, favoursRight: false },
    ]);
  });

  it('has no say where the notes have nothing of the question', () => {
    const question = { ...QUESTION, question: 'Which wing stalls first at transonic speeds?' };

    const [outcome] = weighAll(buildSearchEngine(notes), [question]);

    expect(outcome).toMatchObject({ favours: false, favoursRight: false, aheadBy: 0 });
  });
});

describe('the figures', () => {
  const outcomes = [
    anOutcome({ right: true, aheadBy: 0.8, favours: true, favoursRight: true }),
    anOutcome({ right: false, aheadBy: 0.5, favours: true, favoursRight: false }),
    anOutcome({ right: true, aheadBy: 0.1, favours: false, favoursRight: false }),
    anOutcome({ right: false, aheadBy: 0, favours: false, favoursRight: false }),
    anOutcome({ right: true, aheadBy: 0.6, favours: true, favoursRight: true }),
  ];

  it('tell how many are right, how often the notes favour an option, and how often rightly', () => {
    expect(practiceFigures(outcomes)).toEqual({
      questions: 5,
      accuracy: 3 / 5,
      coverage: 3 / 5,
      precision: 2 / 3,
    });
  });

  it('are zeros without any question', () => {
    expect(practiceFigures([])).toEqual({ questions: 0, accuracy: 0, coverage: 0, precision: 0 });
  });

  it('draw the curve from what is most ahead, to all questions', () => {
    const curve = coverageCurve(outcomes);

    expect(curve).toHaveLength(10);
    expect(curve[3]).toEqual({ coverage: 0.4, precision: 1, aheadBy: 0.6 });
    expect(curve[5]).toEqual({ coverage: 0.6, precision: 2 / 3, aheadBy: 0.5 });
    expect(curve.at(-1)).toEqual({ coverage: 1, precision: 3 / 5, aheadBy: 0 });
  });

  it('are told for scripts on one line, questions with several right options apart', () => {
    const two = anOutcome({ right: false, correct: [0, 1] });

    const told = JSON.parse(practiceAsJson([...outcomes, two]));

    expect(told).toMatchObject({
      questions: 6,
      oneRight: { questions: 5, accuracy: 0.6 },
      severalRight: { questions: 1, accuracy: 0 },
    });
    expect(told.oneRight.curve).toHaveLength(10);
  });

  it('are told for people in tables, with where the bot stands on the curve', () => {
    const text = practiceAsText(outcomes);

    expect(text).toMatch(/one right +5 +0\.600 +0\.667 +0\.600/);
    expect(text).toMatch(/at 0\.4 +1\.000 +0\.600/);
    expect(text).toMatch(/the bot: 0\.600 +0\.667/);
    expect(text).not.toContain('several');
  });
});

function aFile(questions: readonly object[]): string {
  const file = join(aFolder(), 'questions.jsonl');
  writeFileSync(file, questions.map((question) => `${JSON.stringify(question)}\n`).join(''));
  return file;
}

function anOutcome({
  correct = [0],
  ...outcome
}: Partial<Omit<PracticeOutcome, 'question'>> & {
  readonly correct?: number[];
}): PracticeOutcome {
  return {
    question: { ...QUESTION, correct },
    right: false,
    aheadBy: 0,
    favours: false,
    favoursRight: false,
    ...outcome,
  };
}
