import { describe, expect, it } from 'vitest';
import { aNote } from '../../builders/library.ts';
import { withFrontMatter } from './with-front-matter.ts';

describe('front matter', () => {
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
    ['title: S3: the basics', 'quotes around a value that contains a colon'],
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
});
