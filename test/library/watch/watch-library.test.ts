import { appendFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NotesFolderError } from '../../../src/library/files/notes-folder-error.ts';
import { aPng } from '../../builders/images.ts';
import { addFiles, aNotesFolder } from '../../builders/notes-folder.ts';
import { titlesOf, watch } from './watched.ts';

describe('watchLibrary', () => {
  it('reads the notes as they are at first', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A\nText' });

    const { library } = await watch(folder);

    expect(titlesOf(library)).toEqual(['A']);
  });

  it('takes in a changed, an added and a deleted note', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A\nText', 'b.md': '# B\nText' });
    const watched = await watch(folder);

    await appendFile(join(folder, 'a.md'), '\n## New\nText\n');
    await addFiles(folder, { 'new/deep/c.md': '# C\nText' });
    await rm(join(folder, 'b.md'));

    await watched.until((library) => {
      expect(titlesOf(library)).toEqual(['A', 'C']);
      expect(library.sections.map(({ heading }) => heading)).toContain('New');
    });
  });

  it('reads a changed note again and no other', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A\nText', 'b.md': '# B\nText' });
    const watched = await watch(folder);
    const [before] = watched.library.notes.filter(({ title }) => title === 'B');

    await writeFile(join(folder, 'a.md'), '# Changed\nText');

    const library = await watched.until((now) => expect(titlesOf(now)).toEqual(['Changed', 'B']));
    expect(library.notes.find(({ title }) => title === 'B')).toBe(before);
  });

  it('takes in a file that an editor replaces in one step', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A\nText' });
    const watched = await watch(folder);

    await writeFile(join(folder, '.a.md.swp'), '# Saved\nText');
    await rename(join(folder, '.a.md.swp'), join(folder, 'a.md'));

    await watched.until((library) => expect(titlesOf(library)).toEqual(['Saved']));
  });

  it('takes in a change of R Markdown', async () => {
    const folder = await aNotesFolder({ 'a.Rmd': '# A\nText' });
    const watched = await watch(folder);

    await writeFile(join(folder, 'a.Rmd'), '# Changed\nText');

    await watched.until((library) => expect(titlesOf(library)).toEqual(['Changed']));
  });

  it('takes in a hundred changes at once', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A\nText' });
    const watched = await watch(folder);
    const names = Array.from({ length: 100 }, (_, index) => join(folder, `${index}.md`));

    await Promise.all(names.map((path) => writeFile(path, '# New\nText')));

    await watched.until((library) => expect(library.notes).toHaveLength(101));
  });

  it('keeps the other notes when an edit breaks one', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A\nText', 'b.md': '# B\nText' });
    const watched = await watch(folder);

    await writeFile(join(folder, 'a.md'), Buffer.from([0xff, 0xff]));

    const library = await watched.until((now) => expect(titlesOf(now)).toEqual(['B']));
    expect(library.problems).toMatchObject([{ file: 'a.md', code: 'encoding' }]);
  });

  it('leaves snapshots that were handed out as they were', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A\nText' });
    const watched = await watch(folder);

    await writeFile(join(folder, 'a.md'), '# Changed\nText');
    await watched.until((library) => expect(titlesOf(library)).toEqual(['Changed']));

    expect(titlesOf(watched.library)).toEqual(['A']);
  });

  it('looks for an image again when it comes and when it goes', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A\n![x](img/x.png)' });
    const watched = await watch(folder);
    expect(watched.library.problems).toMatchObject([{ code: 'image-missing' }]);

    await addFiles(folder, { 'img/x.png': aPng() });
    await watched.until((library) => expect(library.problems).toEqual([]));

    await rm(join(folder, 'img/x.png'));
    await watched.until((library) => expect(library.problems).toHaveLength(1));
  });

  it('follows .notaignore', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A\nText', 'drafts/b.md': '# B\nText' });
    const watched = await watch(folder);

    await addFiles(folder, { '.notaignore': 'drafts/\n' });
    await watched.until((library) => expect(titlesOf(library)).toEqual(['A']));

    await rm(join(folder, '.notaignore'));
    await watched.until((library) => expect(titlesOf(library)).toEqual(['A', 'B']));
  });

  it('follows the .gitignore that .notaignore is a link to', async () => {
    const folder = await aNotesFolder({ '.gitignore': '', 'a.md': '# A', 'drafts/b.md': '# B' });
    await symlink('.gitignore', join(folder, '.notaignore'));
    const watched = await watch(folder);

    await writeFile(join(folder, '.gitignore'), 'drafts/\n');

    await watched.until((library) => expect(titlesOf(library)).toEqual(['A']));
  });

  it('follows synonyms.yml', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A\nText' });
    const watched = await watch(folder);

    await addFiles(folder, { 'synonyms.yml': 'k8s: kubernetes\n' });

    await watched.until((library) => expect(library.synonyms).toEqual([['k8s', 'kubernetes']]));
  });

  it('reads all again on request, and reports it even if nothing changed', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A\nText', 'b.md': '# B\nText' });
    const watched = await watch(folder);
    const [note] = watched.library.notes;

    await watched.reload();
    await writeFile(join(folder, 'b.md'), '# Changed\nText');
    await watched.reload();

    expect(watched.snapshots.slice(0, 2).map(titlesOf)).toEqual([
      ['A', 'B'],
      ['A', 'Changed'],
    ]);
    for (const { notes } of watched.snapshots) expect(notes[0]).toBe(note);
  });

  it('rejects a request to read again if it can’t', async () => {
    const top = await aNotesFolder({ 'notes/a.md': '# A\nText' });
    const watched = await watch(join(top, 'notes'));

    await rm(join(top, 'notes'), { recursive: true });

    await expect(watched.reload()).rejects.toThrow(NotesFolderError);
    expect(watched.snapshots).toEqual([]);
  });

  it('reports nothing once it is closed', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A\nText' });
    const watched = await watch(folder);
    const other = await watch(folder);

    await watched.close();
    await writeFile(join(folder, 'a.md'), '# Changed\nText');
    await other.until((library) => expect(titlesOf(library)).toEqual(['Changed']));

    expect(watched.snapshots).toEqual([]);
  });
});
