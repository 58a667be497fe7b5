/**
 * Does work now and at every interval, but never while the last run is still going on: runs that
 * hang, as on an unreachable network drive, would pile up until they blocked the process. `work`
 * must not reject. Does not keep the process alive. Returns a function that stops it.
 */
export function repeatEvery(everyMs: number, work: () => Promise<void>): () => void {
  let isWorking = false;
  const begin = async () => {
    if (isWorking) return;
    isWorking = true;
    await work();
    isWorking = false;
  };
  void begin();
  const timer = setInterval(begin, everyMs).unref();
  return () => clearInterval(timer);
}
