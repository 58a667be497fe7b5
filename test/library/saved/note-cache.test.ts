import { readdir, readFile, rm } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { addFiles, aNotesFolder } from '../../builders/notes-folder.ts';
import {
  aPlace,
  NOTES,
  type Place,
  readDirectly,
  start,
  startAndSave,
  written,
} from './a-note-cache.ts';

describe('the cache of parsed notes', () => {
  let place: Place;
  beforeEach(async () => {
    place = await aPlace();
  });

  it('gives the same notes as reading them without it', async () => {
    const expected = await readDirectly(place);

    const first = await startAndSave(place);
    const second = await start(place);

    expect(written(first.library)).toEqual(expected);
    expect(written(second.library)).toEqual(expected);
    expect(first.understood).toHaveLength(3);
    expect(second.understood).toEqual([]);
  });

  it('gives the sample notes back as they were', async () => {
    place.folder = resolve('notes');
    const expected = await readDirectly(place);

    await startAndSave(place);
    const { library, understood } = await start(place);

    expect(written(library)).toEqual(expected);
    expect(understood).toEqual([]);
  });

  it('has only changed, added or renamed notes parsed again', async () => {
    await startAndSave(place);
    await rm(join(place.folder, 'empty.md'));
    await addFiles(place.folder, {
      'aws/topics.md': '# Topics\n\nOther words.\n',
      'new.md': '# New\n',
      'moved.md': NOTES['aws/queues.md'],
    });

    const { library, understood } = await start(place);

    expect(understood.toSorted()).toEqual(['aws/topics.md', 'moved.md', 'new.md']);
    expect(written(library)).toEqual(await readDirectly(place));
  });

  it('goes on with the notes when their folder is another one', async () => {
    await startAndSave(place);
    place.folder = await aNotesFolder(NOTES);

    const { library, understood } = await start(place);

    expect(understood).toEqual([]);
    expect(library.notes.map((note) => note.folder)).toEqual([
      place.folder,
      place.folder,
      place.folder,
    ]);
    expect(library.problems.map((problem) => problem.folder)).toContain(place.folder);
  });

  it('looks for images each time', async () => {
    await startAndSave(place);
    await addFiles(place.folder, { 'aws/gone.png': 'no image' });

    const { library } = await start(place);

    expect(library.problems.map(({ code }) => code)).toContain('image-unreadable');
  });

  it('writes only where something changed', async () => {
    await startAndSave(place);
    const before = await readFile(place.file);

    const { cache, library } = await start(place);
    await rm(place.file);
    await cache.save(library.notes);

    expect(await readdir(dirname(place.file))).toEqual([]);
    expect(before.length).toBeGreaterThan(0);
  });

  it('forgets notes that are gone', async () => {
    await startAndSave(place);
    const before = (await readFile(place.file)).length;
    await rm(join(place.folder, 'aws/queues.md'));

    await startAndSave(place);

    expect((await readFile(place.file)).length).toBeLessThan(before);
  });

  it('lets texts of an older Library be read after others were saved', async () => {
    const { cache, library } = await startAndSave(place);
    const expected = written(library);
    await addFiles(place.folder, { 'aws/topics.md': '# Other topics\n' });
    await rm(join(place.folder, 'aws/queues.md'));

    const newer = await loadLibrary([place.folder], { known: cache, now: () => 0 });
    await cache.save(newer.notes);

    expect(written(library)).toEqual(expected);
    expect(written(newer)).toEqual(await readDirectly(place));
  });
});
