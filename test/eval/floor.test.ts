import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../src/library/load-library.ts';
import { RANKING } from '../../src/search/rank/settings.ts';
import { buildEngine } from './engines.ts';
import { doubts, evaluate, overallScores } from './evaluate.ts';
import { readQuestions } from './question.ts';

const here = import.meta.dirname;
const corpora = process.env['NOTA_CORPORA'];

/** Asks the bot's engine all questions of a file about a folder of notes. */
async function asked(notes: string, questions: string) {
  const library = await loadLibrary([notes]);
  const engine = await buildEngine('nota', library, RANKING);
  return evaluate(engine, library, await readQuestions(join(here, questions)), 10);
}

describe('ranking of the sample notes', () => {
  it('is no worse than it was, on judged questions of every kind', async () => {
    const outcomes = await asked(join(here, '../../notes'), 'questions.jsonl');

    const { success1, success5, ndcg10 } = overallScores(outcomes);
    expect(success1).toBeGreaterThanOrEqual(0.82);
    expect(success5).toBeGreaterThanOrEqual(0.95);
    expect(ndcg10).toBeGreaterThanOrEqual(0.77);
  });

  it('doubts what the notes do not answer, and little else', async () => {
    const outcomes = await asked(join(here, '../../notes'), 'questions.jsonl');

    const { unanswerable, unanswerableDoubted, answerable, answerableDoubted } = doubts(outcomes);
    expect(unanswerableDoubted / unanswerable).toBeGreaterThanOrEqual(0.7);
    expect(answerableDoubted / answerable).toBeLessThanOrEqual(0.09);
  });
});

if (corpora !== undefined) {
  describe.each(['zh', 'ja'])('ranking of the notes in %s', (language) => {
    it('puts a right section first for four questions in five', async () => {
      const notes = join(corpora, 'multilingual', language);

      const outcomes = await asked(notes, `${language}-questions.jsonl`);

      expect(overallScores(outcomes).success1).toBeGreaterThanOrEqual(0.8);
    });
  });
}
