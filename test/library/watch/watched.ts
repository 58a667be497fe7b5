import { onTestFinished, vi } from 'vitest';
import type { Library } from '../../../src/library/library.ts';
import { type WatchOptions, watchLibrary } from '../../../src/library/watch/watch-library.ts';

/** Far more than is needed, for a busy machine. */
const WAIT = { timeout: 20_000, interval: 10 };

/** Watches folders until the test ends, and records the listener's calls. */
export function watch(...folders: readonly string[]) {
  return watchWith({}, ...folders);
}

export async function watchWith(options: WatchOptions, ...folders: readonly string[]) {
  const snapshots: Library[] = [];
  const errors: unknown[] = [];
  const listener = {
    onLibrary: (library: Library) => snapshots.push(library),
    onError: (error: unknown) => errors.push(error),
    onReadable: () => undefined,
  };
  const watched = await watchLibrary(folders, listener, options);
  onTestFinished(() => watched.close());
  return {
    ...watched,
    snapshots,
    errors,
    /** Waits for a snapshot for which `check` passes, and returns it. */
    async until(check: (library: Library) => void): Promise<Library> {
      return await vi.waitFor(() => {
        const library = snapshots.at(-1) ?? watched.library;
        check(library);
        return library;
      }, WAIT);
    },
  };
}

export function titlesOf(library: Library): string[] {
  return library.notes.map(({ title }) => title);
}
