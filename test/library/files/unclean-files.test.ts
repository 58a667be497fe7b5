import { mkdir, writeFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { aPng } from '../../builders/images.ts';
import { aNotesFolder } from '../../builders/notes-folder.ts';

describe('files that are no clean text', () => {
  it('may begin with a byte order mark', async () => {
    const folder = await aNotesFolder({ 'a.md': '\ufeff---\ntitle: Marked\n---\n# A\nText' });

    const library = await loadLibrary([folder]);

    expect(library.notes[0]?.title).toBe('Marked');
    expect(library.problems).toEqual([]);
  });

  it.each([
    ['Latin-1', Buffer.from('# Ünder\nfine\nthe gr\xf6ßte\n', 'latin1'), 1],
    [
      'a broken character',
      Buffer.concat([Buffer.from('# A\nfine\n'), Buffer.from([0xc3, 0x28])]),
      3,
    ],
    ['a character cut in two', Buffer.from('# Ü').subarray(0, 3), 1],
    ['UTF-16', Buffer.from('\ufeff# A\n', 'utf16le'), 1],
    ['an image', Buffer.from(aPng()), 1],
  ])('are problems in %s, and no broken words', async (_, bytes, line) => {
    const folder = await aNotesFolder({ 'a.md': bytes, 'b.md': '# B\nText' });

    const library = await loadLibrary([folder]);

    expect(library.notes.map(({ file }) => file)).toEqual(['b.md']);
    expect(library.problems).toMatchObject([
      { file: 'a.md', code: 'encoding', severity: 'error', line },
    ]);
  });

  it('are read without their control characters', async () => {
    const folder = await aNotesFolder({
      'a.md': "---\ntitle: 'Back\bspace'\n---\n# N\0UL\nText\x1b[0m\n",
    });

    const library = await loadLibrary([folder]);

    expect(library.notes[0]?.title).toBe('Backspace');
    expect(library.sections[0]).toMatchObject({ heading: 'NUL', plain: 'Text[0m' });
    expect(library.problems).toMatchObject([
      { code: 'control-character', line: 2, severity: 'hint' },
    ]);
  });

  it('are left out when they are far too large', async () => {
    const folder = await aNotesFolder({ 'a.md': Buffer.alloc(20_000_001, 'x') });

    const library = await loadLibrary([folder]);

    expect(library.problems).toMatchObject([{ file: 'a.md', code: 'file-too-large' }]);
  });
});

describe('names that are not UTF-8', () => {
  /** `Prüf`, with its umlaut encoded as Latin-1. */
  const LATIN_1 = Buffer.from('Pr\xfcf', 'latin1');

  it('are problems of notes, images and folders, and of nothing else', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A\nText' });
    const at = (ending: string) =>
      Buffer.concat([Buffer.from(`${folder}/`), LATIN_1, Buffer.from(ending)]);
    for (const ending of ['.md', '.png', '.txt']) await writeFile(at(ending), '# B\nText');
    await mkdir(at(''));

    const library = await loadLibrary([folder]);

    expect(library.notes.map(({ file }) => file)).toEqual(['a.md']);
    expect(library.problems.map(({ file, code }) => [file, code])).toEqual([
      ['Pr\ufffdf', 'name-not-utf8'],
      ['Pr\ufffdf.md', 'name-not-utf8'],
      ['Pr\ufffdf.png', 'name-not-utf8'],
    ]);
    expect(library.problems[0]?.whatWasDone).toContain('Rename it');
  });

  it('are distinguished from names that contain the replacement character', async () => {
    const folder = await aNotesFolder({ 'Pr\ufffdf/Pr\ufffdf.md': '# A\nText' });

    const library = await loadLibrary([folder]);

    expect(library.notes).toHaveLength(1);
    expect(library.problems).toEqual([]);
  });
});
