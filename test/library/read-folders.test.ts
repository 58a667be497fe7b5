import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type KnownNotes, NOTHING_KNOWN } from '../../src/library/known-notes.ts';
import { notesFolders } from '../../src/library/notes-folders.ts';
import { readFolders } from '../../src/library/read-folders.ts';
import { aPng } from '../builders/images.ts';
import { addFiles, aNotesFolder } from '../builders/notes-folder.ts';

describe('reading folders again', () => {
  it('reads what was written since, even if nobody noticed, and keeps the rest', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A', 'b.md': '# B' });
    const folders = notesFolders([folder]);
    const { files } = await readFolders(folders);

    await addFiles(folder, { 'b.md': '# Z' });
    const again = await readFolders(folders, { last: { files, changed: new Set() } });

    expect(again.notes.map(({ title }) => title)).toEqual(['A', 'Z']);
    expect(again.files.get(join(folder, 'a.md'))).toBe(files.get(join(folder, 'a.md')));
  });

  it('reads what is known to have changed, even if it looks the same', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A', 'b.md': '# B' });
    const folders = notesFolders([folder]);
    const { files } = await readFolders(folders);

    const { known, asked } = asking();
    await readFolders(folders, {
      last: { files, changed: new Set([join(folder, 'a.md')]) },
      known,
    });

    expect(asked).toEqual(['a.md']);
  });

  it('reads all files again where none is to be trusted', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A', 'b.md': '# B' });
    const folders = notesFolders([folder]);
    const { files } = await readFolders(folders);

    const { known, asked } = asking();
    await readFolders(folders, { last: { files, changed: 'all' }, known });

    expect(asked.toSorted()).toEqual(['a.md', 'b.md']);
  });

  it('keeps a note whose file was written anew and says the same', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A\n![x](x.png)', 'x.png': aPng() });
    const folders = notesFolders([folder]);
    const { files, notes } = await readFolders(folders);

    await addFiles(folder, { 'a.md': '# A\n![x](x.png)' });
    const written = await readFolders(folders, { last: { files, changed: new Set() } });
    const [note] = written.notes;
    await rm(join(folder, 'x.png'));
    const withoutImage = await readFolders(folders, {
      last: { files: written.files, changed: new Set() },
    });

    expect(note).toBe(notes[0]);
    expect(withoutImage.notes).toMatchObject([
      { images: [], problems: [{ code: 'image-missing' }] },
    ]);
  });
});

/** Knows nothing, and keeps the files whose content it is asked about. */
function asking(): { readonly known: KnownNotes; readonly asked: string[] } {
  const asked: string[] = [];
  const find: KnownNotes['find'] = ({ file }) => {
    asked.push(file);
    return undefined;
  };
  return { known: { ...NOTHING_KNOWN, find }, asked };
}
