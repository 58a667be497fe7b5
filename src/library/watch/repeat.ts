/**
 * Does work now and every so many milliseconds, but not while the last one is still at it: what hangs, as on a network
 * drive that is out of reach, would come to hold all that the process can do at a time. `work` must not reject.
 * Does not keep the process alive. Gives what ends it.
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
