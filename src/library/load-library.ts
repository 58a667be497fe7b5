import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { buildLibrary } from './build-library.ts';
import type { Library } from './library.ts';
import type { Note } from './note.ts';
import { parseNote } from './parse-note.ts';
import { stableId } from './stable-id.ts';

/** Reads all notes of the folders (absolute paths) and understands them. */
export async function loadLibrary(folders: readonly string[]): Promise<Library> {
  const notes: Note[] = [];
  for (const folder of folders) {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true });
    for (const entry of entries.filter((found) => found.name.endsWith('.md'))) {
      const path = join(entry.parentPath, entry.name);
      const file = relative(folder, path).replaceAll(sep, '/');
      const text = await readFile(path, 'utf8');
      notes.push(parseNote({ id: stableId('note', file), folder, file, text }));
    }
  }
  return buildLibrary(notes, { loadedAtMs: Date.now() });
}
