import { describe, expect, it } from 'vitest';
import { anEngine } from '../../builders/engine.ts';
import type { Question } from '../questions/question.ts';
import { snippetFigures, snippetsAsJson, snippetsAsText } from './snippets.ts';

const engine = anEngine({
  'lambda.md': '# Lambda\n## Limits\nThe timeout is 15 minutes.\n## Price\nBy the millisecond.',
  'sqs.md': `# SQS\n## Messages\nA message is hidden. ${'Other. '.repeat(80)}For thirty seconds.`,
});

const aQuestion = (question: string, answer: string, file: string, line: number): Question => ({
  id: question,
  kind: 'keyword',
  question,
  answer,
  relevant: [{ file, heading: '', line, grade: 2 }],
});

const IN_FULL = aQuestion('lambda timeout', 'up to 15 minutes', 'lambda.md', 2);
const FAR_OFF = aQuestion('hidden message', 'for thirty seconds', 'sqs.md', 2);

describe('the snippets of the sections that state the answers', () => {
  it('are measured by the words of the answers that they show', () => {
    expect(snippetFigures(engine, [IN_FULL])).toEqual({
      questions: 1,
      shown: 1,
      shownInFull: 1,
    });
    expect(snippetFigures(engine, [FAR_OFF, IN_FULL])).toEqual({
      questions: 2,
      shown: 0.5,
      shownInFull: 0.5,
    });
  });

  it('do not count where the section is not found, or says no more than the question', () => {
    const notFound = aQuestion('hidden message', 'for thirty seconds', 'lambda.md', 4);
    const nothingMore = aQuestion('timeout of 15 minutes', '15 minutes', 'lambda.md', 2);

    expect(snippetFigures(engine, [notFound, nothingMore]).questions).toBe(0);
  });

  it('are told of in a line, for people and for scripts', () => {
    const figures = { questions: 3, shown: 0.5, shownInFull: 1 / 3 };

    expect(snippetsAsText(figures)).toBe(
      "snippets: 0.500 of the answer's words, all of them for 0.333 of 3 questions\n",
    );
    expect(JSON.parse(snippetsAsJson(figures))).toEqual(figures);
  });
});
