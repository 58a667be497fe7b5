import type { Library } from './library/library.ts';
import { DamagedFileError } from './library/saved/damaged-file-error.ts';
import type { BuiltEngine } from './search/assemble-engine.ts';
import {
  buildSearchEngineInSlices,
  changeSearchEngineInSlices,
  settleInSlices,
} from './search/build-search-engine.ts';

/** Builds search engines one after the other, while questions are still answered from the last one. */
export interface EngineBuilds {
  /**
   * Builds an engine once the one before it is done. Of several that are waiting, only the newest is built.
   */
  start(library: Library): void;
  /** Waits until nothing is being built. Rejects with the error of the last build if that failed. */
  finished(): Promise<void>;
  /** Abandons what is being built. */
  close(): Promise<void>;
}

/** Is told how the builds turned out. */
export interface BuildListener {
  /** The engine that the next one is made from; `null` before there is one. */
  last(): BuiltEngine | null;
  onEngine(engine: BuiltEngine): void;
  onError(error: unknown): void;
}

/** Builds the engines of changed notes, each from the last one. */
export function createEngineBuilds({ last, onEngine, onError }: BuildListener): EngineBuilds {
  let waiting: Library | null = null;
  let building: Promise<void> = Promise.resolve();
  let isClosed = false;
  const isWanted = () => !isClosed;
  const buildWaiting = async () => {
    const library = waiting;
    waiting = null;
    if (library === null) return;
    const engine = await engineInSlices(last(), library, isWanted);
    if (engine === null) return;
    onEngine(engine);
    const settled = await settleInSlices(engine, isWanted);
    if (settled !== null && settled !== engine) onEngine(settled);
  };
  return {
    start(library) {
      const isNextInTurn = waiting !== null;
      waiting = library;
      if (isNextInTurn) return;
      // The build before may have failed; this one may still succeed.
      building = building.catch(() => {}).then(buildWaiting);
      building.catch(onError);
    },
    finished: () => building,
    async close() {
      isClosed = true;
      await building.catch(() => {});
    },
  };
}

async function engineInSlices(
  last: BuiltEngine | null,
  library: Library,
  isWanted: () => boolean,
): Promise<BuiltEngine | null> {
  if (last === null) return await buildSearchEngineInSlices(library, isWanted);
  try {
    return await changeSearchEngineInSlices(last, library, isWanted);
  } catch (error) {
    if (!(error instanceof DamagedFileError)) throw error;
    // What the last notes said can't be taken out of the index where it can't be read any more.
    return await buildSearchEngineInSlices(library, isWanted);
  }
}
