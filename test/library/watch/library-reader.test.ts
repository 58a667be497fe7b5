import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NotesFolderError } from '../../../src/library/files/notes-folder-error.ts';
import { notesFolders } from '../../../src/library/files/notes-folders.ts';
import type { Library } from '../../../src/library/library.ts';
import { LibraryReader } from '../../../src/library/watch/library-reader.ts';
import { addFiles, aNotesFolder } from '../../builders/notes-folder.ts';

describe('reading notes again and again', () => {
  it('returns nothing if files were rewritten with the same content', async () => {
    const { folder, reader } = await reading({ 'a.md': '# A' });
    await reader.first();

    await addFiles(folder, { 'a.md': '# A' });

    expect(await reader.again(NONE)).toBeNull();
  });

  it('gives nothing where other files came and changed', async () => {
    const { folder, reader } = await reading({ 'a.md': '# A', 'x.txt': 'no note' });
    await reader.first();

    await addFiles(folder, { 'x.txt': 'still none', 'empty/': '' });

    expect(await reader.again(NONE)).toBeNull();
  });

  it('returns a Library if no file is to be trusted, whatever they contain', async () => {
    const { reader } = await reading({ 'a.md': '# A' });
    const first = await reader.first();

    const again = await reader.again('all');

    expect(again).not.toBeNull();
    expect(again?.notes[0]).toBe(first.notes[0]);
  });

  it('gives what is read later later, however many readings are asked for', async () => {
    const { folder, reader } = await reading({ 'a.md': '# A' });
    await reader.first();
    const titles: (readonly string[])[] = [];
    const keep = (library: Library | null) => {
      titles.push(library?.notes.map(({ title }) => title) ?? []);
    };

    await addFiles(folder, { 'a.md': '# B' });
    await Promise.all([
      reader.again('all').then(keep),
      reader.again(NONE).then(keep),
      reader.again('all').then(keep),
    ]);

    expect(titles).toEqual([['B'], [], ['B']]);
  });

  it('goes on from the last notes when the folder is back', async () => {
    const { folder, reader } = await reading({ 'a.md': '# A' });
    const first = await reader.first();
    await rm(folder, { recursive: true });

    await expect(reader.again(NONE)).rejects.toThrow(NotesFolderError);
    await addFiles(folder, { 'a.md': '# A', 'b.md': '# B' });
    const again = await reader.again(NONE);

    expect(again?.notes.map(({ title }) => title)).toEqual(['A', 'B']);
    expect(again?.notes[0]).toBe(first.notes[0]);
  });

  it('gives nothing any more when it is closed', async () => {
    const { folder, reader } = await reading({ 'a.md': '# A' });
    await reader.first();

    await addFiles(folder, { 'a.md': '# B' });
    const again = reader.again('all');
    await reader.close();

    expect(await again).toBeNull();
  });
});

/** No file is known to have changed. */
const NONE: ReadonlySet<string> = new Set();

/** A reader of a real folder. */
async function reading(files: Readonly<Record<string, string>>) {
  const folder = join(await aNotesFolder(), 'notes');
  await addFiles(folder, files);
  const reader = new LibraryReader(notesFolders([folder]), {
    now: () => 0,
    known: undefined,
    onFolder: () => {},
    onFolders: () => {},
  });
  return { folder, reader };
}
