import { basename, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { RANKING } from '../../../src/search/ranking-settings.ts';
import { corpora } from '../../builders/corpora.ts';
import { judgedSet, readQuestions } from '../questions/question.ts';
import { buildEngine } from './engines.ts';
import { doubts, evaluate, overallScores } from './evaluate.ts';

/** Asks the bot's engine all judged questions of a set about a folder of notes. */
async function asked(folder: string, set: string) {
  const library = await loadLibrary([folder]);
  const engine = await buildEngine('nota', library, RANKING);
  return evaluate(engine, library, await readQuestions(judgedSet(set)), 10);
}

describe('ranking of the sample notes', async () => {
  const outcomes = await asked(resolve('notes'), 'questions');

  it('is no worse than it was, on judged questions of every kind', () => {
    const { success1, success5, ndcg10 } = overallScores(outcomes);

    // As measured, minus the value of two questions in fifty.
    expect(success1).toBeGreaterThanOrEqual(0.86);
    expect(success5).toBeGreaterThanOrEqual(0.92);
    expect(ndcg10).toBeGreaterThanOrEqual(0.83);
  });

  it('doubts what the notes do not answer, and little else', () => {
    const { unanswerable, unanswerableDoubted, answerable, answerableDoubted } = doubts(outcomes);

    expect(unanswerableDoubted / unanswerable).toBeGreaterThanOrEqual(0.7);
    expect(answerableDoubted / answerable).toBeLessThanOrEqual(0.09);
  });
});

describe.each(corpora('multilingual/zh', 'multilingual/ja'))(
  'ranking of the notes in %s',
  (folder) => {
    it('puts a right section first for four questions in five', async () => {
      const outcomes = await asked(folder, `${basename(folder)}-questions`);

      expect(overallScores(outcomes).success1).toBeGreaterThanOrEqual(0.8);
    });
  },
);
