import type { Library } from '../../src/library/library.ts';
import { askInTurns, type TimesByKind } from './ask-in-turns.ts';
import { editTime, withCopy, withWord } from './edits.ts';
import { type BuildTimedEngine, buildFts5, buildMiniSearch, buildNota } from './engines.ts';
import { memoryInUse, quantile, timed } from './timing.ts';

/** What was measured of an engine at one size. Times in milliseconds, sizes in bytes. */
export interface Measured {
  readonly engine: string;
  readonly buildMs: number;
  readonly memoryBytes: number;
  readonly indexBytes: number;
}

/** What was measured of Nota besides. */
export interface MeasuredNota extends Measured {
  /** From a note that was read again to the engine that knows it. */
  readonly changedNoteMs: number;
  /** The same for a note that is new. */
  readonly newNoteMs: number;
}

/** What was measured of another engine. */
export interface MeasuredPeer extends Measured {
  readonly times: TimesByKind;
  /** How long Nota took for the same questions, in turns with this engine. */
  readonly timesOfNota: TimesByKind;
}

/** What was measured at one size. */
export interface MeasuredSize {
  readonly nota: MeasuredNota;
  readonly fts5: MeasuredPeer;
  readonly miniSearch: MeasuredPeer;
}

/** Nota and FTS5 are built this often, in turns; the median counts. */
const BUILDS = 3;

/**
 * Builds all engines over a library and asks Nota the same questions in turns with each of the others. MiniSearch
 * is measured when all else was: what its searches leave behind is swept out by threads of the same process, which
 * slow down whoever is asked next.
 */
export async function measure(library: Library): Promise<MeasuredSize> {
  const nota = await build(buildNota, library);
  const fts5 = await build(buildFts5, library);
  const notaMs = [nota.ms];
  const fts5Ms = [fts5.ms];
  while (notaMs.length < BUILDS) {
    notaMs.push((await timed(() => buildNota(library))).ms);
    fts5Ms.push((await timed(() => buildFts5(library))).ms);
  }
  const costs = {
    ...nota.measured,
    buildMs: quantile(notaMs, 0.5),
    changedNoteMs: await editTime(library, withWord),
    newNoteMs: await editTime(library, withCopy),
  };
  const besideFts5 = askInTurns(nota.engine, fts5.engine, library);
  const miniSearch = await build(buildMiniSearch, library);
  const besideMiniSearch = askInTurns(nota.engine, miniSearch.engine, library);
  return {
    nota: costs,
    fts5: { ...fts5.measured, buildMs: quantile(fts5Ms, 0.5), ...besideFts5 },
    miniSearch: { ...miniSearch.measured, ...besideMiniSearch },
  };
}

async function build(builder: BuildTimedEngine, library: Library) {
  const before = memoryInUse();
  const { result: engine, ms } = await timed(() => builder(library));
  const { name, indexBytes } = engine;
  const memoryBytes = memoryInUse() - before;
  const measured: Measured = { engine: name, buildMs: ms, memoryBytes, indexBytes };
  return { engine, ms, measured };
}
