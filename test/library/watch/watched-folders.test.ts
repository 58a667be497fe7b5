import { renameSync } from 'node:fs';
import { chmod, link, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { NotesFolderError } from '../../../src/library/files/notes-folder-error.ts';
import { addFiles, aNotesFolder } from '../../builders/notes-folder.ts';
import { withoutRootRights } from '../../builders/rights.ts';
import { titlesOf, watch, watchWith } from './watched.ts';

describe('the folders that are watched', () => {
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

  it('watches nothing any more once it is closed, even in the middle of a reading', async () => {
    const names = Array.from({ length: 200 }, (_, number) => `sub${number}/a.md`);
    const folder = await aNotesFolder(Object.fromEntries(names.map((name) => [name, '# A'])));
    const before = watchCount();
    const watched = await watch(folder);

    const reloading = watched.reload();
    await watched.close();
    await Promise.allSettled([reloading]);

    await expect.poll(watchCount).toBe(before);
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

  it("notices a change that the system doesn't report, as on a network drive", async () => {
    const folder = await aNotesFolder({ 'notes/': '', 'elsewhere.md': '# A\nText' });
    const elsewhere = join(folder, 'elsewhere.md');
    await link(elsewhere, join(folder, 'notes', 'a.md'));
    const watched = await watchWith({ lookAtAllEveryMs: 50 }, join(folder, 'notes'));

    await writeFile(elsewhere, '# Changed\nText');

    await watched.until((library) => expect(titlesOf(library)).toEqual(['Changed']));
  });
});

/** How many folders this process watches. */
function watchCount(): number {
  return process.getActiveResourcesInfo().filter((kind) => kind === 'FSEventWrap').length;
}
