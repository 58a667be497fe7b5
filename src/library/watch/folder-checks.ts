import { openRoot } from '../files/notes-root.ts';
import { repeatEvery } from './repeat.ts';

/**
 * How often to check that a notes folder is still the same one: it may be a link, which can be
 * changed.
 */
const CHECK_EVERY_MS = 400;

/** The identity of a folder that can't be read or does not exist. */
const UNREADABLE = 'unreadable';

/** Repeated checks whether some folders are still the same. */
export interface FolderChecks {
  /**
   * Reports that a folder could not be read just now, whatever the last check found: the next check
   * that succeeds reports it as readable again.
   */
  missed(path: string): void;
  end(): void;
}

/**
 * Calls `onOther` when another folder has taken the place of one of these, and when one becomes
 * unreadable or readable again. Does not keep the process alive.
 */
export function checkFolders(
  paths: readonly string[],
  onOther: (path: string) => void,
): FolderChecks {
  const identities = new Map<string, string>();
  const check = async (path: string) => {
    const { identity } = await openRoot(path).catch(() => ({ identity: UNREADABLE }));
    const last = identities.get(path);
    identities.set(path, identity);
    if (last !== undefined && last !== identity) onOther(path);
  };
  const ends = paths.map((path) => repeatEvery(CHECK_EVERY_MS, () => check(path)));
  return {
    missed: (path) => identities.set(path, UNREADABLE),
    end: () => {
      for (const end of ends) end();
    },
  };
}
