import { posix } from 'node:path';

/**
 * Resolves a path in the note at `file`: relative to the note's folder, or to the top of the notes
 * folder if it begins with `/`. The top itself is `.`; `null` if the path leads out of the notes
 * folder.
 */
export function pathFromNote(target: string, file: string): string | null {
  const start = target.startsWith('/') ? '.' : posix.dirname(file);
  const path = posix.join(start, target).replace(/(?<=.)\/+$/, '');
  return path === '..' || path.startsWith('../') ? null : path;
}

/** Whether a link's target is explicitly relative: `../lambda`, `./lambda`. */
export function isRelativePath(name: string): boolean {
  return /^\.\.?\//.test(name);
}
