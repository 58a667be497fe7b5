import type { Library } from './library/library.ts';
import {
  type BuiltEngine,
  buildSearchEngineInSlices,
  changeSearchEngineInSlices,
  settleInSlices,
} from './search/build-search-engine.ts';

/** Builds search engines one after the other, while questions are answered from the last one. */
export interface EngineBuilds {
  /** Builds an engine as soon as the last one is done; of several that wait only the newest is built. */
  start(library: Library): void;
  /** Waits for what is being built; rejects with what kept the last engine from being built. */
  finished(): Promise<void>;
  /** Gives up what is being built. */
  close(): Promise<void>;
}

/** Who is told what became of the builds. */
export interface BuildListener {
  /** What the next engine is made from; `null` before there is one. */
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
      // What kept the one before from being built need not keep this one.
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

function engineInSlices(
  last: BuiltEngine | null,
  library: Library,
  isWanted: () => boolean,
): Promise<BuiltEngine | null> {
  return last === null
    ? buildSearchEngineInSlices(library, isWanted)
    : changeSearchEngineInSlices(last, library, isWanted);
}
