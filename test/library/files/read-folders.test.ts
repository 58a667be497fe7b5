import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { notesFolders } from '../../../src/library/files/notes-folders.ts';
import { type ChangedFiles, readFolders } from '../../../src/library/files/read-folders.ts';
import { type KnownNotes, NOTHING_KNOWN } from '../../../src/library/known-notes.ts';
import { aPng } from '../../builders/images.ts';
import { addFiles, aNotesFolder } from '../../builders/notes-folder.ts';

describe('reading folders', () => {
  it('lets others run while a long note is understood', async () => {
    const section = '## Queues\n\n- Queue - a list that **keeps** [messages](./messages.md)\n\n';
    const folder = await aNotesFolder({ 'long.md': section.repeat(5_000) });
    const heard: string[] = [];
    const known: KnownNotes = {
      find(place, digest) {
        setImmediate(() => heard.push('other'));
        return NOTHING_KNOWN.find(place, digest);
      },
      keep(place, digest, parsed) {
        heard.push('understood');
        return NOTHING_KNOWN.keep(place, digest, parsed);
      },
    };

    const { notes } = await readFolders(notesFolders([folder]), { known });

    expect(notes[0]?.sections).toHaveLength(5_000);
    expect(heard).toEqual(['other', 'understood']);
  });
});

describe('reading a folder', () => {
  it('leaves out a note that can’t be understood, whatever the reason, and reads the others', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A', 'b.md': '# B' });
    const known: KnownNotes = {
      ...NOTHING_KNOWN,
      find(place, digest) {
        if (place.file === 'a.md') throw new RangeError('too much recursion');
        return NOTHING_KNOWN.find(place, digest);
      },
    };

    const { notes, problems } = await readFolders(notesFolders([folder]), { known });

    expect(notes.map(({ file }) => file)).toEqual(['b.md']);
    expect(problems).toMatchObject([
      { file: 'a.md', code: 'note-not-understood', message: expect.stringContaining('recursion') },
    ]);
  });
});

describe('reading folders again', () => {
  it.each([
    ['its accents spelt in another way', '![x](caf\u00e9.png)', 'cafe\u0301.png'],
    ['other letters than its name is written with', '![[SQS.PNG]]', 'sqs.png'],
  ])('finds an image that has come with %s', async (_, image, file) => {
    const folder = await aNotesFolder({ 'a.md': `# A\n${image}` });
    const folders = notesFolders([folder]);
    const { files } = await readFolders(folders);

    await addFiles(folder, { [file]: aPng() });
    const again = await readFolders(folders, { last: { files, changed: new Set() } });

    expect(again.notes).toMatchObject([{ images: [{ file }], problems: [] }]);
  });

  it('reads what was written since, even if nobody noticed, and keeps the rest', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A', 'b.md': '# B' });
    const folders = notesFolders([folder]);
    const { files } = await readFolders(folders);

    await addFiles(folder, { 'b.md': '# Z' });
    const again = await readFolders(folders, { last: { files, changed: new Set() } });

    expect(again.notes.map(({ title }) => title)).toEqual(['A', 'Z']);
    expect(again.files.get(join(folder, 'a.md'))).toBe(files.get(join(folder, 'a.md')));
  });

  it('trusts a file that looks the same, unless it is known to have changed or none is to be trusted', async () => {
    const folder = await aNotesFolder({ 'a.md': '# Before' });
    const folders = notesFolders([folder]);
    const path = join(folder, 'a.md');
    const before = (await readFolders(folders)).files.get(path);
    await addFiles(folder, { 'a.md': '# After' });
    const after = (await readFolders(folders)).files.get(path);
    if (before === undefined || after === undefined) throw new Error('The note was not read.');
    const files = new Map([[path, { ...before, version: after.version }]]);
    const titleWhere = async (changed: ChangedFiles) =>
      (await readFolders(folders, { last: { files, changed } })).notes[0]?.title;

    expect(await titleWhere(new Set())).toBe('Before');
    expect(await titleWhere(new Set([path]))).toBe('After');
    expect(await titleWhere('all')).toBe('After');
  });

  it('keeps a note whose file was written again and says the same', async () => {
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
