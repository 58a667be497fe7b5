import { chmod, mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { aNotesFolder } from '../../builders/notes-folder.ts';
import { withoutRootRights } from '../../builders/rights.ts';

describe('.notaignore', () => {
  it('may be a link to a file in the notes folder', async () => {
    const folder = await aNotesFolder({
      '.gitignore': 'drafts/\n',
      'a.md': '# A\nText',
      'drafts/b.md': '# B\nText',
    });
    await symlink('.gitignore', join(folder, '.notaignore'));

    const { notes, problems } = await loadLibrary([folder]);

    expect(notes.map(({ file }) => file)).toEqual(['a.md']);
    expect(problems).toEqual([]);
  });

  it.each([
    ['is UTF-16', (file: string) => writeFile(file, Buffer.from('\ufeffdrafts/\n', 'utf16le'))],
    ['is a folder', (file: string) => mkdir(file)],
    ['is a link that leads nowhere', (file: string) => symlink('gone', file)],
    ['is a link that leads out', (file: string) => symlink('../../outside', file)],
  ])('leaves its folder out when it %s, for it may name what is private', async (_, make) => {
    const top = await aNotesFolder({
      outside: 'drafts/\n',
      'notes/a.md': '# A\nText',
      'notes/sub/b.md': '# B\nText',
      'notes/sub/drafts/c.md': '# C\nText',
    });
    await make(join(top, 'notes/sub/.notaignore'));

    const { notes, problems } = await loadLibrary([join(top, 'notes')]);

    expect(notes.map(({ file }) => file)).toEqual(['a.md']);
    expect(problems).toMatchObject([
      { file: 'sub/.notaignore', line: 1, code: 'ignore-file-unreadable', severity: 'error' },
    ]);
  });

  it('leaves all notes out when it may not be read at the top, and says why', async () => {
    const folder = await aNotesFolder({ '.notaignore': 'drafts/\n', 'a.md': '# A\nText' });
    await chmod(join(folder, '.notaignore'), 0);

    const { notes, problems } = await withoutRootRights(folder, () => loadLibrary([folder]));

    expect(notes).toEqual([]);
    expect(problems).toMatchObject([{ file: '.notaignore', code: 'ignore-file-unreadable' }]);
    expect(problems[0]?.message).toContain('permission denied');
  });

  it('is read like a note: with a byte order mark, and without what no font shows', async () => {
    const folder = await aNotesFolder({
      '.notaignore': '\ufeffdrafts/\n*.tmp.md\0\n',
      'a.md': '# A\nText',
      'b.tmp.md': '# B\nText',
      'drafts/c.md': '# C\nText',
    });

    const { notes, problems } = await loadLibrary([folder]);

    expect(notes.map(({ file }) => file)).toEqual(['a.md']);
    expect(problems).toMatchObject([
      { file: '.notaignore', line: 2, code: 'control-character', severity: 'hint' },
    ]);
  });
});
