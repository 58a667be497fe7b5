import { join } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { aNotesFolder } from '../builders/notes-folder.ts';
import { runCli } from '../builders/run-cli.ts';

const BROKEN = '# A\n![x](gone.png)\n##Loose\nText\n[x](gone.md)\n';
const FINE = '# B\nText\n\n## Exam tips\n* One - the first\n';

describe('notes:check', () => {
  it('lists the problems by file, with line and severity, and counts them', async () => {
    const folder = await aNotesFolder({ 'deep/a.md': BROKEN, 'b.md': FINE });

    const { out, code } = await check(folder);

    expect(out.split('\n')).toEqual([
      'deep/a.md',
      expect.stringMatching(
        /^ {4}2 {2}error {4}The image gone\.png does not exist\. .* \(image-missing\)$/,
      ),
      expect.stringMatching(/^ {4}3 {2}hint .* \(heading-space\)$/),
      expect.stringMatching(/^ {4}5 {2}warning .* \(link-broken\)$/),
      '',
      '2 notes, 4 sections: 3 problems (1 error, 1 warning, 1 hint).',
      '1 image-missing, 1 heading-space, 1 link-broken',
      '',
      expect.stringContaining('docs/notes-check.md'),
      expect.stringContaining('nota-ignore: [heading-space]'),
      expect.stringContaining('NOTES_CHECK_IGNORE=heading-space'),
      '',
    ]);
    expect(code).toBe(1);
  });

  it('is content with notes that are fine', async () => {
    const folder = await aNotesFolder({ 'b.md': FINE });

    const { out, code } = await check(folder);

    expect(out).toBe('1 note, 2 sections: nothing wrong.\n');
    expect(code).toBe(0);
  });

  it.each([
    ['for people', []],
    ['for scripts', ['--json']],
    ['for pull requests', ['--format', 'github']],
  ])('is not content with a folder without a note, %s', async (_, options) => {
    const folder = await aNotesFolder({ 'lambda.txt': 'Text' });

    const { out, err, code } = await check(folder, ...options);

    expect(out).not.toContain('nothing wrong');
    expect(err).toBe(
      `There is no note in ${folder}. Notes are files that end in .md, .mdx, .qmd or .Rmd.\n`,
    );
    expect(code).toBe(1);
  });

  it('does not take files that it has to leave out for missing ones', async () => {
    const folder = await aNotesFolder({ 'a.md': Buffer.of(0xff, 0xfe, 0xfd) });

    const { out, err, code } = await check(folder);

    expect(out).toContain('a.md');
    expect(err).toBe(
      `None of the notes in ${folder} can be used: \`npm run notes:check\` lists what is wrong.\n`,
    );
    expect(code).toBe(1);
  });

  it('does not fail for warnings and hints', async () => {
    const folder = await aNotesFolder({ 'a.md': '##Loose\n[x](gone.md)\n' });

    expect((await check(folder)).code).toBe(0);
  });

  it('writes one object of counts and problems with --json', async () => {
    const folder = await aNotesFolder({ 'a.md': BROKEN, 'b.md': FINE });

    const { out, code } = await check(folder, '--json');

    expect(JSON.parse(out)).toEqual({
      notes: 2,
      sections: 4,
      definitions: expect.any(Number),
      tips: 1,
      tipSections: 1,
      problems: [
        expect.objectContaining({ folder, file: 'a.md', line: 2, code: 'image-missing' }),
        expect.objectContaining({ file: 'a.md', line: 3, severity: 'hint' }),
        expect.objectContaining({ file: 'a.md', line: 5, severity: 'warning' }),
      ],
    });
    expect(code).toBe(1);
  });

  it('marks lines in a pull request with --format github', async () => {
    const folder = await aNotesFolder({
      'notes/50%, a:b.md': '# A\n![x](gone.png)\n[x](gone.md)\n### C\nText\n',
    });

    const { out } = await check(join(folder, 'notes'), '--format', 'github');

    expect(out).toContain(
      '::error file=notes/50%25%2C a%3Ab.md,line=2,title=image-missing::The image',
    );
    expect(out).toContain('line=3,title=link-broken::');
    expect(out).toMatch(/^::warning .*link-broken/m);
    expect(out).toMatch(/^::notice .*heading-level-skipped/m);
  });

  it('reads the folders of NOTES_DIR when none is named, and tells their files apart', async () => {
    const [one, two] = [
      await aNotesFolder({ 'a.md': BROKEN }),
      await aNotesFolder({ 'a.md': BROKEN }),
    ];

    const { out } = await runCli(['check'], { cwd: one, env: { NOTES_DIR: `${one}:${two}` } });

    expect(out).toContain(`${one}/a.md\n`);
    expect(out).toContain(`${two}/a.md\n`);
    expect(out).toContain('2 notes');
  });

  it('ignores a NOTES_DIR of spaces, as the bot does', async () => {
    const folder = await aNotesFolder({ 'notes/b.md': FINE });

    const { out } = await runCli(['check'], { cwd: folder, env: { NOTES_DIR: '  ' } });

    expect(out).toBe('1 note, 2 sections: nothing wrong.\n');
  });

  it('says what NOTES_DIR takes', async () => {
    const { err, code } = await runCli(['check'], {
      cwd: await aNotesFolder(),
      env: { NOTES_DIR: ':' },
    });

    expect(err).toBe('NOTES_DIR is set to ":", but takes the path of a folder, or of several.\n');
    expect(code).toBe(1);
  });

  it('leaves out, and does not fail for, what NOTES_CHECK_IGNORE names', async () => {
    const folder = await aNotesFolder({ 'a.md': BROKEN });

    const { out, code } = await runCli(['check', '.', '--json'], {
      cwd: folder,
      env: { NOTES_CHECK_IGNORE: 'image-missing, link-broken' },
    });

    expect(JSON.parse(out)).toMatchObject({ problems: [{ code: 'heading-space' }] });
    expect(code).toBe(0);
  });

  it('says what NOTES_CHECK_IGNORE takes', async () => {
    const { err, code } = await runCli(['check', '.'], {
      cwd: await aNotesFolder(),
      env: { NOTES_CHECK_IGNORE: 'nonsense' },
    });

    expect(err).toBe(
      'NOTES_CHECK_IGNORE is set to "nonsense", but takes codes of problems, separated by commas, as docs/notes-check.md lists them.\n',
    );
    expect(code).toBe(1);
  });

  it('paints severities only where colours show', async () => {
    const folder = await aNotesFolder({ 'a.md': BROKEN });

    const plain = await runCli(['check', '.'], { cwd: folder });
    const painted = await runCli(['check', '.'], { cwd: folder, colours: true });

    expect(painted.out).not.toBe(plain.out);
    expect(stripVTControlCharacters(painted.out)).toBe(plain.out);
  });

  it.each([
    ['the command', ['check', 'gone'], {}],
    ['the command', ['search', '--notes', 'gone', 'lambda'], { NOTES_DIR: 'here' }],
    ['NOTES_DIR', ['check'], { NOTES_DIR: 'gone' }],
    ['NOTES_DIR', ['check'], {}],
  ])(
    'says where to name another folder than one that is not there: in %s',
    async (where, args, env) => {
      const { err, code } = await runCli(args, { cwd: await aNotesFolder(), env });

      expect(err).toContain(`does not exist. Create it, or name another one in ${where}.`);
      expect(code).toBe(1);
    },
  );

  it.each([
    [['--help'], ['notes:check', 'npm run db', 'npm run search']],
    [['check', '--help'], ['npm run notes:check -- [FOLDER …] [--json | --format github]']],
    [['db', '--help'], ['npm run db -- backup FILE']],
    [
      ['search', '--limit', '3', '-h'],
      ['npm run search', '--explain'],
    ],
  ])('shows how it is used when asked by %j', async (args, sentences) => {
    const { out, err, code } = await runCli(args, { cwd: await aNotesFolder() });

    for (const sentence of sentences) expect(out).toContain(sentence);
    expect(err).toBe('');
    expect(code).toBe(0);
  });

  it.each([
    [['check', '--format', 'xml'], '--format takes text or github, not xml.'],
    [['check', '--nonsense'], '--nonsense'],
    [['check', '--json', '--format', 'github'], '--json and --format cannot be used together'],
    [['check', ''], 'The name of a notes folder is empty.'],
    [['search', '--notes', ' ', 'lambda'], 'The name of a notes folder is empty.'],
    [['nonsense'], 'Name a command: check, db, search.'],
    [[], 'Name a command: check, db, search.'],
    [['constructor'], 'Name a command: check, db, search.'],
  ])('says how it is used after %j', async (args, sentence) => {
    const { err, code } = await runCli(args, { cwd: await aNotesFolder() });

    expect(err).toContain(sentence);
    expect(code).toBe(2);
  });
});

async function check(folder: string, ...args: readonly string[]) {
  return await runCli(['check', folder, ...args], { cwd: join(folder, '..') });
}
