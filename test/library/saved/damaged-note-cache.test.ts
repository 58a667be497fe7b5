import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { DamagedFileError } from '../../../src/library/saved/damaged-file-error.ts';
import {
  CHECKSUM_BYTES,
  LENGTH_BYTES,
  openCheckedFile,
} from '../../../src/library/saved/saved-file.ts';
import { writeSavedFile } from '../../../src/library/saved/write-saved-file.ts';
import { withByteChanged } from '../../builders/changed-byte.ts';
import { addFiles } from '../../builders/notes-folder.ts';
import {
  aPlace,
  type Place,
  readDirectly,
  start,
  startAndSave,
  textsIn,
  written,
} from './a-note-cache.ts';

describe('the cache of parsed notes, when its file is damaged or not its own,', () => {
  let place: Place;
  beforeEach(async () => {
    place = await aPlace();
  });

  it('believes nothing that another program saved', async () => {
    await startAndSave(place, 'an older program');

    const { library, understood } = await start(place);

    expect(understood).toHaveLength(3);
    expect(library.sections).toHaveLength(6);
  });

  it('believes nothing of a file with a byte that changed', async () => {
    await startAndSave(place);
    const whole = await readFile(place.file);

    await fc.assert(
      fc.asyncProperty(withByteChanged(whole), async (changed) => {
        await writeFile(place.file, changed);

        const { understood } = await start(place);

        expect(understood).toHaveLength(3);
      }),
      { numRuns: 40 },
    );
  });

  it('rejects a file that was truncated or has extra bytes', async () => {
    await startAndSave(place);
    const whole = await readFile(place.file);

    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length + 30), async (length) => {
        fc.pre(length !== whole.length);
        await writeFile(place.file, whole);
        await truncate(place.file, length);

        const { understood } = await start(place);

        expect(understood).toHaveLength(3);
      }),
      { numRuns: 40 },
    );
  });

  it('believes nothing of a whole file that holds something else', async () => {
    await startAndSave(place);
    const { file: opened, directory } = await openCheckedFile(place.file);
    const pieces = [Buffer.alloc(opened.bytes - directory.length)];
    opened.close();
    await writeSavedFile(place.file, { pieces, directory });

    expect((await start(place)).understood).toHaveLength(3);

    for (const other of ['no directory', '{"key":"of an index"}']) {
      await writeSavedFile(place.file, { pieces, directory: Buffer.from(other) });

      expect((await start(place)).understood).toHaveLength(3);
    }
  });

  it('believes nothing of a note whose texts are longer or shorter than they were', async () => {
    await startAndSave(place);
    const { file: opened, directory } = await openCheckedFile(place.file);
    const pieces = [
      opened.read(0, opened.bytes - directory.length - LENGTH_BYTES - CHECKSUM_BYTES),
    ];
    opened.close();
    const [first, ...others] = JSON.parse(directory.toString());

    for (const textsBytes of [first.textsBytes - 1, first.textsBytes + 1]) {
      const entries = [{ ...first, textsBytes }, ...others];
      await writeSavedFile(place.file, { pieces, directory: Buffer.from(JSON.stringify(entries)) });

      expect((await start(place)).understood).toHaveLength(1);
    }
  });

  it('ignores any other file, and overwrites it', async () => {
    await mkdir(dirname(place.file));
    await writeFile(place.file, 'This is no saved file, but somebody’s letter.');

    const first = await startAndSave(place);
    const second = await start(place);

    expect(first.understood).toHaveLength(3);
    expect(second.understood).toEqual([]);
  });

  it.each([
    ['cut off', () => truncate(place.file, 1_000)],
    [
      'written over',
      async () => writeFile(place.file, Buffer.alloc((await readFile(place.file)).length, 'x')),
    ],
  ])(
    'reads the notes’ own files where its file was %s meanwhile, and tells of it once',
    async (_, damage) => {
      await startAndSave(place);
      const { cache, library, damages } = await start(place);

      await damage();

      expect(written(library)).toEqual(await readDirectly(place));
      expect(damages).toEqual([place.file]);
      await cache.save(library.notes);
      expect((await start(place)).understood).toEqual([]);
    },
  );

  it('has no text of a note that was damaged here and says something else by now', async () => {
    await startAndSave(place);
    const { cache, library } = await start(place);
    await truncate(place.file, 1_000);
    await addFiles(place.folder, { 'aws/topics.md': '# Topics\n\nOther words.\n' });

    expect(() => textsIn(library, 'aws/topics.md')).toThrow(DamagedFileError);
    expect(textsIn(library, 'aws/queues.md')).toContain('Before all.');

    const newer = await loadLibrary([place.folder], { known: cache, now: () => 0 });
    await cache.save(newer.notes);

    expect(textsIn(newer, 'aws/topics.md')).toContain('Other words.');
    expect(textsIn(library, 'aws/queues.md')).toContain('Before all.');
    expect((await start(place)).understood).toEqual([]);
  });

  it('leaves the last file as it was when writing fails, and keeps all texts', async () => {
    await startAndSave(place);
    const before = await readFile(place.file);
    await addFiles(place.folder, { 'new.md': '# New\n\nWords.\n' });
    const { cache, library } = await start(place);
    // A folder with this name can't be replaced by a file.
    await rm(place.file);
    await mkdir(join(place.file, 'in the way'), { recursive: true });

    await expect(cache.save(library.notes)).rejects.toThrow();

    expect(written(library)).toEqual(await readDirectly(place));
    expect(await readdir(dirname(place.file))).toEqual(['notes.saved']);
    await rm(place.file, { recursive: true });
    await writeFile(place.file, before);
    expect((await start(place)).understood).toEqual(['new.md']);
  });
});
