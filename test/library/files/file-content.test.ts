import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { readContent } from '../../../src/library/files/file-content.ts';
import { aNotesFolder } from '../../builders/notes-folder.ts';

describe('the content of a file', () => {
  it.each([
    ['that is deleted', 'gone.md'],
    ['whose folder has become a file', 'a.md/gone.md'],
  ])('%s is gone', async (_, file) => {
    const folder = await aNotesFolder({ 'a.md': '# A' });

    expect(readContent(join(folder, file), 100).kind).toBe('gone');
  });
});
