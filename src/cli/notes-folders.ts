import { delimiter, resolve } from 'node:path';
import { listedFolders } from '../config.ts';
import type { Terminal } from './terminal.ts';

/** The folders that the person named, else those of `NOTES_DIR`, else `notes`; absolute. */
export function notesFolders(named: readonly string[], { cwd, env }: Terminal): readonly string[] {
  return named.length > 0
    ? named.map((folder) => resolve(cwd, folder))
    : listedFolders(env.NOTES_DIR || 'notes', cwd, delimiter);
}
