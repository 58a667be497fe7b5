import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notesFolders } from '../../src/library/notes-folders.ts';
import { readFolders } from '../../src/library/read-folders.ts';
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
    const folder = await aNotesFolder({ 'a.md': '# A' });
    const folders = notesFolders([folder]);
    const { files } = await readFolders(folders);

    const changed = new Set([join(folder, 'a.md')]);
    const again = await readFolders(folders, { last: { files, changed } });

    expect(again.files.get(join(folder, 'a.md'))).not.toBe(files.get(join(folder, 'a.md')));
  });
});
