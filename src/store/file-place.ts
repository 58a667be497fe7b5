import { statSync } from 'node:fs';

/** Remembers which file stands at a path; tells later whether it still does. `:memory:` is no file, and stays so. */
export function rememberFile(path: string): () => boolean {
  const opened = identityOf(path);
  return () => {
    try {
      return identityOf(path) === opened;
    } catch {
      // What can't be looked at just now may well be there.
      return true;
    }
  };
}

function identityOf(path: string): string | null {
  const facts = statSync(path, { bigint: true, throwIfNoEntry: false });
  return facts === undefined ? null : `${facts.dev} ${facts.ino}`;
}
