import { delimiter, resolve } from 'node:path';
import type { Terminal } from './terminal.ts';

/** The folders that the person named, else those of `NOTES_DIR`, else `notes`; absolute. */
export function notesFolders(named: readonly string[], { cwd, env }: Terminal): readonly string[] {
  const folders = named.length > 0 ? named : (env.NOTES_DIR ?? 'notes').split(delimiter);
  return folders.filter((folder) => folder !== '').map((folder) => resolve(cwd, folder));
}
