import { readdir, rename, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished } from 'vitest';
import { NotesFolderError } from '../src/library/files/notes-folder-error.ts';
import { NotesWatchError } from '../src/library/watch/notes-watch-error.ts';
import { followingFailed, type NotesInUse, useNotes } from '../src/notes-in-use.ts';
import { parseQuery } from '../src/search/parse-query.ts';
import { addFiles, aNotesFolder } from './builders/notes-folder.ts';

describe('the notes in use', () => {
  it('answer from the files as they are at first', async () => {
    const { found } = await using({ 'a.md': '# Queues\nKeep messages.\n' });

    expect(found('messages')).toEqual(['Queues']);
  });

  it('follow what is added, changed and deleted, the newest of several changes last', async () => {
    const { folder, found } = await using({ 'a.md': '# Queues\nKeep messages.\n' });

    await addFiles(folder, { 'b.md': '# Topics\nPush messages.\n' });
    await expect.poll(() => found('messages')).toContain('Topics');
    await addFiles(folder, { 'a.md': '# Queues\nKeep letters.\n' });
    await rm(join(folder, 'b.md'));

    await expect.poll(() => found('messages')).toEqual([]);
    expect(found('letters')).toEqual(['Queues']);
  });

  it('come to suggest what a new note names, and save it for the next start', async () => {
    const savedIn = join(await aNotesFolder(), 'saved');
    const { folder, notes } = await using(QUEUES, { savedIn });
    const suggested = (inUse: NotesInUse) =>
      inUse
        .current()
        .suggest('to', 5)
        .map(({ text }) => text);

    await addFiles(folder, { 'b.md': '# Topics\nPush messages.\n' });
    await expect.poll(() => suggested(notes)).toEqual(['Topics']);
    await notes.close();
    const again = await inUse(folder, { savedIn });

    expect(suggested(again.notes)).toEqual(['Topics']);
  });

  it('answer a question from one snapshot, whatever is read meanwhile', async () => {
    const { folder, notes, found } = await using({ 'a.md': '# Queues\nKeep messages.\n' });
    const engine = notes.current();

    await addFiles(folder, { 'a.md': '# Queues\nKeep letters.\n' });
    await expect.poll(() => found('letters')).toEqual(['Queues']);

    expect(engine.search(parseQuery('messages'), { limit: 5 }).hits).toHaveLength(1);
    expect(notes.current()).not.toBe(engine);
  });
});

describe('what the log says when notes can’t be followed', () => {
  it('is that they can’t be read, or only that changes go unnoticed', () => {
    const noWatches = new NotesWatchError('notes', new Error('ENOSPC'));
    const gone = new NotesFolderError('notes', 'missing');

    expect(followingFailed(noWatches)).toMatch(
      /^some changes to the notes are noticed late.*reload/,
    );
    expect(followingFailed(gone)).toMatch(/can’t be read/);
  });
});

describe('the notes in use, once they changed', () => {
  it('are let go of as they were before', async () => {
    const { folder, notes, found } = await using(QUEUES);
    const first = new WeakRef(notes.current());
    const firstLibrary = new WeakRef(notes.current().library);

    for (const word of ['letters', 'parcels']) {
      await addFiles(folder, { 'a.md': `# Queues\nKeep ${word}.\n` });
      await expect.poll(() => found(word)).toEqual(['Queues']);
    }

    const kept = () => {
      collectGarbage();
      return [first, firstLibrary].filter((weak) => weak.deref() !== undefined);
    };
    await expect.poll(kept).toEqual([]);
  });
});

describe('the notes in use, read again', () => {
  it('are all read, and stay the same objects where their files hold what they held', async () => {
    const { folder, notes, found } = await using({
      ...QUEUES,
      'b.md': '# Topics\nPush letters.\n',
    });
    const [, topics] = notes.current().library.notes;

    await addFiles(folder, { 'a.md': '# Queues\nKeep letters.\n' });
    await notes.reload();

    expect(found('letters').toSorted()).toEqual(['Queues', 'Topics']);
    expect(notes.current().library.notes[1]).toBe(topics);
  });

  it('take over what is changed while they are read', async () => {
    const long = Array.from({ length: 100 }, (_, number) => `## Part ${number}\nKeep messages.\n`);
    const many = Array.from({ length: 100 }, (_, number) => [`${number}.md`, long.join('\n')]);
    const { folder, notes, found } = await using(Object.fromEntries(many));

    const reading = notes.reload();
    for (const edit of ['First edit', 'Second edit']) {
      await addFiles(folder, { '0.md': `# ${edit}\nKeep letters.\n` });
      await expect.poll(() => found('letters')).toEqual([edit]);
    }
    await reading;

    expect(found('letters')).toEqual(['Second edit']);
  });

  it('stay as they are while the folder is gone, and those who asked are told', async () => {
    const top = await aNotesFolder({ 'notes/a.md': '# Queues\nKeep messages.\n' });
    const folder = join(top, 'notes');
    const { notes, found } = await inUse(folder, {});

    await rm(folder, { recursive: true });

    await expect(notes.reload()).rejects.toThrow(NotesFolderError);
    expect(found('messages')).toEqual(['Queues']);
    expect(notes.whyUnreadable()).toBe('missing');
  });

  it('can be read again when their folder is back, though nothing in it changed', async () => {
    const top = await aNotesFolder({ 'notes/a.md': '# Queues\nKeep messages.\n' });
    const folder = join(top, 'notes');
    const { notes, logged } = await inUse(folder, {});
    expect(notes.whyUnreadable()).toBeNull();

    await rename(folder, join(top, 'elsewhere'));
    await expect.poll(notes.whyUnreadable).toBe('missing');
    await rename(join(top, 'elsewhere'), folder);

    await expect.poll(notes.whyUnreadable).toBeNull();
    expect(logged.slice(1)).toEqual([
      'the notes can’t be read; the previous ones stay in use',
      'the notes can be read again',
    ]);
  });
});

describe('the notes in use, saved beside the database', () => {
  it('answer the same after a start from what was saved', async () => {
    const savedIn = join(await aNotesFolder(), 'nota.db-notes');
    const { folder, notes, found } = await using(QUEUES, { savedIn });
    const before = found('messages');
    await notes.close();
    const files = await readdir(savedIn);

    const again = await inUse(folder, { savedIn });

    expect(files.sort()).toEqual(['index.saved', 'notes.saved']);
    expect(again.found('messages')).toEqual(before);
    expect(textOf(again.notes, 'messages')).toBe('Keep messages.');
  });

  it('are read again with /notes reload, and answer with their texts', async () => {
    const savedIn = join(await aNotesFolder(), 'saved');
    const { folder, notes } = await using(QUEUES, { savedIn });
    await addFiles(folder, { 'a.md': '# Queues\nKeep letters.\n' });

    await notes.reload();

    expect(textOf(notes, 'letters')).toBe('Keep letters.');
  });
});

describe('the notes in use, whose saved file is damaged meanwhile', () => {
  it('go on to answer and to follow their files, warn once, and are saved again', async () => {
    const savedIn = join(await aNotesFolder(), 'saved');
    const first = await using({ ...QUEUES, 'b.md': '# Topics\nPush letters.\n' }, { savedIn });
    await first.notes.close();
    const { folder, notes, found, logged } = await inUse(first.folder, { savedIn });

    await truncate(join(savedIn, 'notes.saved'), 0);
    await addFiles(folder, { 'a.md': '# Queues\nKeep parcels.\n' });
    await expect.poll(() => found('parcels')).toEqual(['Queues']);
    const answer = textOf(notes, 'letters');
    await notes.close();
    const again = await inUse(folder, { savedIn });

    expect(answer).toBe('Push letters.');
    expect(logged).toEqual(['notes', expect.stringMatching(/^the saved notes .*/), 'notes']);
    expect(textOf(again.notes, 'parcels')).toBe('Keep parcels.');
    expect(again.logged).toEqual(['notes']);
  });
});

/** Frees everything that is no longer referenced. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  runInNewContext('gc')();
}

const QUEUES = { 'a.md': '# Queues\nKeep messages.\n' };

interface Using {
  readonly savedIn?: string;
}

/** Notes in use from a real folder; `found` returns the headings that a question finds now. */
async function using(files: Readonly<Record<string, string>>, options: Using = {}) {
  return await inUse(await aNotesFolder(files), options);
}

async function inUse(folder: string, { savedIn }: Using) {
  const logged: string[] = [];
  const log = pino({}, { write: (line) => logged.push(JSON.parse(line).msg) });
  const notes = await useNotes({ folders: [folder], savedIn: savedIn ?? null }, log);
  onTestFinished(() => notes.close());
  const found = (typed: string) =>
    notes
      .current()
      .search(parseQuery(typed), { limit: 5 })
      .hits.map(({ section }) => section.heading);
  return { folder, notes, found, logged };
}

/** The text of the first result of a question. */
function textOf(notes: NotesInUse, typed: string): string | undefined {
  return notes.current().search(parseQuery(typed), { limit: 1 }).hits[0]?.section.plain;
}
