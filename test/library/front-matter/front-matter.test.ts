import { describe, expect, it } from 'vitest';
import { aNote } from '../../builders/library.ts';
import { withFrontMatter } from './with-front-matter.ts';

describe('front matter', () => {
  it('says what the note is about', () => {
    const note = aNote(
      'lambda.md',
      withFrontMatter(`path: '/2022/5/aws-lambda'
title: 'aws lambda'
date: '20220506103105'
category: 'aws'
tags: ['serverless', 'certification']
aliases: [FaaS]`),
    );

    expect(note).toMatchObject({
      path: '/2022/5/aws-lambda',
      title: 'aws lambda',
      date: '2022-05-06T10:31:05',
      category: 'aws',
      tags: ['serverless', 'certification'],
      aliases: ['FaaS'],
      problems: [],
    });
  });

  it.each([
    ['a number as the title', 'title: 0.88', { title: '0.88' }],
    ['a version as the title', 'title: 3.10 # of Python', { title: '3.10' }],
    ['zeros before a number', 'title: 007', { title: '007' }],
    ['a time as the title', 'title: 12:30', { title: '12:30' }],
    ['versions in a list', 'tags: [python, 3.10, 3.1]', { tags: ['python', '3.10', '3.1'] }],
    [
      'versions in a list of lines',
      'aliases:\n- v3\n- 3.10\ntags: [1.20]',
      { aliases: ['v3', '3.10'], tags: ['1.20'] },
    ],
    ['a date as the title', 'title: 2022-05-06', { title: '2022-05-06' }],
    ['an unquoted date', 'date: 2022-05-06', { date: '2022-05-06' }],
    ['an unquoted date and time', 'date: 2022-05-06T10:31:05Z', { date: '2022-05-06T10:31:05' }],
    [
      'the day of an unquoted date in another zone',
      'date: 2024-03-01T00:30:00+02:00 # at night',
      { date: '2024-03-01T00:30:00' },
    ],
    ['an unquoted hour of one digit', 'date: 2022-5-6 9:05:00', { date: '2022-05-06T09:05:00' }],
    ['a title that looks like a date', 'title: 2024-02-30', { title: '2024-02-30' }],
    ['an unquoted run of digits', 'date: 20220506103105', { date: '2022-05-06T10:31:05' }],
    ['one tag as a string', 'tags: serverless', { tags: ['serverless'] }],
    ['tags apart by commas', 'tags: serverless, aws', { tags: ['serverless', 'aws'] }],
    ['tags with hashes', "tags: ['#aws']", { tags: ['aws'] }],
    ['tags with hashes in one text', "tags: '#aws #s3'", { tags: ['aws', 's3'] }],
    ['a comment behind a key', 'tags: # what it is about\n- aws', { tags: ['aws'] }],
    ['numbers among the tags', 'tags: [2022, aws]', { tags: ['2022', 'aws'] }],
    ['the same tag twice', 'tags: [aws, aws]', { tags: ['aws'] }],
    ['the same tag with and without its hash', "tags: ['#aws', aws]", { tags: ['aws'] }],
    ['no tags', 'tags:', { tags: [] }],
    ['an empty tag', 'tags:\n  - aws\n  -', { tags: ['aws'] }],
    ['a single tag under its other name', 'tag: aws', { tags: ['aws'] }],
    ['capital keys', 'Title: Lambda', { title: 'Lambda' }],
    ['one category in a list', 'category: [aws]', { category: 'aws' }],
    [
      'several categories',
      'categories: [aws, queues, sqs]\ntags: [sqs]',
      { category: 'aws', tags: ['sqs', 'queues'] },
    ],
    [
      'categories beside a category',
      'category: aws\ncategories: [queues]',
      { category: 'aws', tags: ['queues'] },
    ],
    ['a title over two lines', 'title: >\n  aws\n  lambda', { title: 'aws lambda' }],
    ['the date of when a page is made, in R', 'date: "`r Sys.Date()`"', { date: null }],
    ['the date of when a page is made, in Quarto', 'date: last-modified', { date: null }],
    ['a title that could be such a date', 'title: Today', { title: 'Today' }],
    ['tabs between list items', 'tags:\n\t- aws', { tags: ['aws'] }],
  ])('takes %s', (_, yaml, expected) => {
    const note = aNote('note.md', withFrontMatter(yaml));

    expect(note).toMatchObject({ ...expected, problems: [] });
  });

  it.each([
    ['a heading', '\n# Lambda\n\nLambda: runs code\n\n'],
    ['a heading alone', '\n# Lambda\n\n'],
    ['a list under a heading', '\n# Lambda\n\n- Lambda: runs code\n'],
  ])('is not %s between two rules', (_, text) => {
    const note = aNote('note.md', `---\n${text}---\n\n## Limits\n\n15 minutes\n`);

    expect(note.sections.slice(-2).map(({ heading }) => heading)).toEqual(['Lambda', 'Limits']);
    expect(note.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('is not a sentence with a colon between two rules', () => {
    const note = aNote('note.md', '---\n\nLambda: runs code\n\n---\n\nAnother.\n');

    expect(note.sections[0]?.plain).toBe('Lambda: runs code\nAnother.');
  });

  it.each([
    ['at the top', '# Ours\n\ntitle: x'],
    ['under a blank line', '\n# Ours\ntitle: x'],
    ['between fields', 'title: x\n\n# Theirs\n\nlayout: post'],
    ['at the end', 'title: x\n\n# tags: [aws]'],
    ['in a list', 'title: x\ntags:\n\n# ours\n  - aws'],
    ['above a field in capitals', '\n# Ours\n\nTitle: x'],
  ])('may hold a comment %s', (_, yaml) => {
    const note = aNote('note.md', withFrontMatter(yaml));

    expect(note).toMatchObject({ title: 'x', problems: [] });
    expect(note.sections.map(({ heading }) => heading)).toEqual(['Heading']);
  });

  it('is not read from a code fence', () => {
    const note = aNote('note.md', '```yaml\n---\ntitle: Wrong\n---\n```\n\n# Right\n');

    expect(note.title).toBe('Right');
  });

  it('is not a paragraph between two rules', () => {
    const note = aNote('note.md', '---\nA paragraph.\n\n---\n\nAnother.\n');

    expect(note.sections[0]?.plain).toBe('A paragraph.\nAnother.');
    expect(note.problems).toEqual([]);
  });

  it('may be empty', () => {
    expect(aNote('note.md', '---\n---\n# Lambda\nText\n')).toMatchObject({
      title: 'Lambda',
      problems: [],
    });
  });
});
