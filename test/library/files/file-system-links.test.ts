import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { aPng } from '../../builders/images.ts';
import { aNotesFolder } from '../../builders/notes-folder.ts';

describe('links in the file system', () => {
  it('are no way into a loop', async () => {
    const folder = await aNotesFolder({ 'a/note.md': '# Note\nText' });
    await symlink('..', join(folder, 'a/up'));
    await symlink('self', join(folder, 'self'));

    const library = await loadLibrary([folder]);

    expect(library.notes.map(({ file }) => file)).toEqual(['a/note.md']);
    expect(library.problems).toMatchObject([{ file: 'self', code: 'link-dangling' }]);
  });

  it('that lead nowhere are problems', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A\nText' });
    await symlink('gone.md', join(folder, 'b.md'));

    const library = await loadLibrary([folder]);

    expect(library.problems).toMatchObject([
      { folder, file: 'b.md', line: 1, code: 'link-dangling', severity: 'warning' },
    ]);
  });

  it('that lead out of the folder are not followed', async () => {
    const outside = await aNotesFolder({ 'secret.md': '# Secret\nText' });
    const folder = await aNotesFolder({ 'a.md': '# A\nText' });
    await symlink(outside, join(folder, 'dir'));
    await symlink(join(outside, 'secret.md'), join(folder, 'secret.md'));

    const library = await loadLibrary([folder]);

    expect(library.notes.map(({ file }) => file)).toEqual(['a.md']);
    expect(library.problems.map(({ file, code }) => [file, code])).toEqual([
      ['dir', 'link-outside'],
      ['secret.md', 'link-outside'],
    ]);
  });

  it('that lead to a folder next to it are not followed either, whatever its name', async () => {
    const folder = await aNotesFolder({ 'notes/a.md': '# A\nText', 'notes-old/b.md': '# B' });
    await symlink('../notes-old', join(folder, 'notes/old'));

    const { notes, problems } = await loadLibrary([join(folder, 'notes')]);

    expect(notes.map(({ file }) => file)).toEqual(['a.md']);
    expect(problems).toMatchObject([{ file: 'old', code: 'link-outside', severity: 'warning' }]);
  });

  it('to something inside are read once, where it is', async () => {
    const folder = await aNotesFolder({ 'a/note.md': '# Note\nText' });
    await symlink('a/note.md', join(folder, 'again.md'));

    const library = await loadLibrary([folder]);

    expect(library.notes.map(({ file }) => file)).toEqual(['a/note.md']);
    expect(library.problems).toEqual([]);
  });

  it('may be the notes folder', async () => {
    const folder = await aNotesFolder({ 'notes/a.md': '# A\n![x](x.png)', 'notes/x.png': aPng() });
    await symlink('notes', join(folder, 'current'));

    const library = await loadLibrary([join(folder, 'current')]);

    expect(library.notes).toMatchObject([{ file: 'a.md', images: [{ file: 'x.png' }] }]);
  });
});
