import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { loadLibrary } from '../src/library/load-library.ts';
import { openSavedNotes, savedNotesFolder } from '../src/saved-notes.ts';
import { buildSearchEngine } from '../src/search/build-search-engine.ts';
import { addFiles, aNotesFolder } from './builders/notes-folder.ts';

const WARNING = expect.stringContaining('the disk has space');
const AT_ONCE = { quietMs: 0, longestMs: 0 };

describe('what is saved of notes', () => {
  let folder: string;
  let savedIn: string;
  beforeEach(async () => {
    folder = await aNotesFolder({ 'a.md': '# Queues\nKeep messages.\n' });
    savedIn = join(await aNotesFolder(), 'saved');
  });

  const open = async () => {
    const lines: { level: number; msg: string; folder?: string }[] = [];
    const log = pino({ level: 'debug' }, { write: (line) => lines.push(JSON.parse(line)) });
    const saved = await openSavedNotes(savedIn, log, AT_ONCE);
    onTestFinished(() => saved.close());
    const build = async () =>
      buildSearchEngine(await loadLibrary([folder], { known: saved.known }));
    const warnings = () => lines.filter(({ level }) => level > 30);
    return { saved, build, lines, warnings };
  };
  const saveAll = async () => {
    const { saved, build } = await open();
    saved.save(await build());
    await saved.close();
  };
  const engineFor = async () => {
    const { saved } = await open();
    return await saved.engineOf(await loadLibrary([folder], { known: saved.known }));
  };

  it('is next to the database, and nowhere for one in memory', () => {
    expect(savedNotesFolder('/srv/data/nota.db')).toBe('/srv/data/nota.db-notes');
    expect(savedNotesFolder(':memory:')).toBeNull();
  });

  it('is the engine of just these notes', async () => {
    await saveAll();

    expect((await engineFor())?.library.notes).toHaveLength(1);

    await addFiles(folder, { 'b.md': '# Topics\n' });

    expect(await engineFor()).toBeNull();
  });

  it('is no engine any more when its file is gone', async () => {
    await saveAll();
    await rm(join(savedIn, 'index.saved'));

    expect(await engineFor()).toBeNull();
  });

  it('is written as soon as it is quiet, and before the end', async () => {
    const { saved, build } = await open();

    saved.save(await build());
    await expect.poll(() => filesIn(savedIn)).toHaveLength(2);
    await addFiles(folder, { 'b.md': '# Topics\n' });
    saved.save(await build());
    await saved.close();

    expect((await engineFor())?.library.notes).toHaveLength(2);
  });

  it('is not written again by a start that finds all of it', async () => {
    await saveAll();
    const before = await inodesIn(savedIn);
    const { saved, build } = await open();

    const engine = await saved.engineOf((await build()).library);
    if (engine !== null) saved.save(engine);
    await saved.close();

    expect(engine).not.toBeNull();
    expect(await inodesIn(savedIn)).toEqual(before);
  });

  it('is warned of once while it can’t be written, and is written when it can be', async () => {
    const { saved, build, lines, warnings } = await open();
    await mkdir(join(savedIn, 'notes.saved', 'in the way'), { recursive: true });

    saved.save(await build());
    await expect.poll(warnings).toHaveLength(1);
    await addFiles(folder, { 'b.md': '# Topics\n' });
    saved.save(await build());
    await expect.poll(() => lines.map(({ msg }) => msg)).toEqual([WARNING, WARNING]);
    await rm(join(savedIn, 'notes.saved'), { recursive: true });
    saved.save(await build());
    await saved.close();

    expect(warnings()).toMatchObject([{ folder: savedIn }]);
    expect((await engineFor())?.library.notes).toHaveLength(2);
  });

  it('is nothing where nothing may be saved', async () => {
    const saved = await openSavedNotes(null, pino({ level: 'silent' }));
    const engine = buildSearchEngine(await loadLibrary([folder], { known: saved.known }));

    saved.save(engine);
    await saved.close();

    expect(await saved.engineOf(engine.library)).toBeNull();
  });
});

async function filesIn(folder: string): Promise<readonly string[]> {
  return await readdir(folder).catch(() => []);
}

async function inodesIn(folder: string): Promise<unknown> {
  const names = await filesIn(folder);
  return await Promise.all(names.map(async (name) => [name, (await stat(join(folder, name))).ino]));
}
