import { mkdir, readdir, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import type { KnownNotes } from '../../../src/library/known-notes.ts';
import type { Library } from '../../../src/library/library.ts';
import { loadLibrary } from '../../../src/library/load-library.ts';
import { DamagedFileError } from '../../../src/library/saved/damaged-file-error.ts';
import { type NoteShelf, openNoteShelf } from '../../../src/library/saved/note-shelf.ts';
import { openCheckedFile } from '../../../src/library/saved/saved-file.ts';
import { writeSavedFile } from '../../../src/library/saved/write-saved-file.ts';
import { addFiles, aNotesFolder } from '../../builders/notes-folder.ts';

const NOTES = {
  'aws/queues.md':
    '---\ntitle: Queues\ndate: 2022-05-06\ntags: [aws, sqs]\naliases: [Letter boxes]\n---\n' +
    '# Queues\n\nBefore *all*.\n\n## Kinds\n\n* Simple queue service (SQS) - keeps messages for you\n\n' +
    '### FIFO\n\n[Topics](topics.md#push), ![a picture](gone.png)\n\n## Exam tips\n\n* Ask for FIFO.\n',
  'aws/topics.md': '# Topics\n\n## Push\n\nGrößer als 消息 😀 and [[Queues]].\n',
  'empty.md': '',
};

describe('the shelf of understood notes', () => {
  let folder: string;
  let file: string;
  beforeEach(async () => {
    folder = await aNotesFolder(NOTES);
    file = join(await aNotesFolder(), 'saved', 'notes.saved');
  });

  /** What a start does: the notes that had to be understood, and all that is known of them then. */
  const start = async (program = 'this program') => {
    const damages: string[] = [];
    const shelf = await openNoteShelf(file, program, () => damages.push(file));
    onTestFinished(() => shelf.close());
    const { known, understood } = watching(shelf);
    const library = await loadLibrary([folder], { known, now: () => 0 });
    return { shelf, library, understood, damages };
  };
  const startAndSave = async (program?: string) => {
    const started = await start(program);
    await started.shelf.save(started.library.notes);
    return started;
  };

  it('gives the same notes as reading them without it', async () => {
    const expected = written(await loadLibrary([folder], { now: () => 0 }));

    const first = await startAndSave();
    const second = await start();

    expect(written(first.library)).toEqual(expected);
    expect(written(second.library)).toEqual(expected);
    expect(first.understood).toHaveLength(3);
    expect(second.understood).toEqual([]);
  });

  it('gives the sample notes back as they were', async () => {
    folder = resolve('notes');
    const expected = written(await loadLibrary([folder], { now: () => 0 }));

    await startAndSave();
    const { library, understood } = await start();

    expect(written(library)).toEqual(expected);
    expect(understood).toEqual([]);
  });

  it('lets only what was changed, added or renamed be understood anew', async () => {
    await startAndSave();
    await rm(join(folder, 'empty.md'));
    await addFiles(folder, {
      'aws/topics.md': '# Topics\n\nOther words.\n',
      'new.md': '# New\n',
      'moved.md': NOTES['aws/queues.md'],
    });

    const { library, understood } = await start();

    expect(understood.toSorted()).toEqual(['aws/topics.md', 'moved.md', 'new.md']);
    expect(written(library)).toEqual(written(await loadLibrary([folder], { now: () => 0 })));
  });

  it('goes on with the notes when their folder is another one', async () => {
    await startAndSave();
    folder = await aNotesFolder(NOTES);

    const { library, understood } = await start();

    expect(understood).toEqual([]);
    expect(library.notes.map((note) => note.folder)).toEqual([folder, folder, folder]);
    expect(library.problems.map((problem) => problem.folder)).toContain(folder);
  });

  it('looks for images each time', async () => {
    await startAndSave();
    await addFiles(folder, { 'aws/gone.png': 'no image' });

    const { library } = await start();

    expect(library.problems.map(({ code }) => code)).toContain('image-unreadable');
  });

  it('believes nothing that another program saved', async () => {
    await startAndSave('an older program');

    const { library, understood } = await start();

    expect(understood).toHaveLength(3);
    expect(library.sections).toHaveLength(6);
  });

  it('believes nothing of a file with a byte that changed', async () => {
    await startAndSave();
    const whole = await readFile(file);

    await fc.assert(
      fc.asyncProperty(
        fc.nat(whole.length - 1),
        fc.integer({ min: 1, max: 255 }),
        async (at, by) => {
          const flipped = Buffer.from(whole);
          flipped[at] = (whole[at] ?? 0) ^ by;
          await writeFile(file, flipped);

          const { understood } = await start();

          expect(understood).toHaveLength(3);
        },
      ),
      { numRuns: 40 },
    );
  });

  it('believes nothing of a file that was cut off or has more behind it', async () => {
    await startAndSave();
    const whole = await readFile(file);

    await fc.assert(
      fc.asyncProperty(fc.nat(whole.length + 30), async (length) => {
        fc.pre(length !== whole.length);
        await writeFile(file, whole);
        await truncate(file, length);

        const { understood } = await start();

        expect(understood).toHaveLength(3);
      }),
      { numRuns: 40 },
    );
  });

  it('believes nothing of a whole file that holds something else', async () => {
    await startAndSave();
    const { file: opened, directory } = await openCheckedFile(file);
    const pieces = [Buffer.alloc(opened.bytes - directory.length)];
    opened.close();
    await writeSavedFile(file, { pieces, directory });

    expect((await start()).understood).toHaveLength(3);

    await writeSavedFile(file, { pieces, directory: Buffer.from('no directory') });

    expect((await start()).understood).toHaveLength(3);
  });

  it('takes any other file for none, and writes in its place', async () => {
    await mkdir(dirname(file));
    await writeFile(file, 'This is no saved file, but somebody’s letter.');

    const first = await startAndSave();
    const second = await start();

    expect(first.understood).toHaveLength(3);
    expect(second.understood).toEqual([]);
  });

  it('writes only where something changed', async () => {
    await startAndSave();
    const before = await readFile(file);

    const { shelf, library } = await start();
    await rm(file);
    await shelf.save(library.notes);

    expect(await readdir(dirname(file))).toEqual([]);
    expect(before.length).toBeGreaterThan(0);
  });

  it('forgets notes that are gone', async () => {
    await startAndSave();
    const before = (await readFile(file)).length;
    await rm(join(folder, 'aws/queues.md'));

    await startAndSave();

    expect((await readFile(file)).length).toBeLessThan(before);
  });

  it('lets texts of an older Library be read after others were saved', async () => {
    const { shelf, library } = await startAndSave();
    const expected = written(library);
    await addFiles(folder, { 'aws/topics.md': '# Other topics\n' });
    await rm(join(folder, 'aws/queues.md'));

    const newer = await loadLibrary([folder], { known: shelf, now: () => 0 });
    await shelf.save(newer.notes);

    expect(written(library)).toEqual(expected);
    expect(written(newer)).toEqual(written(await loadLibrary([folder], { now: () => 0 })));
  });

  it.each([
    ['cut off', () => truncate(file, 1_000)],
    ['written over', async () => writeFile(file, Buffer.alloc((await readFile(file)).length, 'x'))],
  ])(
    'reads the notes’ own files where its file was %s meanwhile, and tells of it once',
    async (_, damage) => {
      await startAndSave();
      const { shelf, library, damages } = await start();

      await damage();

      expect(written(library)).toEqual(written(await loadLibrary([folder], { now: () => 0 })));
      expect(damages).toEqual([file]);
      await shelf.save(library.notes);
      expect((await start()).understood).toEqual([]);
    },
  );

  it('has no text of a note that was damaged here and says something else by now', async () => {
    await startAndSave();
    const { shelf, library } = await start();
    await truncate(file, 1_000);
    await addFiles(folder, { 'aws/topics.md': '# Topics\n\nOther words.\n' });

    expect(() => textsIn(library, 'aws/topics.md')).toThrow(DamagedFileError);
    expect(textsIn(library, 'aws/queues.md')).toContain('Before all.');

    const newer = await loadLibrary([folder], { known: shelf, now: () => 0 });
    await shelf.save(newer.notes);

    expect(textsIn(newer, 'aws/topics.md')).toContain('Other words.');
    expect(textsIn(library, 'aws/queues.md')).toContain('Before all.');
    expect((await start()).understood).toEqual([]);
  });

  it('leaves the last file as it was when writing fails, and keeps all texts', async () => {
    await startAndSave();
    const before = await readFile(file);
    await addFiles(folder, { 'new.md': '# New\n\nWords.\n' });
    const { shelf, library } = await start();
    // A folder of this name can't be replaced by a file.
    await rm(file);
    await mkdir(join(file, 'in the way'), { recursive: true });

    await expect(shelf.save(library.notes)).rejects.toThrow();

    expect(written(library)).toEqual(written(await loadLibrary([folder], { now: () => 0 })));
    expect(await readdir(dirname(file))).toEqual(['notes.saved']);
    await rm(file, { recursive: true });
    await writeFile(file, before);
    expect((await start()).understood).toEqual(['new.md']);
  });
});

/** A shelf, and which notes it had to be told. */
function watching(shelf: NoteShelf): { known: KnownNotes; understood: string[] } {
  const understood: string[] = [];
  const known: KnownNotes = {
    find: (place, digest) => shelf.find(place, digest),
    keep(place, digest, parsed) {
      understood.push(place.file);
      return shelf.keep(place, digest, parsed);
    },
  };
  return { known, understood };
}

/** The texts of a note's sections, without their markup. */
function textsIn({ notes }: Library, file: string): string | undefined {
  return notes
    .find((note) => note.file === file)
    ?.sections.map(({ plain }) => plain)
    .join('\n');
}

/** All that a Library says, its texts written out. */
function written(library: Library): unknown {
  const sections = (some: Library['sections']) =>
    some.map((section) => ({ ...section, markdown: section.markdown, plain: section.plain }));
  const { noteById: _notes, sectionById, linksFrom, linksTo, ...rest } = library;
  return {
    ...rest,
    notes: library.notes.map((note) => ({ ...note, sections: sections(note.sections) })),
    sections: sections(library.sections),
    isFound: library.sections.map(({ id }) => sectionById.has(id)),
    linksFrom: library.notes.map(({ id }) => linksFrom(id)),
    linksTo: library.notes.map(({ id }) => linksTo(id)),
  };
}
