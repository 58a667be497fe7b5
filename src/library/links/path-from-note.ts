import { posix } from 'node:path';

/**
 * Where a path leads that a note names: from the folder of the note at `file`, or from the top of the notes
 * folder when it begins with `/`. The top itself is `.`; `null` where it leads out of the notes folder.
 */
export function pathFromNote(target: string, file: string): string | null {
  const start = target.startsWith('/') ? '.' : posix.dirname(file);
  const path = posix.join(start, target).replace(/(?<=.)\/+$/, '');
  return path === '..' || path.startsWith('../') ? null : path;
}

/** Whether a name is a path from the note that names it: `../lambda`, `./lambda`. */
export function isRelativePath(name: string): boolean {
  return /^\.\.?\//.test(name);
}
