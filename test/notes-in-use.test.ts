import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { useNotes } from '../src/notes-in-use.ts';
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
    await vi.waitFor(() => expect(found('messages')).toContain('Topics'), 10_000);
    await addFiles(folder, { 'a.md': '# Queues\nKeep letters.\n' });
    await rm(join(folder, 'b.md'));

    await vi.waitFor(() => expect(found('messages')).toEqual([]), 10_000);
    expect(found('letters')).toEqual(['Queues']);
  });

  it('answer a question from one snapshot, whatever is read meanwhile', async () => {
    const { folder, notes, found } = await using({ 'a.md': '# Queues\nKeep messages.\n' });
    const engine = notes.current();

    await addFiles(folder, { 'a.md': '# Queues\nKeep letters.\n' });
    await vi.waitFor(() => expect(found('letters')).toEqual(['Queues']), 10_000);

    expect(engine.search(parseQuery('messages'), { limit: 5 }).hits).toHaveLength(1);
    expect(notes.current()).not.toBe(engine);
  });
});

/** Notes in use from a real folder; `found` gives the headings of what a question finds now. */
async function using(files: Readonly<Record<string, string>>) {
  const folder = await aNotesFolder(files);
  const notes = await useNotes([folder], pino({ level: 'silent' }));
  onTestFinished(() => notes.close());
  const found = (typed: string) =>
    notes
      .current()
      .search(parseQuery(typed), { limit: 5 })
      .hits.map(({ section }) => section.heading);
  return { folder, notes, found };
}
