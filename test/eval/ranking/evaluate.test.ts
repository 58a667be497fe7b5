import { expect, it } from 'vitest';
import { RANKING } from '../../../src/search/ranking-settings.ts';
import { aLibrary } from '../../builders/library.ts';
import { askedWithOptions } from '../questions/question.ts';
import { buildEngine } from './engines.ts';
import { evaluate } from './evaluate.ts';

it('asks questions with their options, those that have some, and scores the section that fits', async () => {
  const notes = aLibrary({
    'lambda.md': '# AWS Lambda\nLambda runs code without servers, billed by the millisecond.',
    'ec2.md': '# Amazon EC2\nVirtual servers with an operating system that you patch yourself.',
    's3.md': '# Amazon S3\nObjects in buckets, kept in several zones.',
  });
  const plain = { id: 'q', kind: 'exam', question: 'Which of these runs code?', relevant: [] };
  const withOptions = {
    ...plain,
    options: ['Amazon EC2', 'AWS Lambda', 'Amazon S3'],
    relevant: [{ file: 'lambda.md', heading: 'AWS Lambda', line: 1, grade: 2 as const }],
  };
  const engine = await buildEngine('nota', notes, RANKING);

  const outcomes = evaluate(engine, notes, askedWithOptions([plain, withOptions]), 10);

  expect(outcomes).toMatchObject([
    { question: { question: expect.stringContaining('\nB. AWS Lambda') }, scores: { success1: 1 } },
  ]);
  expect(new Set(outcomes[0]?.ids).size).toBe(outcomes[0]?.ids.length);
  const [first = ''] = outcomes[0]?.ids ?? [];
  expect(engine.explain(outcomes[0]?.question.question ?? '', first)).toEqual([
    expect.stringMatching(/^score [0-4]\.\d\d of 4 /),
  ]);
});
