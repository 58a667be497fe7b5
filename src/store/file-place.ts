import { statSync } from 'node:fs';

/**
 * Remembers which file is at a path, and tells later whether it is still there. `:memory:` is no file and never
 * changes.
 */
export function rememberFile(path: string): () => boolean {
  const opened = identityOf(path);
  return () => {
    try {
      return identityOf(path) === opened;
    } catch {
      // A file that can't be checked right now may well be there.
      return true;
    }
  };
}

function identityOf(path: string): string | null {
  const facts = statSync(path, { bigint: true, throwIfNoEntry: false });
  return facts === undefined ? null : `${facts.dev} ${facts.ino}`;
}
