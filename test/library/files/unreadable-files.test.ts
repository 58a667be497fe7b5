import { once } from 'node:events';
import { chmod, mkdir, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NotesFolderError } from '../../../src/library/files/notes-folder-error.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { filesOf } from '../../builders/library.ts';
import { aNotesFolder } from '../../builders/notes-folder.ts';
import { withoutRootRights } from '../../builders/rights.ts';

describe('what may not be read', () => {
  it('is a problem, and the rest is read', async () => {
    const folder = await aNotesFolder({
      'a/x.md': '# X\nText',
      'b.md': '# B\nText',
      'c.md': '# C\nText',
    });
    await chmod(join(folder, 'a'), 0);
    await chmod(join(folder, 'b.md'), 0);

    const library = await withoutRootRights(folder, () => loadLibrary([folder]));
    await chmod(join(folder, 'a'), 0o700);

    expect(library.notes.map(({ file }) => file)).toEqual(['c.md']);
    expect(library.problems).toMatchObject([
      {
        file: 'a',
        code: 'folder-unreadable',
        severity: 'error',
        message: expect.stringContaining('EACCES'),
      },
      {
        file: 'b.md',
        code: 'file-unreadable',
        severity: 'error',
        message: expect.stringContaining('EACCES'),
      },
    ]);
  });

  it('is no problem where it is left out anyway', async () => {
    const folder = await aNotesFolder({
      'a/x.md': '# X',
      'c.md': '# C\nText',
      '.notaignore': 'a/\n',
    });
    await chmod(join(folder, 'a'), 0);

    const library = await withoutRootRights(folder, () => loadLibrary([folder]));
    await chmod(join(folder, 'a'), 0o700);

    expect(library.notes.map(({ file }) => file)).toEqual(['c.md']);
    expect(library.problems).toEqual([]);
  });

  it('may be what is in a folder that can be listed but not entered', async () => {
    const folder = await aNotesFolder({ 'a/x.md': '# X\nText', 'c.md': '# C\nText' });
    await chmod(join(folder, 'a'), 0o444);

    const library = await withoutRootRights(folder, () => loadLibrary([folder]));
    await chmod(join(folder, 'a'), 0o700);

    expect(library.notes.map(({ file }) => file)).toEqual(['c.md']);
    expect(library.problems).toMatchObject([{ file: 'a/x.md', code: 'file-unreadable' }]);
  });

  it.each([
    ['listed', 0],
    ['entered', 0o444],
  ])(
    'may be the notes folder itself, if it can’t be %s: then it is said what to do',
    async (_, mode) => {
      const folder = await aNotesFolder({ 'notes/a.md': '# A\nText' });
      await chmod(join(folder, 'notes'), mode);

      const loading = withoutRootRights(folder, () => loadLibrary([join(folder, 'notes')]));

      await expect(loading).rejects.toThrow(NotesFolderError);
      await expect(loading).rejects.toThrow(
        /cannot be read. Give this user permission to read it./,
      );
      await chmod(join(folder, 'notes'), 0o700);
    },
  );

  it('includes a folder with the name of a note', async () => {
    const folder = await aNotesFolder({ 'b.md': '# B' });
    await mkdir(join(folder, 'a.md'));
    await writeFile(join(folder, 'a.md/x.md'), '# X');

    expect(await filesOf(folder)).toEqual(['a.md/x.md', 'b.md']);
  });

  it('passes over what is neither a file nor a folder, whatever its name', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A\nText' });
    const socket = createServer().listen(join(folder, 'socket.md'));
    await once(socket, 'listening');

    const { notes, problems } = await loadLibrary([folder]);
    socket.close();

    expect(notes.map(({ file }) => file)).toEqual(['a.md']);
    expect(problems).toEqual([]);
  });
});
