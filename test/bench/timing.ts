/** The value below which the given part of all values lies; `NaN` without any. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((one, other) => one - other);
  return sorted[Math.min(sorted.length - 1, Math.floor(part * sorted.length))] ?? Number.NaN;
}

/** What some work gave, and how long it took in milliseconds. */
export interface Timed<Result> {
  readonly result: Result;
  readonly ms: number;
}

/** Runs some work and takes its time. */
export async function timed<Result>(work: () => Promise<Result> | Result): Promise<Timed<Result>> {
  const start = performance.now();
  const result = await work();
  return { result, ms: performance.now() - start };
}

/** Sweeps out what was made lately and is unused, so that nobody is timed sweeping what another left. */
export function sweepNew(): void {
  globalThis.gc?.({ type: 'minor' });
}

/** Sweeps all of the memory, so that what was dropped before is not swept out while something is timed. */
export function sweepAll(): void {
  globalThis.gc?.();
}

/** Heap and array buffers in use, in bytes, once everything unused is swept out. */
export function memoryInUse(): number {
  if (globalThis.gc === undefined) {
    throw new Error(
      'Memory can only be measured with node --expose-gc: run it with npm run bench.',
    );
  }
  globalThis.gc();
  globalThis.gc();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}
