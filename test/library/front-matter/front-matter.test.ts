import { describe, expect, it } from 'vitest';
import { aNote } from '../../builders/library.ts';

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
    ['a template in place of a title', 'title: {{title}}', 'title'],
    ['a mapping as the category', 'category: {a: b}', 'category'],
    ['two categories', 'category: [aws, gcp]', 'category'],
    ['a date that is none', 'date: soon', 'date'],
    ['the 31st of April', "date: '2022-04-31'", 'date'],
    ['the 30th of February, unquoted', 'date: 2024-02-30', 'date'],
    ['a list of lists with a space before the colon', 'tags : [[a, b]]', 'tags'],
    ['a list of lists under a quoted key', '"tags": [[a, b]]', 'tags'],
    ['a list of lists as tags', 'tags: [[a, b]]', 'tags'],
  ])('reports %s with its line and reads on', (_, yaml, key) => {
    const note = aNote('note.md', withFrontMatter(`path: /x\n${yaml}`));

    expect(note.path).toBe('/x');
    expect(note.problems).toMatchObject([
      { code: 'front-matter-value', severity: 'warning', line: 3 },
    ]);
    expect(note.problems[0]?.message).toContain(key);
  });

  it.each([
    ['tags', 'tags: #aws #s3', 2],
    ['a tag of several', 'title: x\ntags:\n  - s3\n  - #aws', 5],
    ['a title', 'title: #1 in exams', 2],
  ])('says that %s with a hash and no quotes is a comment to YAML', (_, yaml, line) => {
    const { tags, problems } = aNote('note.md', withFrontMatter(yaml));

    expect(tags.join()).not.toContain('aws');
    expect(problems).toMatchObject([{ code: 'front-matter-value', severity: 'warning', line }]);
    expect(problems[0]?.message).toContain('#');
  });

  it.each([
    ['a list item that is none', 'tags:\n- %', 3],
    ['a colon in an unquoted value', 'tags: [aws]\ntitle: AWS: Lambda', 3],
    ['a key twice', 'title: a\ntitle: b', 3],
    ['a bracket that stays open', 'tags: [a', 3],
    ['a function', 'title: !!js/function "function () {}"', 2],
    ['an alias of nothing', 'title: *nothing', 2],
    ['a line of four dashes', 'title: x\n----\ntags: [aws]', 4],
    ['an end with a remark', 'title: x\n--- # end\ntags: [aws]', 2],
    ['brackets without end', `title: ${'['.repeat(20_000)}`, 2],
  ])('that is broken by %s is a problem, and the text is still there', (_, yaml, line) => {
    const note = aNote('lambda-basics.md', `---\n${yaml}\n---\n\nThe text.\n`);

    expect(note.title).toBe('lambda basics');
    expect(note.sections).toMatchObject([{ markdown: 'The text.' }]);
    expect(note.problems).toMatchObject([
      { code: 'front-matter-invalid', severity: 'error', line },
    ]);
  });

  it.each([
    ['tags:\n\t- aws\n\t- s3', 'spaces'],
    ['title: @home', 'quotes around a value that begins with @'],
    ['title: `run`', 'quotes around a value that begins with `'],
    ['tags:\n  - %sql', 'quotes around a value that begins with %'],
    ['title: S3: the basics', 'quotes around a value that holds a colon'],
  ])('says what to do about %j, which YAML can’t read', (yaml, advice) => {
    const { problems } = aNote('note.md', withFrontMatter(yaml));

    expect(problems).toMatchObject([{ code: 'front-matter-invalid' }]);
    expect(problems[0]?.message).toContain(advice);
  });

  it('is reported broken every time it is read', () => {
    const text = withFrontMatter('title: [');

    const codes = [1, 2, 3].map(() => aNote('note.md', text).problems[0]?.code);

    expect(codes).toEqual(Array(3).fill('front-matter-invalid'));
  });

  it.each(['js', 'javascript', 'coffee', 'cson', 'toml', 'json', 'JS', 'anything'])(
    'in the language %s is refused and never executed',
    (language) => {
      const trap = 'globalThis.wasExecuted = true';

      const note = aNote('note.md', `---${language}\n${trap}\n---\nThe text.\n`);

      expect(globalThis).not.toHaveProperty('wasExecuted');
      expect(note.sections).toMatchObject([{ markdown: 'The text.', startLine: 1, endLine: 4 }]);
      expect(note.problems).toMatchObject([{ code: 'front-matter-not-yaml', line: 1 }]);
    },
  );

  it('in TOML is named and left out of the text', () => {
    const note = aNote('note.md', '+++\ntitle = "Lambda"\n+++\nThe text.\n');

    expect(note.sections).toMatchObject([{ markdown: 'The text.' }]);
    expect(note.problems[0]?.message).toContain('TOML');
  });

  it('that is never closed is a problem, and read as text', () => {
    const note = aNote('note.md', '---\ntitle: Lambda\n\n# Lambda\nThe text.\n');

    expect(note.sections.at(-1)).toMatchObject({ heading: 'Lambda', markdown: 'The text.' });
    expect(note.problems).toMatchObject([{ code: 'front-matter-unclosed', line: 1 }]);
  });

  it('that is not closed before the text begins is a problem, and no text is lost', () => {
    const note = aNote(
      'note.md',
      '---\ntitle: Lambda\ntags: [aws]\n\n# Lambda\n\nRuns code\n\n---\n\n## Limits\n\n15 minutes\n',
    );

    expect(note.sections.slice(-2)).toMatchObject([
      { heading: 'Lambda', plain: 'Runs code' },
      { heading: 'Limits', plain: '15 minutes' },
    ]);
    expect(note.problems).toMatchObject([{ code: 'front-matter-unclosed', line: 1 }]);
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

  it('is not what stands in a code fence', () => {
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

  it('gives way to a table of metadata, a key a column', () => {
    const note = aNote(
      'note.md',
      '| Title | Category | Tags | Date |\n|---|---|---|---|\n| a test | aws | x, y | 20210607002234 |\n\n# H\n',
    );

    expect(note).toMatchObject({ title: 'a test', category: 'aws', tags: ['x', 'y'] });
    expect(note.date).toBe('2021-06-07T00:22:34');
    expect(note.sections).toMatchObject([{ heading: 'H', startLine: 5 }]);
  });

  it('gives way to a table of metadata, a key a row', () => {
    const note = aNote(
      'note.md',
      '| Key | Value |\n|---|---|\n| **Title** | a test |\n| Tags | x |\n\nText\n',
    );

    expect(note).toMatchObject({ title: 'a test', tags: ['x'] });
    expect(note.sections).toMatchObject([{ markdown: 'Text' }]);
  });

  it.each([
    '| Title | Author |\n|---|---|\n| Dune | Herbert |\n',
    '| Service | Price |\n|---|---|\n| Lambda | low |\n',
  ])('is not every table: %j', (text) => {
    expect(aNote('note.md', text).sections[0]?.markdown).toBe(text.trim());
  });
});

describe('the title of a note', () => {
  it.each([
    ['the front matter', '---\ntitle: Given\n---\n# Heading\n', 'Given'],
    ['the first heading of the first level', '## Small\n# Large\n# Larger\n', 'Large'],
    ['the words of the file name', 'Text\n', 'aws lambda basics'],
  ])('comes from %s', (_, text, title) => {
    expect(aNote('aws/aws-lambda_basics.md', text).title).toBe(title);
  });

  it.each([
    ['CMake%3A set up Qt.md', 'CMake: set up Qt'],
    ['Set up Qt 0123456789abcdef0123456789abcdef.md', 'Set up Qt'],
    ['0123456789abcdef0123456789abcdef.md', '0123456789abcdef0123456789abcdef'],
    ['100% sure.md', '100% sure'],
  ])('has the signs that stand in the file name %s', (file, title) => {
    expect(aNote(file, 'Text\n').title).toBe(title);
  });
});

function withFrontMatter(yaml: string): string {
  return `---\n${yaml}\n---\n\n# Heading\nText\n`;
}
