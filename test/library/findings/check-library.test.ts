import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkLibrary } from '../../../src/library/findings/check-library.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { aLibrary, aNote } from '../../builders/library.ts';
import { aNotesFolder } from '../../builders/notes-folder.ts';

const SKIPPED = '# One\n### Three\nText\n';

const note = (frontMatter: string, text = SKIPPED) => `---\n${frontMatter}\n---\n${text}`;

const codesIn = async (texts: Readonly<Record<string, string>>) =>
  (await checkLibrary(aLibrary(texts))).map(({ file, line, code }) => `${file}:${line} ${code}`);

describe('a close look at the notes', () => {
  it('gives what loading found and what the rules find, by file and line', async () => {
    const texts = { 'b.md': '# B\n### C\nText\n##Loose\nText\n', 'a.md': '# A\n## Exam tips\n' };

    expect(await codesIn(texts)).toEqual([
      'a.md:2 tips-section-empty',
      'b.md:2 heading-level-skipped',
      'b.md:4 heading-space',
    ]);
  });

  it("doesn't report what a note ignores, whichever rule would have found it", async () => {
    const texts = {
      'a.md': note(
        'nota-ignore: [heading-level-skipped, link-broken]',
        '# A\n### B\n[x](gone.md)\n',
      ),
      'b.md': '# B\n### C\n[x](gone.md)\n',
    };

    expect(await codesIn(texts)).toEqual(['b.md:2 heading-level-skipped', 'b.md:3 link-broken']);
    expect(aLibrary(texts).problems).toMatchObject([{ file: 'b.md' }]);
  });

  it('keeps quiet about what is ignored everywhere', async () => {
    const library = aLibrary({ 'a.md': '# A\n### B\n[x](gone.md)\n' });

    const problems = await checkLibrary(library, ['link-broken']);

    expect(problems.map(({ code }) => code)).toEqual(['heading-level-skipped']);
  });

  it.each([
    ['one code', note('nota-ignore: heading-level-skipped')],
    ['several in a text', note('nota-ignore: section-long, heading-level-skipped')],
    ['any case of the key', note('Nota-Ignore: [heading-level-skipped]')],
    ['a table', `| title | A |\n| - | - |\n| nota-ignore | heading-level-skipped |\n\n${SKIPPED}`],
  ])('takes what is to be ignored from %s', async (_, text) => {
    expect(await codesIn({ 'a.md': text })).toEqual([]);
  });

  it('says at its line which code nobody knows, and heeds the others', async () => {
    const texts = { 'a.md': note('title: A\nnota-ignore: [heading-level-skipped, nonsense]') };

    const problems = await checkLibrary(aLibrary(texts));

    expect(problems).toMatchObject([{ line: 3, severity: 'hint', code: 'ignore-unknown' }]);
    expect(problems[0]?.message).toContain('nonsense');
  });

  it('looks for files that notes link to, inside the folder only', async () => {
    const folder = await aNotesFolder({
      'aws/a.md':
        '# A\n[1](./slides.pdf)\n[2](./gone.pdf)\n[3](../../outside.pdf)\n[4](/site.css)\n[5](page.html)\n[6](v1.2)\n[7](my%20data.csv)\n',
      'aws/slides.pdf': 'x',
    });
    await mkdir(join(folder, 'aws'), { recursive: true });
    await writeFile(join(folder, 'aws/my data.csv'), 'x');

    const problems = await checkLibrary(await loadLibrary([folder]));

    expect(problems).toMatchObject([
      { file: 'aws/a.md', line: 3, severity: 'warning', code: 'link-broken' },
    ]);
  });

  it('knows that a file holds no other file', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A\n[1](./x.pdf/gone.csv)\n', 'x.pdf': 'x' });

    const problems = await checkLibrary(await loadLibrary([folder]));

    expect(problems).toMatchObject([{ file: 'a.md', line: 2, code: 'link-broken' }]);
  });

  it('never fails, whatever the notes contain', async () => {
    const piece = fc.oneof(
      fc.constantFrom(
        '# A\n',
        '### A\n',
        '## Exam tips\n',
        '* A - the first of many things that are\n',
        '* A - 15 minutes of waiting\n',
        '---\n',
        'tags: [x, xs]\n',
        'nota-ignore: [{a: 1}, 2, null]\n',
        '[a](b.md#c)\n',
        '[a](../x\u0000.pdf)\n',
        '[[a]]\n',
        '数据库：保存数据的容器\n',
      ),
      fc.string({ unit: 'binary' }),
    );
    const text = fc.array(piece, { maxLength: 12 }).map((pieces) => pieces.join(''));

    await fc.assert(
      fc.asyncProperty(fc.array(text, { maxLength: 4 }), async (texts) => {
        const library = aLibrary(Object.fromEntries(texts.map((one, at) => [`${at}/n.md`, one])));

        const problems = await checkLibrary(library);

        expect(problems.every(({ line }) => line >= 1)).toBe(true);
        expect(problems.every((one) => /^[\s\S]+\.$/.test(one.message))).toBe(true);
      }),
      { numRuns: 150 },
    );
  });

  it('leaves the notes as they were loaded', () => {
    expect(aNote('a.md', '# A\n### B\nText\n').problems).toEqual([]);
  });
});
