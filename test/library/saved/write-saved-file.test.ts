import { mkdir, readdir, readFile, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openCheckedFile } from '../../../src/library/saved/saved-file.ts';
import { writeSavedFile } from '../../../src/library/saved/write-saved-file.ts';
import { aNotesFolder } from '../../builders/notes-folder.ts';

const directory = Buffer.from('the directory');
const A_WHILE_AGO = new Date(Date.now() - 60 * 60_000);

describe('writing a saved file', () => {
  let folder: string;
  let path: string;
  beforeEach(async () => {
    folder = await aNotesFolder();
    path = join(folder, 'file.saved');
  });

  const contentOf = async (length: number) => {
    const opened = await openCheckedFile(path);
    const content = opened.file.read(0, length).toString();
    opened.file.close();
    return [content, opened.directory.toString()];
  };

  it('gives back what was written, piece after piece', async () => {
    const bytes = await writeSavedFile(path, {
      pieces: [Buffer.from('one, '), Buffer.from('two')],
      directory,
    });

    expect(await contentOf(8)).toEqual(['one, two', 'the directory']);
    expect((await readFile(path)).length).toBe(bytes);
  });

  it('makes the folder that it needs', async () => {
    path = join(folder, 'deep/er/file.saved');

    await writeSavedFile(path, { pieces: [], directory });

    expect(await contentOf(0)).toEqual(['', 'the directory']);
  });

  it('leaves the last file alone when it is interrupted half way', async () => {
    await writeSavedFile(path, { pieces: [Buffer.from('before')], directory });

    const interrupted = writeSavedFile(path, { pieces: failingHalfWay(), directory });

    await expect(interrupted).rejects.toThrow('half way');
    expect(await contentOf(6)).toEqual(['before', 'the directory']);
    expect(await readdir(folder)).toEqual(['file.saved']);
  });

  it('removes the leftovers of a process that ended in the middle, and nothing else', async () => {
    for (const name of ['file.saved.1234.unfinished', 'other.unfinished']) {
      await writeFile(join(folder, name), 'half of it');
      await utimes(join(folder, name), A_WHILE_AGO, A_WHILE_AGO);
    }
    await mkdir(join(folder, 'kept'));

    await writeSavedFile(path, { pieces: [], directory });

    expect((await readdir(folder)).sort()).toEqual(['file.saved', 'kept', 'other.unfinished']);
  });

  it('leaves alone what another process is writing', async () => {
    let other: Promise<unknown> = Promise.resolve();
    const pieces = function* () {
      other = writeSavedFile(path, { pieces: [Buffer.from('other')], directory });
      for (let piece = 0; piece < 1_000; piece += 1) yield Buffer.from('x');
    };

    const writing = writeSavedFile(path, { pieces: pieces(), directory });

    await expect(writing).resolves.toBeGreaterThan(1_000);
    await other;
    expect(await readdir(folder)).toEqual(['file.saved']);
  });

  it('can be read by who opened the last file', async () => {
    await writeSavedFile(path, { pieces: [Buffer.from('before')], directory });
    const { file } = await openCheckedFile(path);

    await writeSavedFile(path, { pieces: [Buffer.from('after.')], directory });

    expect(file.read(0, 6).toString()).toBe('before');
    file.close();
    expect(() => file.read(0, 6)).toThrow('is closed');
  });
});

function* failingHalfWay(): Generator<Buffer> {
  yield Buffer.alloc(100_000, 'x');
  throw new Error('half way');
}
