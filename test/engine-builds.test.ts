import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { createEngineBuilds } from '../src/engine-builds.ts';
import type { Library } from '../src/library/library.ts';
import { loadLibrary } from '../src/library/load-library.ts';
import { openNoteCache } from '../src/library/saved/note-cache.ts';
import { aLibrary } from './builders/library.ts';
import { aNotesFolder } from './builders/notes-folder.ts';

describe('the engines of changed notes', () => {
  it('are built of the newest notes, though those before them could not be searched', async () => {
    const newer = aLibrary({ 'a.md': '# Topics\nPush messages.\n' });
    const engines: Library[] = [];
    const errors: unknown[] = [];
    const builds = createEngineBuilds({
      last() {
        // They arrive while an earlier engine is being built.
        if (errors.length === 0) builds.start(newer);
        return null;
      },
      onEngine: ({ library }) => engines.push(library),
      onError: (error) => errors.push(error),
    });
    onTestFinished(() => builds.close());

    builds.start(await unreadableLibrary());
    await expect(builds.finished()).rejects.toThrow('is closed');
    await builds.finished();

    expect(engines).toEqual([newer]);
    expect(errors).toHaveLength(1);
  });
});

/** Notes whose texts are in a saved file that has been closed. */
async function unreadableLibrary(): Promise<Library> {
  const folder = await aNotesFolder({ 'a.md': '# Queues\nKeep messages.\n' });
  const path = join(await aNotesFolder(), 'notes.saved');
  const cache = await openNoteCache(path, 'a program');
  const library = await loadLibrary([folder], { known: cache });
  await cache.save(library.notes);
  cache.close();
  return library;
}
