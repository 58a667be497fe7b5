import { setTimeout as wait } from 'node:timers/promises';

/** Reads a file by its absolute path. */
export type ReadBytes = (path: string) => Promise<Uint8Array>;

/**
 * Reads one file after the other, and rejects for callers that have waited too long. A network drive that is out of
 * reach does not answer for minutes: files read in parallel would use up everything that the process can do at once.
 */
export function readInTurn(readFile: ReadBytes, timeoutMs: number): ReadBytes {
  let last: Promise<unknown> = Promise.resolve();
  return async (path) => {
    const stopWaiting = new AbortController();
    const reading = last.then(() => readFile(path));
    last = reading.catch(() => {});
    const tooLong = wait(timeoutMs, undefined, { signal: stopWaiting.signal }).then(() => {
      throw new Error(`${path} could not be read within ${timeoutMs} ms.`);
    });
    try {
      return await Promise.race([reading, tooLong]);
    } finally {
      stopWaiting.abort();
    }
  };
}
