import { describe, expect, it } from 'vitest';
import { suggestCategories, suggestNotes, suggestTags } from '../../src/answers/suggest.ts';
import { anEngine } from '../builders/engine.ts';

const engine = anEngine({
  'a.md': '---\ncategory: web\ntags: [data lake, database]\n---\n# A\n',
  'b.md': '---\ncategory: aws\ntags: [database, big data]\n---\n# B\n',
  'c.md': '---\ncategory: aws\n---\n# C\n',
  'd.md': '# D\n',
});

describe('suggestions', () => {
  it('offer all categories, the largest first, before anything is typed', () => {
    expect(suggestCategories(engine, '')).toEqual(['aws', 'web']);
  });

  it('offer tags that begin with what was typed before those that hold it', () => {
    expect(suggestTags(engine, 'DATA')).toEqual(['database', 'data lake', 'big data']);
  });

  it('offer nothing for what no tag has', () => {
    expect(suggestTags(engine, 'xylophone')).toEqual([]);
  });

  it.each([
    ['lamb', ['Lambda limits', 'AWS Lambda']],
    ['lamda', ['AWS Lambda', 'Lambda limits']],
    ['aws/lambda', ['AWS Lambda']],
    ['xylophone', []],
  ])('offer for "%s" the notes that are called so, else those that nearly are', (typed, titles) => {
    const lambdas = anEngine({
      'aws/lambda.md': '# AWS Lambda\nFunctions.\n',
      'limits.md': '# Lambda limits\nFifteen minutes.\n',
      'sqs.md': '# Amazon SQS\nQueues.\n',
    });

    expect(suggestNotes(lambdas, typed).map(({ title }) => title)).toEqual(titles);
  });
});
