/** When a batch of calls is done with. */
export interface BatchTimes {
  /** The batch ends when nothing was added for so long … */
  readonly quietMs: number;
  /** … or when it is so old, however much is still being added. */
  readonly longestMs: number;
}

/** Collects what comes in bursts and hands it on in one piece. */
export interface Batch<Item> {
  add(item: Item): void;
  /** Forgets what was collected; nothing is handed on any more. Waits for work that has begun. */
  close(): Promise<void>;
}

/** Makes a batch. `work` is never run twice at a time: what comes meanwhile is the next batch. */
export function createBatch<Item>(
  { quietMs, longestMs }: BatchTimes,
  work: (items: ReadonlySet<Item>) => Promise<void>,
): Batch<Item> {
  let items = new Set<Item>();
  let firstAddedAt = 0;
  let timer: NodeJS.Timeout | undefined;
  let working: Promise<void> | null = null;
  let isClosed = false;

  const schedule = () => {
    clearTimeout(timer);
    const age = performance.now() - firstAddedAt;
    timer = setTimeout(run, Math.max(0, Math.min(quietMs, longestMs - age)));
  };
  const run = async () => {
    const batch = items;
    items = new Set();
    working = work(batch);
    await working;
    working = null;
    if (items.size > 0 && !isClosed) {
      schedule();
    }
  };
  return {
    add(item) {
      if (isClosed) {
        return;
      }
      if (items.size === 0) {
        firstAddedAt = performance.now();
      }
      items.add(item);
      if (working === null) {
        schedule();
      }
    },
    async close() {
      isClosed = true;
      clearTimeout(timer);
      await working;
    },
  };
}
