import { stripVTControlCharacters } from 'node:util';
import { beforeEach, describe, expect, it } from 'vitest';
import { addFiles, aNotesFolder } from '../builders/notes-folder.ts';
import { runCli } from '../builders/run-cli.ts';

const note = `---
title: aws lambda intro
---

# aws lambda intro
Lambda runs code as functions.

## Timeouts
A function may run for 15 minutes.

## Sizes
| Size | Least | Most |
|------|-------|------|
| Memory | 128 MB | 10 GB |
`;

let folder: string;

beforeEach(async () => {
  folder = await aNotesFolder({ 'lambda.md': note });
});

const search = (args: readonly string[], { lines = [''], colours = false } = {}) =>
  runCli(['search', ...args], { lines, colours, cwd: folder, env: { NOTES_DIR: folder } });

describe('search in a terminal', () => {
  it('names the section, its place and the line that matches', async () => {
    const { code, out } = await search(['lambda', 'timeout']);

    expect(out).toContain('Timeouts');
    expect(out).toContain('lambda.md:8');
    expect(out).toContain('A function may run for 15 minutes.');
    expect(code).toBe(0);
  });

  it('names a note once where its first section bears the same name', async () => {
    const { out } = await search(['lambda']);

    expect(out).toMatch(/^ 1\. aws lambda intro\n/);
    expect(out).toContain('. Timeouts  aws lambda intro\n');
  });

  it('says that no section compares what is asked, and how the one about each begins', async () => {
    const { out } = await search(['lambda sizes vs timeouts']);

    expect(out).toMatch(
      /^No section compares these\. The best one about each comes first:\n\n 1\. Sizes /,
    );
    expect(out).toMatch(/ 2\. Timeouts .*\n.*\n {4}A function may run for 15 minutes\.\n/);
  });

  it('says what the cells of a table are', async () => {
    const { out } = await search(['lambda', 'memory']);

    expect(out).toContain('Memory – Least: 128 MB; Most: 10 GB');
  });

  it('writes the number bold that is asked for', async () => {
    const { out } = await search(['how', 'long', 'may', 'lambda', 'run?'], { colours: true });

    expect(out).toContain('\u001b[1m15 minutes\u001b[22m');
  });

  it('reports how it corrected a misspelt word', async () => {
    const { out } = await search(['lamda', 'timeout']);

    expect(out).toMatch(/^I read lamda as lambda\.\n\n 1\. /);
  });

  it('writes matched words bold where colours show', async () => {
    const { out } = await search(['minutes'], { colours: true });

    expect(out).toContain('\u001b[1mminutes\u001b[22m');
    expect(stripVTControlCharacters(out)).toContain('15 minutes');
  });

  it('says what a score is made of', async () => {
    const { out } = await search(['--explain', 'timeout']);

    expect(out).toMatch(/score \d+\.\d\d = \+\d+\.\d\d words/);
    expect(out).toContain('timeout -> timeouts (exact; heading)');
  });

  it('says what the notes speak most for when it is given options', async () => {
    const { code, out } = await search([
      'How long may a function run? A. 15 minutes B. 7 parsecs C. 2 giraffes',
    ]);

    expect(out).toContain('A. 15 minutes');
    expect(out).toContain('lambda.md:8 Timeouts');
    expect(out).toMatch(/^Your notes/);
    expect(code).toBe(0);
  });

  it('says of several questions at once that it is about the first', async () => {
    const questions =
      'How long may a function run? A. 15 minutes B. 7 parsecs What is Lambda? A. Code B. A giraffe';

    const { out } = await search([questions]);
    const { out: json } = await search(['--json', questions]);

    expect(out).toMatch(/^I read several questions there, and this is about the first one only\./);
    expect(out).toContain('B. 7 parsecs\n');
    expect(JSON.parse(json)).toMatchObject({ firstOfSeveral: true });
  });

  it('takes options in a JSON line, and says what supports each', async () => {
    const question = 'How long may a function run?';
    const options = ['7 parsecs', '15 minutes'];

    const { out } = await search(['--stdin'], { lines: [JSON.stringify({ question, options })] });

    const answer: unknown = JSON.parse(out);
    expect(answer).toMatchObject({
      query: question,
      hits: [
        { file: 'lambda.md', line: 8 },
        { file: 'lambda.md', line: 5 },
      ],
      options: [
        { text: '7 parsecs' },
        { text: '15 minutes', support: expect.any(Number), file: 'lambda.md', line: 8 },
      ],
      favours: expect.any(Array),
    });
  });

  it('shows what has the words alone where nothing matches a quote, and says so', async () => {
    const { code, out } = await search(['"minutes function"']);

    expect(out).toMatch(/^Nothing matches the quotes or -words\. .*\n\n 1\. Timeouts /);
    expect(code).toBe(0);
  });

  it('says so when nothing is found, and exits with 1', async () => {
    const { code, out } = await search(['giraffe']);

    expect(out).toContain('Nothing in the notes about giraffe.');
    expect(code).toBe(1);
  });

  it.each([['lambda'], ['--json', 'lambda'], ['--stdin']])(
    'says that a folder has no note: %s',
    async (...asked) => {
      const empty = await aNotesFolder({ 'lambda.txt': 'Text' });

      const { err } = await search(['--notes', empty, ...asked], { lines: ['lambda'] });

      expect(err).toContain(`There is no note in ${empty}. Notes are files that end in .md,`);
    },
  );

  it.each(['giraffe', 'What do giraffes eat? A. 7 parsecs B. 2 quasars'])(
    'gives scripts an empty list when nothing is found, which is no error: %s',
    async (question) => {
      const { code, out } = await search(['--json', question]);

      expect(JSON.parse(out)).toMatchObject({ hits: [] });
      expect(code).toBe(0);
    },
  );

  it.each(['?', '-lambda'])('says of %s that there is no word to look for', async (asked) => {
    const { code, out } = await search(['--', asked]);

    expect(out).toBe('There is no word in that I could look up. Please ask with a word or two.\n');
    expect(code).toBe(1);
  });

  it('reads the notes of the given folder, relative to where it is run', async () => {
    await addFiles(folder, { 'other/zebra.md': '# Zebra\nHas stripes.\n' });

    const { out } = await search(['zebra', '--notes', 'other']);

    expect(out).toContain('zebra.md:1');
  });

  it('prints one JSON line for scripts', async () => {
    const { out } = await search(['--json', 'timeouts']);

    const answer = JSON.parse(out);
    expect(answer).toMatchObject({ query: 'timeouts', sure: true });
    expect(answer.hits[0]).toEqual({
      file: 'lambda.md',
      line: 8,
      heading: 'Timeouts',
      trail: ['aws lambda intro'],
      score: expect.any(Number),
    });
    expect(out.trimEnd().split('\n')).toHaveLength(1);
  });

  it('answers each line of standard input with a JSON line, in order', async () => {
    const { code, out } = await search(['--stdin'], { lines: ['lambda', '', 'giraffe'] });

    const answers = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(answers.map(({ query }) => query)).toEqual(['lambda', '', 'giraffe']);
    expect(answers.map(({ hits }) => hits.length > 0)).toEqual([true, false, false]);
    expect(code).toBe(0);
  });

  it.each([
    ['{"question":', 'it is not valid JSON'],
    ['{"question":5}', '"question" is not text'],
    ['{"question":" "}', '"question" is not text'],
    ['{"options":["a","b"]}', '"question" is not text'],
    ['{"question":"lambda","options":["a"]}', '"options" is not a list of two or more texts'],
    ['{"question":"lambda","options":[1,2]}', '"options" is not a list of two or more texts'],
  ])('says what is wrong with the line %s, and answers the next', async (line, fault) => {
    const { code, out } = await search(['--stdin'], { lines: [line, 'lambda'] });

    const [wrong, right] = out
      .trimEnd()
      .split('\n')
      .map((answer) => JSON.parse(answer));
    expect(wrong).toEqual({
      error: expect.stringContaining(`This line is not a question: ${fault}.`),
    });
    expect(right).toMatchObject({ query: 'lambda' });
    expect(code).toBe(0);
  });

  it('takes a byte order mark at the beginning of standard input for none of the question', async () => {
    const lines = ['\uFEFF{"question":"lambda"}'];

    const { out } = await search(['--stdin'], { lines });

    expect(JSON.parse(out)).toMatchObject({ query: 'lambda', sure: true });
  });

  it('takes braces on the command line for a text', async () => {
    const { out } = await search(['{{ lambda }}']);

    expect(out).toContain('lambda.md');
  });

  it.each([
    ['no question', []],
    ['a limit that is no number', ['--limit', 'many', 'lambda']],
    ['an unknown option', ['--nope', 'lambda']],
    ['reasons in JSON', ['--explain', '--json', 'lambda']],
    ['reasons in the JSON of --stdin', ['--explain', '--stdin']],
    ['a question beside --stdin', ['--stdin', 'lambda']],
  ])('explains itself and exits with 2 at %s', async (_, args) => {
    const { code, err } = await search(args);

    expect(err).not.toBe('');
    expect(code).toBe(2);
  });
});
