import { delimiter, resolve } from 'node:path';
import { listedFolders } from '../config.ts';
import { type Terminal, UsageError } from './terminal.ts';

/**
 * The folders that the person named, else those of `NOTES_DIR`, else `notes`; absolute.
 *
 * @throws {UsageError} for a name that is empty, as an unset variable of a shell leaves it.
 */
export function notesFolders(named: readonly string[], { cwd, env }: Terminal): readonly string[] {
  if (named.some((folder) => folder.trim() === '')) {
    throw new UsageError('The name of a notes folder is empty. Name the folder, or leave it out.');
  }
  return named.length > 0
    ? named.map((folder) => resolve(cwd, folder))
    : listedFolders(env.NOTES_DIR || 'notes', cwd, delimiter);
}
