import { renameSync } from 'node:fs';
import { appendFile, chmod, link, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { NotesFolderError } from '../../../src/library/files/notes-folder-error.ts';
import type { Library } from '../../../src/library/library.ts';
import { type WatchOptions, watchLibrary } from '../../../src/library/watch/watch-library.ts';
import { aPng } from '../../builders/images.ts';
import { addFiles, aNotesFolder } from '../../builders/notes-folder.ts';
import { withoutRootRights } from '../../builders/rights.ts';

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

  it('keeps the last notes while the folder is gone, says so, and follows the new one', async () => {
    const top = await aNotesFolder({ 'notes/a.md': '# A\nText' });
    const folder = join(top, 'notes');
    const watched = await watch(folder);

    await rm(folder, { recursive: true });
    await expect.poll(() => watched.errors[0]).toBeInstanceOf(NotesFolderError);
    await addFiles(folder, { 'b.md': '# B\nText' });
    await watched.until((library) => expect(titlesOf(library)).toEqual(['B']));

    await writeFile(join(folder, 'b.md'), '# Changed\nText');
    await watched.until((library) => expect(titlesOf(library)).toEqual(['Changed']));
  });

  it('follows a folder again that could not be read for a moment', async () => {
    const folder = await aNotesFolder();

    await withoutRootRights(folder, async () => {
      await addFiles(folder, { 'a.md': '# A\nText' });
      const watched = await watch(folder);
      await chmod(folder, 0);
      await expect.poll(() => watched.errors[0]).toBeInstanceOf(NotesFolderError);
      await chmod(folder, 0o700);

      for (const title of ['Changed', 'Changed again']) {
        await writeFile(join(folder, 'a.md'), `# ${title}\nText`);
        await watched.until((library) => expect(titlesOf(library)).toEqual([title]));
      }
    });
  });

  it('follows a folder that takes the place of another', async () => {
    const top = await aNotesFolder({ 'notes/a.md': '# A\nText', 'next/b.md': '# B\nText' });
    const folder = join(top, 'notes');
    const watched = await watch(folder);

    await rename(folder, join(top, 'old'));
    await rename(join(top, 'next'), folder);

    await watched.until((library) => expect(titlesOf(library)).toEqual(['B']));
  });

  it('follows all levels of a subfolder that takes the place of another', async () => {
    const top = await aNotesFolder({
      'notes/aws/deep/a.md': '# A\nText',
      'next/deep/a.md': '# B\nText',
    });
    const subfolder = join(top, 'notes/aws');
    const watched = await watch(join(top, 'notes'));

    renameSync(subfolder, join(top, 'old'));
    renameSync(join(top, 'next'), subfolder);
    await watched.until((library) => expect(titlesOf(library)).toEqual(['B']));

    await writeFile(join(subfolder, 'deep/a.md'), '# Changed\nText');
    await watched.until((library) => expect(titlesOf(library)).toEqual(['Changed']));
  });

  it('follows several folders', async () => {
    const [one, two] = [await aNotesFolder({ 'a.md': '# A\nText' }), await aNotesFolder()];
    const watched = await watch(one, two);

    await addFiles(two, { 'b.md': '# B\nText' });

    await watched.until((library) => expect(titlesOf(library).sort()).toEqual(['A', 'B']));
  });

  it('takes in a change that the system tells nothing of, as on a network drive', async () => {
    const folder = await aNotesFolder({ 'notes/': '', 'elsewhere.md': '# A\nText' });
    const elsewhere = join(folder, 'elsewhere.md');
    await link(elsewhere, join(folder, 'notes', 'a.md'));
    const watched = await watchWith({ lookAtAllEveryMs: 50 }, join(folder, 'notes'));

    await writeFile(elsewhere, '# Changed\nText');

    await watched.until((library) => expect(titlesOf(library)).toEqual(['Changed']));
  });

  it('reads all again when it is asked to, and tells even where nothing changed', async () => {
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

  it('tells who asks it to read again that it can’t', async () => {
    const top = await aNotesFolder({ 'notes/a.md': '# A\nText' });
    const watched = await watch(join(top, 'notes'));

    await rm(join(top, 'notes'), { recursive: true });

    await expect(watched.reload()).rejects.toThrow(NotesFolderError);
    expect(watched.snapshots).toEqual([]);
  });

  it('tells nobody anything once it is closed', async () => {
    const folder = await aNotesFolder({ 'a.md': '# A\nText' });
    const watched = await watch(folder);
    const other = await watch(folder);

    await watched.close();
    await writeFile(join(folder, 'a.md'), '# Changed\nText');
    await other.until((library) => expect(titlesOf(library)).toEqual(['Changed']));

    expect(watched.snapshots).toEqual([]);
  });
});

/** Far more than is needed, for a machine with much else to do. */
const WAIT = { timeout: 20_000, interval: 10 };

/** Watches folders until the test has finished, and keeps what the listener is told. */
function watch(...folders: readonly string[]) {
  return watchWith({}, ...folders);
}

async function watchWith(options: WatchOptions, ...folders: readonly string[]) {
  const snapshots: Library[] = [];
  const errors: unknown[] = [];
  const listener = {
    onLibrary: (library: Library) => snapshots.push(library),
    onError: (error: unknown) => errors.push(error),
    onReadable: () => undefined,
  };
  const watched = await watchLibrary(folders, listener, options);
  onTestFinished(() => watched.close());
  return {
    ...watched,
    snapshots,
    errors,
    /** Waits for a snapshot of which all is true that `check` expects, and gives it. */
    async until(check: (library: Library) => void): Promise<Library> {
      return await vi.waitFor(() => {
        const library = snapshots.at(-1) ?? watched.library;
        check(library);
        return library;
      }, WAIT);
    },
  };
}

function titlesOf(library: Library): string[] {
  return library.notes.map(({ title }) => title);
}
