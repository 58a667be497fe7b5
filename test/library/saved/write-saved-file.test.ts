import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { openCheckedFile } from '../../../src/library/saved/saved-file.ts';
import { writeSavedFile } from '../../../src/library/saved/write-saved-file.ts';
import { aNotesFolder } from '../../builders/notes-folder.ts';

const directory = Buffer.from('the directory');

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

  it('removes what a process left behind that ended in the middle, and nothing else', async () => {
    await writeFile(join(folder, 'file.saved.1234.unfinished'), 'half of it');
    await writeFile(join(folder, 'other.unfinished'), 'not ours');
    await mkdir(join(folder, 'kept'));

    await writeSavedFile(path, { pieces: [], directory });

    expect((await readdir(folder)).sort()).toEqual(['file.saved', 'kept', 'other.unfinished']);
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
