import { monitorEventLoopDelay } from 'node:perf_hooks';
import type { Library } from '../../src/library/library.ts';
import { buildSearchEngineInSlices } from '../../src/search/build-search-engine.ts';
import { quantile, sweepAll } from './timing.ts';

/** The index is built this often; the median counts. */
const BUILDS = 3;

/** The longest time, in milliseconds, that nothing else could run while a library was indexed in slices. */
export async function longestPause(library: Library): Promise<number> {
  const pauses: number[] = [];
  while (pauses.length < BUILDS) pauses.push(await longestPauseOnce(library));
  return quantile(pauses, 0.5);
}

async function longestPauseOnce(library: Library): Promise<number> {
  sweepAll();
  const delays = monitorEventLoopDelay({ resolution: 1 });
  delays.enable();
  await buildSearchEngineInSlices(library, () => true);
  delays.disable();
  return delays.max / 1e6;
}
