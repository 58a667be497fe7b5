/** When a batch ends. */
export interface BatchTimes {
  /** When nothing was added for this long … */
  readonly quietMs: number;
  /** … or when it is this old, even if more is still being added. */
  readonly longestMs: number;
}

/** Collects items that come in bursts and hands them on together. */
export interface Batch<Item> {
  add(item: Item): void;
  /** Drops what was collected, and hands on nothing more. Waits for work that has begun. */
  close(): Promise<void>;
}

/**
 * Makes a batch. `work` never runs twice at the same time: items added meanwhile go into the next
 * batch.
 */
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
